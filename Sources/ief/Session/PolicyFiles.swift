internal import ArgumentParser
internal import EmergencyFund
internal import Foundation

/// Policies given by file or folder, with the layers that they extend.
struct PolicyFiles {
  /// All policies that were read, including layers from elsewhere.
  var policies: DatedPolicies
  /// Ids of the policies that were given.
  let ids: [String]

  /// Formats of documents that may be in a folder of policies and are not policies.
  private static let otherFormats = [
    RateTable.format, GrantApplication.format, GrantApplication.firstFormat, "ief-policy-test/1",
    "ief-team/1", "ief-ratings/1",
  ]

  /// Folders below a folder of policies that contain no policies.
  static let otherFolders = ["tests", "schemas", "messages"]

  /// Reads the policies; those of the folder that counts if none is given.
  ///
  /// What a given file extends is looked up beside it, then in that folder, then in the next ones.
  init(_ arguments: [String], in chosen: String? = nil, _ input: inout InputFiles) throws {
    let place = PolicyLocation.find(chosen)
    input.policies = place
    guard let named = arguments.isEmpty ? place.map({ [$0.path] }) : arguments else {
      Terminal.diagnose("error: no policies found beside the tool; give a folder")
      throw ExitCode.notFound
    }
    var documents: [Document] = []
    var folders: [String] = []
    for argument in named {
      if InputFiles.isFolder(argument) {
        let files = input.documents(
          in: argument, leavingOut: Self.otherFolders, isNamed: !arguments.isEmpty)
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
    // Errors in a file that nobody gave are not reported here.
    var quiet = InputFiles()
    let elsewhere = (arguments.isEmpty ? [] : [place?.path].compactMap { $0 }) + (place?.next ?? [])
    let below = elsewhere.flatMap {
      quiet.documents(in: $0, leavingOut: Self.otherFolders, isNamed: false)
    }
    for file in beside + below {
      guard let document = quiet.document(file), Self.isPolicy(document),
        let id = document.root.text(under: "id"), known.insert(id).inserted
      else { continue }
      others.append(document)
    }
    policies = DatedPolicies(PolicyLibrary(documents + others))
  }

  /// All policies that were read.
  var library: PolicyLibrary { policies.library }

  static func isPolicy(_ document: Document) -> Bool {
    !otherFormats.contains { $0 == document.root.text(under: "format") }
  }

  private static func documents(directlyIn folder: String) -> [String] {
    let walk = FolderWalk(
      folder.isEmpty ? "." : folder, extensions: InputFiles.extensions, entersFolders: false)
    return folder.isEmpty ? walk.files.map { String($0.dropFirst(2)) } : walk.files
  }
}
