import Foundation
import Testing

/// The guide for regional teams is typed as it stands, and prints what it says.
///
/// A block of YAML whose comment names a file is that file; a block of console holds commands after
/// `$`, each with what it prints on both streams. `RECORD=1` writes the guide anew and fails.
@Suite struct GuideTests {
  static let guide = "Sources/EmergencyFund/EmergencyFund.docc/ForRegionalTeams.md"

  @Test func `the guide for regional teams prints what it says`() throws {
    let file = URL(fileURLWithPath: "\(Tool.root)/\(Self.guide)")
    let text = try String(contentsOf: file, encoding: .utf8)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try FileManager.default.copyItem(
      atPath: "\(Tool.root)/Policies", toPath: "\(folder.path)/Policies")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/Samples", withDestinationPath: "\(Tool.root)/Samples")
    let typed = try Self.typed(text, in: folder.path)
    if typed == text { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(typed.utf8).write(to: file)
      Issue.record("recorded the guide: read it, then run without RECORD")
    } else {
      Issue.record("the guide says otherwise:\n\(LineDifference.text(text, typed))")
    }
  }

  /// The guide with what its commands print now.
  private static func typed(_ text: String, in folder: String) throws -> String {
    var lines: [String] = []
    var block: [String] = []
    var language: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```"), let known = language {
        if known == "yaml" { try write(block, in: folder) }
        lines += known == "console" ? try run(block, in: folder) : block
        lines.append(line)
        (language, block) = (nil, [])
      } else if line.hasPrefix("```") {
        language = String(line.dropFirst(3))
        lines.append(line)
      } else if language != nil {
        block.append(line)
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Writes a block to the file that one of its first comments names.
  private static func write(_ block: [String], in folder: String) throws {
    let names = block.prefix(2).filter { $0.hasPrefix("# ") && $0.hasSuffix(".yaml") }
    guard let name = names.first(where: { !$0.contains("$schema") }) else { return }
    let text = block.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name.dropFirst(2))"))
  }

  /// A block of commands, each with what it prints.
  private static func run(_ block: [String], in folder: String) throws -> [String] {
    try block.filter { $0.hasPrefix("$ ") }.flatMap { command -> [String] in
      let script = """
        ief() { "$IEF" "$@"; }
        cd '\(folder)' && { \(command.dropFirst(2)); } 2>&1
        """
      let run = try Tool.shell(script)
      var output = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      if output.last == "" { output.removeLast() }
      return [command] + output
    }
  }
}
