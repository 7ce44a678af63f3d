internal import ArgumentParser
internal import EmergencyFund
internal import Foundation

/// Policies named by file or folder, with the layers that they extend.
struct PolicyFiles {
  /// All policies that were read, layers from elsewhere included.
  let library: PolicyLibrary
  /// Ids of the policies that were named.
  let ids: [String]

  /// Formats of documents that may lie in a folder of policies and are none.
  private static let otherFormats = [
    RateTable.format, GrantApplication.format, "ief-policy-test/1", "ief-team/1", "ief-ratings/1",
  ]

  /// Folders below a folder of policies that hold no policies.
  static let otherFolders = ["tests", "schemas", "messages"]

  /// Reads the policies; those that ship with the tool where none is named.
  ///
  /// What a named file extends is looked for beside it, then among the policies that ship.
  init(_ arguments: [String], _ input: inout InputFiles) throws {
    let shipped = PolicyFolder.shipped
    guard let named = arguments.isEmpty ? shipped.map({ [$0] }) : arguments else {
      Terminal.diagnose("error: no policies found beside the tool; name a folder")
      throw ExitCode.notFound
    }
    var documents: [Document] = []
    var folders: [String] = []
    for argument in named {
      if Self.isFolder(argument) {
        let files = input.documents(in: argument, leavingOut: Self.otherFolders)
        documents += files.compactMap { input.document($0) }.filter(Self.isPolicy)
      } else if let document = input.document(argument) {
        documents.append(document)
        folders.append((argument as NSString).deletingLastPathComponent)
      }
    }
    ids = documents.compactMap { $0.root.text(under: "id") }.sorted()
    var known = Set(ids)
    var others: [Document] = []
    let beside = Set(folders).sorted().flatMap { Self.documents(directlyIn: $0) }
    // What is wrong with a file that nobody named is not said here.
    var quiet = InputFiles()
    let below = shipped.map { quiet.documents(in: $0, leavingOut: Self.otherFolders) } ?? []
    for file in beside + below {
      guard let document = quiet.document(file), Self.isPolicy(document),
        let id = document.root.text(under: "id"), known.insert(id).inserted
      else { continue }
      others.append(document)
    }
    library = PolicyLibrary(documents + others)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  static func isPolicy(_ document: Document) -> Bool {
    !otherFormats.contains { $0 == document.root.text(under: "format") }
  }

  private static func documents(directlyIn folder: String) -> [String] {
    let folder = folder.isEmpty ? "." : folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { name in
      [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
    }.map { folder == "." ? $0 : "\(folder)/\($0)" }
  }
}
