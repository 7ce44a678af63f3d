package import Foundation

/// The folder of the project, in which tests find the files that they read.
package enum Checkout {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of texts and verdicts that other implementations made.
  package static let vectors = root.appending(path: "Tests/WholeTool/Vectors")

  /// The rows of a file of vectors, split at tabs, without the comment lines.
  package static func vectorRows(_ name: String) throws -> [[String]] {
    let text = try String(contentsOf: vectors.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    return lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
