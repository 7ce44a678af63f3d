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

  @Test func `completes codes of the cases that the officer may see, and asks for nothing`() throws
  {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let own = try desk.receive(1)
    let other = try desk.receive(2, call: "latin-america")
    func completed(_ words: [String], _ environment: [String: String] = [:]) throws -> [String] {
      let run = try Tool.run(
        words, environment: desk.environment.merging(environment) { $1 }, from: desk.folder.path)
      #expect(run.errors == "")
      return run.lines.sorted()
    }
    let show = ["---completion", "case", "show", "--", "positional@0", "2", "0"]
    func codes(_ more: [String], as officer: String = "dev") throws -> [String] {
      try completed(show + ["ief", "case", "show"] + more, ["IEF_AS": officer])
    }
    #expect(try codes([""]) == [own, other].sorted())
    // The officer of Asia, and one with a conflict.
    #expect(try codes([""], as: "ana") == [own])
    try desk.must(["declare-conflict", own, "A friend."], as: "ben")
    #expect(try codes([""], as: "ben") == [other])
    #expect(try codes(["--as", "ana", ""], as: "dev") == [own])
    // A passphrase is never asked for, and what is wrong is not said.
    #expect(try codes(["--passphrase-file", "p", ""]) == [])
    #expect(try codes(["--key-file", "none.key", ""]) == [])
    try desk.newKey("another.key")
    #expect(try codes(["--key-file", "another.key", ""]) == [])
    #expect(try codes(["--case-file", "team.yaml", ""]) == [])
    let team = ["---completion", "case", "assign", "--", "positional@1", "3", "0"]
    #expect(
      try completed(team + ["ief", "case", "assign", own, ""]).contains("ben"))
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
    (["team", "holidays", "READ"], "README.md"), (["case", "recheck", "READ"], "README.md"),
    (["case", "list", "--case-file", "READ"], "README.md"),
    (["case", "list", "--call", "lat"], "latin-america"),
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
