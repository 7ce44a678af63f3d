internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundPolicyTools
internal import Foundation

/// The calls whose applications a simulation re-assesses, each with what holds before and after.
struct PolicyPairs: Sendable {
  /// By the call that applications name.
  let byCall: [String: PolicySuccession]
  /// What the new policy is called.
  let newName: String
  /// What it is compared with.
  let oldName: String

  /// Puts a new policy in place of an old one.
  ///
  /// Without `against`, the files of the new policy replace those of the same ids, and every call
  /// that rests on one of them is re-assessed. With it, the applications of that call are
  /// re-assessed under the new policy, whatever its id.
  init(
    new: String, against: String?, folder: PolicyFolder, _ input: inout InputFiles
  ) throws {
    let isPath = FileManager.default.fileExists(atPath: new)
    let documents = isPath ? Self.documents(new, &input) : []
    try input.stopOnComplaints()
    let replaced = Set(documents.compactMap { $0.root.text(under: "id") })
    let kept = folder.documents.filter { document in
      document.root.text(under: "id").map { !replaced.contains($0) } ?? true
    }
    let library = PolicyLibrary(kept + documents)
    input.add(library.complaints)
    try input.stopOnComplaints()
    var byCall: [String: PolicySuccession] = [:]
    do throws(PolicyComplaints) {
      if let against {
        let id = isPath ? Self.leaf(of: documents) : new
        guard let id else { throw Self.complaint("the folder \(new) has several policies") }
        byCall[against] = PolicySuccession(
          before: try PolicyTimeline(against, in: folder.library),
          after: try PolicyTimeline(id, in: library))
        (newName, oldName) = (isPath ? new : id, against)
      } else {
        for id in folder.library.ids {
          let layers = try folder.library.chain(id)
          guard layers.contains(where: { replaced.contains($0.id) }) else { continue }
          byCall[id] = PolicySuccession(
            before: try PolicyTimeline(id, in: folder.library),
            after: try PolicyTimeline(id, in: library))
        }
        (newName, oldName) = (new, replaced.sorted().joined(separator: ", "))
      }
    } catch {
      input.add(error.all)
      try input.stopOnComplaints()
      throw ExitCode.badInput
    }
    if byCall.isEmpty {
      throw ValidationError(
        "\(new) replaces no policy of \(InputFiles.shortened(folder.path)); "
          + "name the one to compare with: --against ID")
    }
    self.byCall = byCall
  }

  private static func documents(_ path: String, _ input: inout InputFiles) -> [Document] {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { return PolicyFolder.documents(in: path, &input) }
    return [input.document(path)].compactMap { $0 }
  }

  /// The id of the only policy that no other of the files extends.
  private static func leaf(of documents: [Document]) -> String? {
    let above = Set(documents.compactMap { $0.root.text(under: "extends") })
    let leaves = documents.compactMap { $0.root.text(under: "id") }.filter { !above.contains($0) }
    return leaves.count == 1 ? leaves.first : nil
  }

  private static func complaint(_ message: String) -> PolicyComplaints {
    PolicyComplaints([
      Complaint(
        file: "", position: nil, kind: .contradiction,
        message: message + "; name one file or id with --policy")
    ])
  }
}
