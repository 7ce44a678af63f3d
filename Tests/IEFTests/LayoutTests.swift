import Foundation
import Testing

/// Text fits the terminal, in any script.
@Suite struct LayoutTests {
  /// The columns that a text takes: two for what is East Asian here, none for marks.
  static func columns(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x64B...0x652, 0x200B...0x200F, 0x2066...0x2069: sum
      case 0x1100...0x115F, 0x2E80...0xFF60: sum + 2
      default: sum + 1
      }
    }
  }

  static let ids = ["S-1", "活动", "사건-2", "e\u{301}te\u{301}", "مُهِمّ"]

  @Test func `columns are aligned in every script`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for (number, id) in Self.ids.enumerated() {
      try folder.write(
        "\(number).yaml", "format: ief-application/1\nid: \(id)\ncall: latin-america\n")
    }
    let run = try Tool.run(["validate", folder.path, "--summary"])
    let rows = run.lines.filter { $0.contains("incomplete") }.prefix(Self.ids.count)
    #expect(rows.count == Self.ids.count)
    let places = rows.compactMap { row in
      row.range(of: "incomplete").map { Self.columns(row[..<$0.lowerBound]) }
    }
    #expect(Set(places).count == 1, "\(run.output)")
  }

  @Test(arguments: ["en", "ar"])
  func `wraps to a narrower terminal`(language: String) throws {
    let run = try Tool.run(
      ["check", CheckTests.file, "--language", language], environment: ["COLUMNS": "46"])
    #expect(run.lines.count > 30)
    for line in run.lines { #expect(Self.columns(line) <= 46, "\(line)") }
    let usual = try Tool.run(["check", CheckTests.file, "--language", language])
    #expect(usual.lines.contains { Self.columns($0) > 60 })
    // No more than 80, however wide the terminal is.
    let wide = try Tool.run(
      ["check", CheckTests.file, "--language", language], environment: ["COLUMNS": "200"])
    #expect(wide.output == usual.output)
  }

  /// Words on a command line, and one that completes the last of them.
  static let completions: [(words: [String], completed: String)] = [
    (["validate", "Sam"], "Samples"), (["validate", "x.yaml", "--language", "f"], "fr"),
    (["validate", "x.yaml", "--call", "lat"], "latin-america"),
    (["codes", "inc"], "incidents"), (["policy", "show", "as"], "asia"),
    (["policy", "diff", "ie"], "ief"), (["valid"], "validate"),
    (["explain", "x.yaml", "--rule", "max"], "maximum"),
    (["schedule", "x.yaml", "--team", "Samples/te"], "Samples/teams"),
    (["policy", "list", "--policies", "Pol"], "Policies"),
    (["team", "holidays", "READ"], "README.md"),
  ]

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/bin/bash"), "needs bash"),
    arguments: completions)
  func `bash completes files, policies, languages and codes`(
    _ row: (words: [String], completed: String)
  ) throws {
    let words = (["ief"] + row.words).map { "'\($0)'" }.joined(separator: " ")
    let run = try Tool.shell(
      """
      exec /bin/bash -c '
      PATH="$(dirname "$IEF"):$PATH"
      source <("$IEF" --generate-completion-script bash)
      COMP_WORDS=(\(words.replacingOccurrences(of: "'", with: "\"")))
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      COMP_LINE="${COMP_WORDS[*]}"
      COMP_POINT=${#COMP_LINE}
      _ief ief "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf "%s\\n" "${COMPREPLY[@]}"
      '
      """)
    #expect(
      run.lines.map { $0.trimmingCharacters(in: .whitespaces) }.contains(row.completed),
      "\(run.output)\(run.errors)")
  }
}
