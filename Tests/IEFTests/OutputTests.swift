import Foundation
import Testing

@Suite struct OutputTests {
  static let raid = "Samples/applications/office-raid.fr.yaml"

  static let helps = HelpTests.commands.map { $0 + ["--help"] }

  @Test(arguments: Samples.textCommands + helps)
  func `fits into 80 columns`(arguments: [String]) async throws {
    let run = try await Tool.shared(arguments)
    #expect(run.code <= 2)
    for line in run.lines where line.count > 80 {
      Issue.record("\(line.count) columns: \(line)")
    }
  }

  @Test func `fits into 80 columns with long names`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let long = String(repeating: "x", count: 60)
    for (name, old) in [("a", "S-12"), ("b", "S-03")] {
      let sample =
        old == "S-12"
        ? "threats-against-an-environmental-defender.id.yaml"
        : "smear-with-the-word-terruqueo.es.json"
      let bytes = try Samples.bytes("Samples/applications/\(sample)")
      let text = String(decoding: bytes, as: UTF8.self)
        .replacingOccurrences(of: old, with: "\(name)-\(long)")
      try folder.write("\(name).\(sample.hasSuffix("json") ? "json" : "yaml")", text)
    }
    let team = String(decoding: try Samples.bytes(Samples.teams[1]), as: UTF8.self)
      .replacingOccurrences(of: "id: ", with: "id: officer-of-a-very-long-name-")
    let teamFile = try folder.write("team.txt", team)
    for arguments in [
      ["validate", folder.path, "--summary"], ["score", folder.path] + Samples.today,
      ["schedule", folder.path, "--team", teamFile, "--effort", "quick"] + Samples.today,
    ] {
      let run = try Tool.run(arguments)
      #expect(run.code <= 2)
      for line in run.lines where line.count > 80 {
        Issue.record("\(line.count) columns: \(line)")
      }
    }
  }

  @Test(arguments: Samples.textCommands)
  func `has no spaces at the ends of lines`(arguments: [String]) async throws {
    let run = try await Tool.shared(arguments)
    #expect(!run.output.contains(" \n"))
    #expect(run.output.hasSuffix("\n"))
  }

  // Planning takes longest, and one plan is enough here.
  @Test(arguments: (Samples.textCommands.dropLast() + Samples.dataCommands.dropLast(4)))
  func `prints the same bytes for the same input`(arguments: [String]) async throws {
    // Hash tables are seeded differently in every run of a program.
    let first = try await Tool.shared(arguments)
    let second = try Tool.run(arguments)
    #expect(first.output == second.output)
    #expect(first.code == second.code)
  }

  @Test func `reads the day from the clock only where none is given`() throws {
    let given = try Tool.run(["validate", Self.raid, "--format", "json"])
    #expect(!given.output.contains("daysWaited"))
    let day = try Tool.run(["score", Self.raid, "--today", "2026-02-25", "--format", "json"])
    #expect(day.output.contains("\"daysWaited\":5"))
  }

  @Test(arguments: ["validate", "explain", "score"])
  func `prints one object of JSON on each line`(command: String) async throws {
    let run = try await Tool.shared(
      [command, "Samples/applications", "--format", "json"])
    #expect(run.lines.count == Samples.files(in: Samples.applications).count)
    for line in run.lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["application"] is String)
    }
  }

  @Test func `ends quietly when its reader has seen enough`() throws {
    let all = Array(repeating: "Samples/applications", count: 8).joined(separator: " ")
    let run = try Tool.shell("{ \"$IEF\" explain \(all); echo \"code $?\" >&2; } | head -n 1")
    #expect(run.output.split(separator: "\n").count == 1)
    // Ended by the signal of a closed pipe, which the shell reports as 128 + 13.
    #expect(run.errors == "code 141\n")
  }

  @Test func `ends quietly where the signal of a closed pipe is ignored`() throws {
    let all = Array(repeating: "Samples/applications", count: 8).joined(separator: " ")
    let run = try Tool.shell(
      "trap '' PIPE; { \"$IEF\" explain \(all); echo \"code $?\" >&2; } | head -n 1")
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors == "code 0\n")
  }

  #if os(Linux)
  @Test func `says that the output cannot be written`() throws {
    let run = try Tool.shell("\"$IEF\" validate \(Self.raid) > /dev/full")
    #expect(run.code == 74)
    #expect(run.errors == "error: the output cannot be written: No space left on device\n")
  }
  #endif

  @Test func `shows colour on a terminal, and not with NO_COLOR or on a dumb one`() throws {
    let terminal = ["TERM": "xterm-256color"]
    let arguments = ["validate", Self.raid]
    #expect(try Terminal.run(arguments, environment: terminal).contains("\u{1B}[1;31mINELIGIBLE"))
    let file = try Tool.run(arguments, environment: terminal)
    #expect(!file.output.contains("\u{1B}"))
    let plain = try Terminal.run(
      arguments, environment: terminal.merging(["NO_COLOR": "1"]) { $1 })
    #expect(plain.contains("INELIGIBLE") && !plain.contains("\u{1B}"))
    let dumb = try Terminal.run(arguments, environment: ["TERM": "dumb"])
    #expect(dumb.contains("INELIGIBLE") && !dumb.contains("\u{1B}"))
  }

  @Test func `says the same in colour as without`() throws {
    let plain = try Tool.run(["validate", Self.raid]).output
    let coloured = try Terminal.run(["validate", Self.raid], environment: ["TERM": "xterm"])
    let stripped = coloured.replacingOccurrences(
      of: "\u{1B}\\[[0-9;]*m", with: "", options: .regularExpression
    ).replacingOccurrences(of: "\r\n", with: "\n")
    #expect(stripped == plain)
  }
}
