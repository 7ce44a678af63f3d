internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundPolicyTools
internal import Foundation

/// The calls whose applications a simulation re-assesses, each with its rules before and after.
struct PolicyPairs: Sendable {
  /// By the call of the applications.
  let byCall: [String: PolicySuccession]
  /// The name of the new policy.
  let newName: String
  /// The name of what it is compared with.
  let oldName: String

  /// Puts a new policy in place of an old one.
  ///
  /// Without `baseline`, the files of the new policy replace those of the same ids, and every call
  /// that extends one of them is re-assessed. With it, the applications of that call are
  /// re-assessed under the new policy, regardless of its id.
  init(
    new: String, baseline: String?, folder: PolicyFolder, _ input: inout InputFiles
  ) throws {
    let isPath = FileManager.default.fileExists(atPath: new)
    let documents = isPath ? Self.documents(new, &input) : []
    try input.stopOnDiagnostics()
    let replaced = Set(documents.compactMap { $0.root.text(under: "id") })
    let kept = folder.documents.filter { document in
      document.root.text(under: "id").map { !replaced.contains($0) } ?? true
    }
    let library = PolicyLibrary(kept + documents)
    input.add(library.diagnostics)
    try input.stopOnDiagnostics()
    var byCall: [String: PolicySuccession] = [:]
    do throws(PolicyDiagnostics) {
      if let baseline {
        let id = isPath ? Self.leaf(of: documents) : new
        guard let id else { throw Self.diagnostic("the folder \(new) has several policies") }
        byCall[baseline] = PolicySuccession(
          before: try PolicyTimeline(baseline, in: folder.library),
          after: try PolicyTimeline(id, in: library))
        (newName, oldName) = (isPath ? new : id, baseline)
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
      try input.stopOnDiagnostics()
      throw ExitCode.badInput
    }
    if byCall.isEmpty {
      throw ValidationError(
        "\(new) replaces no policy of \(InputFiles.shortened(folder.path)); "
          + "give the one to compare with: --baseline ID")
    }
    self.byCall = byCall
  }

  private static func documents(_ path: String, _ input: inout InputFiles) -> [Document] {
    if InputFiles.isFolder(path) { return PolicyFolder.documents(in: path, &input) }
    return [input.document(path)].compactMap { $0 }
  }

  /// The id of the only policy that no other of the files extends.
  private static func leaf(of documents: [Document]) -> String? {
    let above = Set(documents.compactMap { $0.root.text(under: "extends") })
    let leaves = documents.compactMap { $0.root.text(under: "id") }.filter { !above.contains($0) }
    return leaves.count == 1 ? leaves.first : nil
  }

  private static func diagnostic(_ message: String) -> PolicyDiagnostics {
    PolicyDiagnostics([
      Diagnostic(
        file: "", position: nil, kind: .contradiction,
        message: message + "; give one file or id with --policy")
    ])
  }
}
