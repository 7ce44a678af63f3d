import Foundation
import Testing

@Suite struct SimulateTests {
  private static let smaller = """
    format: ief-policy/1
    id: ief
    fund: ief
    title: {en: Smaller grants (invented)}
    currency: EUR
    requirements:
      - {kind: maximum, amount: 1000.00, reading: {en: Invented.}}
    """

  /// The fund as it ships, but for its maximum.
  private static func smallerFund(in folder: TemporaryFolder) throws -> String {
    let fund = try String(contentsOfFile: "\(Tool.root)/Policies/ief/fund.yaml", encoding: .utf8)
    #expect(fund.contains("amount: 10000.00"))
    return try folder.write(
      "fund.yaml", fund.replacingOccurrences(of: "amount: 10000.00", with: "amount: 1000.00"))
  }

  private static func simulate(_ arguments: [String], input: [UInt8] = []) throws -> Tool.Run {
    try Tool.run(["policy", "simulate"] + arguments, input: input)
  }

  @Test func `a narrower call over the samples`() throws {
    let arguments = [
      "policy", "simulate", "--policy", "Samples/policies/example-short-call.yaml", "--baseline",
      "latin-america", "--applications", Samples.applications, "--team", Samples.teams[0],
      "--today", "2026-03-09",
    ]
    try Golden.expect("simulate", arguments, try Tool.run(arguments))
    let json = arguments + ["--format", "json"]
    try Golden.expect("simulate-json", json, try Tool.run(json))
  }

  @Test func `a file replaces the policy of its id, and every call that rests on it`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try Self.simulate(
      ["--policy", try Self.smallerFund(in: folder), "--applications", Samples.applications])
    #expect(run.code == 0)
    #expect(run.output.contains("24 applications re-assessed"))
    #expect(!run.output.contains("left out"))
    #expect(run.output.contains("met -> not met"))
  }

  @Test func `the same policy changes nothing`() throws {
    let run = try Self.simulate(
      ["--policy", "Policies/ief/fund.yaml", "--applications", Samples.applications])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("NO OUTCOME CHANGES of 24 applications"))
  }

  /// Pieces are read by several threads, and come out in the order of the file.
  @Test func `lines give what files give, in their order, whatever their number`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let line =
      #"{"format":"ief-application/1","id":"a","call":"ief","budget":{"currency":"EUR","items":"#
      + #"[{"quantity":1,"unitCost":UNIT,"respondsTo":[]}]},"padding":"PAD"}"#
    let padding = String(repeating: "x", count: 700)
    let lines = (0..<2_000).map { number in
      line.replacingOccurrences(of: #""a""#, with: #""a\#(number)""#)
        .replacingOccurrences(of: "UNIT", with: number % 3 == 0 ? "5000" : "500")
        .replacingOccurrences(of: "PAD", with: padding)
    }
    let text = lines.joined(separator: "\n") + "\n\n"
    let policy = try folder.write("new/fund.yaml", Self.smaller)
    try folder.write(
      "old/fund.yaml", Self.smaller.replacingOccurrences(of: "1000.00", with: "9000.00"))
    let run = try Self.simulate(
      [
        "--policy", policy, "--policies", "\(folder.path)/old", "--applications", "-", "--format",
        "json",
      ],
      input: Array(text.utf8))
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    let changed = run.lines.dropLast().map { line in
      line.split(separator: "\"").first { part in
        part.count > 1 && part.hasPrefix("a") && part.dropFirst().allSatisfy { $0.isNumber }
      }.map(String.init)
    }
    #expect(changed == stride(from: 0, to: 2_000, by: 3).map { "a\($0)" })
    #expect(run.lines.last?.contains(#""complete":true,"#) == true)
    #expect(run.lines.last?.contains(#""applications":2000,"leftOut":0,"#) == true)
    #expect(run.lines.last?.contains(#""changed":667,"#) == true)
  }

  @Test func `every problem is named with its line, and no result seems complete`() throws {
    let good = #"{"format":"ief-application/1","call":"ief"}"#
    let text = [good, "{", "", #"{"format":"ief-application/1","call":7}"#].joined(separator: "\n")
    let run = try Self.simulate(
      ["--policy", "Policies/ief/fund.yaml", "--applications", "-"], input: Array(text.utf8))
    #expect(run.code == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("standard input:2:2: error:"))
    #expect(run.errors.contains("standard input:4:38: error: call:"))
    // Changes are printed as they are found, so that the last line says what they are worth.
    let json = try Self.simulate(
      ["--policy", "Policies/ief/fund.yaml", "--applications", "-", "--format", "json"],
      input: Array(text.utf8))
    #expect(json.code == 65)
    #expect(json.errors == run.errors)
    #expect(
      json.lines.last?.hasPrefix(#"{"format":"ief-simulation/1","complete":false,"#) == true)
    #expect(json.lines.last?.contains(#""applications":1,"leftOut":0,"unreadable":2,"#) == true)
    let skipped = try Self.simulate(
      ["--policy", "Policies/ief/fund.yaml", "--applications", "-", "--keep-going"],
      input: Array(text.utf8))
    #expect(skipped.code == 65)
    #expect(skipped.errors == run.errors)
    #expect(skipped.output.contains("2 applications skipped (unreadable)"))
  }

  @Test(arguments: [
    (["--policy", "latin-america"], "give the one to compare with: --baseline ID"),
    (["--policy", "ief", "--baseline", "latin-americ"], "did you mean 'latin-america'?"),
    (["--policy", "asia", "--baseline", "ief", "--today", "2026-03-09"], "--team and --today"),
  ])
  func `what cannot be compared is refused`(arguments: [String], message: String) throws {
    let run = try Self.simulate(arguments + ["--applications", Samples.applications])
    #expect([64, 65].contains(run.code))
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message))
  }

  @Test func `a missing file of applications is code 66`() throws {
    let run = try Self.simulate(
      ["--policy", "Policies/ief/fund.yaml", "--applications", "no-such.ndjson"])
    #expect(run.code == 66)
    #expect(run.errors.contains("no-such.ndjson: error: file not found"))
  }
}
