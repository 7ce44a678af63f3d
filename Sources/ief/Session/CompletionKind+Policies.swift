internal import ArgumentParser
internal import EmergencyFund
internal import Foundation

extension CompletionKind {
  /// The ids of the policies in the folder that counts.
  static var policies: CompletionKind { .custom { _, _, _ in usualIDs } }

  /// The same, and the policy files of the working folder.
  static var policiesAndFiles: CompletionKind {
    .custom { _, _, _ in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: ".")) ?? []
      return usualIDs + names.sorted().filter { $0.hasSuffix(".yaml") || InputFiles.isFolder($0) }
    }
  }

  private static var usualIDs: [String] {
    guard let usual = PolicyFolder.usual else { return [] }
    // A shell that completes a word has no use for what is wrong with a file.
    var quiet = InputFiles()
    return PolicyLibrary(PolicyFolder.documents(in: usual, &quiet)).ids
  }
}
