import Foundation
import Testing

/// Files with what the tool is to print; `RECORD=1` writes them and fails, so that they are read.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden").path

  /// Compares a run with its golden file.
  static func expect(
    _ name: String, _ arguments: [String], _ run: Tool.Run,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(name, text: transcript(arguments, run), sourceLocation: sourceLocation)
  }

  /// Compares a text, such as the transcript of several runs, with its golden file.
  static func expect(
    _ name: String, text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = "\(folder)/\(name).txt"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let parent = URL(fileURLWithPath: file).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      Issue.record(
        "recorded \(name).txt: read it, then run without RECORD", sourceLocation: sourceLocation)
      return
    }
    guard let expected = try? String(contentsOfFile: file, encoding: .utf8) else {
      Issue.record(
        "there is no \(name).txt; record it with RECORD=1", sourceLocation: sourceLocation)
      return
    }
    if expected == text { return }
    Issue.record(
      "the output is not as in \(name).txt:\n\(LineDifference.text(expected, text))",
      sourceLocation: sourceLocation)
  }

  /// The command as it is typed, what it printed, and its exit code.
  static func transcript(_ arguments: [String], _ run: Tool.Run) -> String {
    var text = "$ ief \(arguments.joined(separator: " "))\n" + run.output
    if !run.errors.isEmpty { text += "standard error:\n" + run.errors }
    return text + "exit code \(run.code)\n"
  }
}

/// What differs between two texts, line by line.
enum LineDifference {
  static func text(_ expected: String, _ found: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let new = found.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    var removed: [Int: String] = [:]
    var inserted: [Int: String] = [:]
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let line, _): removed[offset] = line
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var lines: [String] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count, lines.count < 60 {
      if let line = removed[left] {
        lines.append("- \(left + 1): \(line)")
        left += 1
      } else if let line = inserted[right] {
        lines.append("+ \(right + 1): \(line)")
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
    return lines.joined(separator: "\n")
  }
}
