import Foundation
import Testing

@Suite struct ScreenTests {
  private static let folder = ["--policies", "Policies/ief", "--rates", "Policies/rates.yaml"]

  private static func screen(_ input: [UInt8], _ arguments: [String] = []) throws -> Tool.Run {
    try Tool.run(["screen"] + folder + arguments, input: input)
  }

  /// A line that can be screened; its verdict begins with its id.
  private static func line(_ id: String) -> String {
    #"{"format":"ief-application/1","id":"\#(id)","call":"asia"}"#
  }

  private static func verdict(_ id: String) -> String { #"{"id":"\#(id)","outcome":"incomplete""# }

  /// The shipped samples as lines.
  private static func samples() throws -> [UInt8] {
    let folder = "\(Tool.root)/Samples/applications"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") }.sorted()
    return try files.flatMap { name -> [UInt8] in
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
      return bytes.map { $0 == 0x0A ? 0x20 : $0 } + [0x0A]
    }
  }

  @Test(arguments: [1, 2, 5])
  func `screens in the order of the input, on any number of cores`(jobs: Int) throws {
    let count = 9_000
    let lines = (0..<count).map { Self.line("a\($0)") + "\n" }.joined()
    let run = try Self.screen(Array(lines.utf8), ["--jobs", "\(jobs)"])
    #expect(run.code == 0)
    let verdicts = run.output.split(separator: "\n")
    #expect(verdicts.count == count)
    for (index, verdict) in verdicts.enumerated() {
      #expect(verdict.hasPrefix(Self.verdict("a\(index)")), "verdict \(index)")
    }
  }

  /// Each hostile line stands between two good ones, which must come through.
  @Test(arguments: [
    (#"{"format":"ief-application/1","id":"x""#, "expected"),
    (String(repeating: "[", count: 70), "nested beyond the limit"),
    (#"{"format":"ief-application/1","id":"x","id":"y"}"#, "[duplicate-key]"),
    (#"{"format":"ief-application/1","id":7}"#, "expected text in double quotes, found a number"),
    (#"{"format":"ief-application/1","budget":{"requested":1e999}}"#, "budget.requested"),
    (#"{"format":"ief-application/1","id":"\#u{0}"}"#, "control character"),
    ("\u{FEFF}{}", "byte order mark"),
    ("not json at all", "expected"),
    (#"{"format":"ief-application/1","receivedAt":"2026-02-30"}"#, "receivedAt"),
    (#"["#, "expected"),
  ])
  func `reports a bad line and goes on`(bad: String, message: String) throws {
    let text = [Self.line("a"), bad, Self.line("b")].joined(separator: "\n")
    let run = try Self.screen(Array(text.utf8))
    #expect(run.code == 65)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.output.contains(Self.verdict("a")) && run.output.contains(Self.verdict("b")))
    #expect(run.errors.hasPrefix("standard input:2:"))
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `reports bytes that are no UTF-8`() throws {
    let bytes =
      Array("\(Self.line("a"))\n{\"format\":\"ief-application/1\",\"id\":\"".utf8)
      + [0xFF] + Array("\"}\n\(Self.line("b"))\n".utf8)
    let run = try Self.screen(bytes)
    #expect(run.code == 65)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.errors.contains(":2:") && run.errors.contains("expected UTF-8"))
  }

  @Test(
    arguments: [
      [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF],
    ] as [[UInt8]])
  func `reports a byte order mark on its own line`(mark: [UInt8]) throws {
    let line = Array(Self.line("a").utf8) + [0x0A]
    let run = try Self.screen(line + line + mark + line)
    #expect(run.errors.hasPrefix("standard input:3:1: error: "), "\(run.errors)")
    #expect(!run.errors.contains("the file starts"))
    #expect(run.code == 65)
  }

  @Test func `passes over empty lines, and takes CRLF and a last line without end`() throws {
    let text = "\n\(Self.line("a"))\r\n \r\n\(Self.line("b"))"
    let run = try Self.screen(Array(text.utf8))
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(run.output.split(separator: "\n").count == 2)
  }

  @Test func `refuses a line over the limit without holding it, and goes on`() throws {
    let long = #"{"format":"ief-application/1","id":""# + String(repeating: "x", count: 5 << 20)
    let text = [Self.line("a"), long + #""}"#, Self.line("b"), "?"].joined(separator: "\n")
    for jobs in ["1", "3"] {
      let run = try Self.screen(Array(text.utf8), ["--jobs", jobs])
      #expect(run.code == 65)
      #expect(run.output.split(separator: "\n").count == 2)
      #expect(
        run.errors.hasPrefix(
          "standard input:2:1: error: the line has more than the limit of 4194304 bytes"))
      #expect(run.errors.contains("standard input:4:1: error: "))
    }
  }

  @Test func `a line just under the limit is screened`() throws {
    let head = #"{"format":"ief-application/1","id":"a","call":"asia","x":""#
    let text = head + String(repeating: "x", count: (4 << 20) - head.utf8.count - 2) + #""}"#
    #expect(text.utf8.count == 4 << 20)
    let run = try Self.screen(Array(text.utf8))
    #expect(run.code == 0)
    #expect(run.output.hasPrefix(Self.verdict("a")))
  }

  @Test func `explains with the assessments that validate prints`() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: "\(Tool.root)/Samples/applications"
    ).filter { $0.hasSuffix(".json") }.sorted()
    #expect(!names.isEmpty)
    let files = names.map { "Samples/applications/\($0)" }
    let validated = try Tool.run(["validate", "--format", "json"] + files + Self.folder)
    let screened = try Self.screen(try Self.samples(), ["--explain", "--strict"])
    #expect(screened.output == validated.output)
  }

  @Test func `bulk files may have more keys, unless strict`() throws {
    let text = #"{"format":"ief-application/1","id":"a","call":"asia","caseworker":{"n":[1]}}"#
    #expect(try Self.screen(Array(text.utf8)).code == 0)
    let strict = try Self.screen(Array(text.utf8), ["--strict"])
    #expect(strict.code == 65)
    #expect(strict.errors.contains("unknown key 'caseworker'"))
  }

  @Test func `never prints a story`() throws {
    let text =
      #"{"format":"ief-application/1","applicant":{"name":["Zaida secret"],"work":5,"#
      + #""languages":"secret story"}}"#
    let run = try Self.screen(Array(text.utf8))
    #expect(run.code == 65)
    #expect(!run.errors.contains("secret") && !run.errors.contains("Zaida"))
  }

  @Test func `says what it cannot open`() throws {
    let absent = try Tool.run(["screen", "no/such.ndjson"] + Self.folder)
    #expect(absent.code == 66)
    #expect(absent.errors.contains("no/such.ndjson: error: cannot be opened"))
    let folder = try Tool.run(["screen", "Samples"] + Self.folder)
    #expect(folder.code == 65)
    #expect(folder.errors.contains("is a folder"))
    #expect(try Tool.run(["screen", "--jobs", "0"]).code == 64)
  }

  @Test func `a reader that has seen enough ends it quietly`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let lines = (0..<20_000).map { Self.line("a\($0)") + "\n" }.joined()
    let file = try folder.write("in.ndjson", lines)
    let run = try Tool.shell(
      "$IEF screen \(file) \(Self.folder.joined(separator: " ")) | head -n 1")
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix(Self.verdict("a0")))
  }

  @Test func `the interrupt key leaves whole lines only`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let lines = (0..<400_000).map { Self.line("a\($0)") + "\n" }.joined()
    let file = try folder.write("in.ndjson", lines)
    let output = "\(folder.path)/out.ndjson"
    let run = try Tool.shell(
      """
      $IEF screen \(file) \(Self.folder.joined(separator: " ")) > \(output) & pid=$!
      while [ ! -s \(output) ]; do sleep 0.01; done
      kill -INT $pid; wait $pid
      """)
    #expect(run.code == 130)
    let written = try String(contentsOfFile: output, encoding: .utf8)
    #expect(written.hasSuffix("}\n"))
    #expect(written.split(separator: "\n").allSatisfy { $0.hasSuffix("}") })
  }

  /// Plain arguments are not read by the parser of all commands, arguments with '=' are.
  @Test(arguments: [[], ["--explain"], ["--strict"], ["--jobs", "2"], ["--jobs", "+1", "-"]])
  func `reads each spelling of its options alike`(arguments: [String]) throws {
    let input = Array("\(Self.line("a"))\n{\"x\":1}\n".utf8)
    let plain = try Self.screen(input, arguments)
    let others = ["--policies=Policies/ief", "--rates=Policies/rates.yaml"]
    let other = try Tool.run(["screen"] + others + arguments, input: input)
    #expect(plain.output == other.output)
    #expect(plain.errors == other.errors)
    #expect(plain.code == other.code)
    #expect(!plain.output.isEmpty)
  }

  @Test(arguments: [
    (["--jobs", "0"], "--jobs must be a number from 1 to 256"),
    (["--jobs", "many"], "The value 'many' is invalid for '--jobs <count>'"),
    (["--jobs"], "Missing value for '--jobs <count>'"),
    (["--rates", "--explain"], "Missing value for '--rates <file>'"),
    (["a.ndjson", "b.ndjson"], "Unexpected argument 'b.ndjson'"),
    (["--explained"], "Unknown option '--explained'"),
  ])
  func `says what is wrong with its options`(arguments: [String], message: String) throws {
    let run = try Tool.run(["screen"] + arguments)
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
