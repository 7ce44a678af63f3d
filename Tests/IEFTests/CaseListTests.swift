import EmergencyFund
import Foundation
import Testing

/// The list of cases: who is in it, in which order, and the same rows in every format.
@Suite struct CaseListTests {
  /// Cases in many states; their codes by name.
  private static func fill(_ desk: CaseFolder) throws -> [String: String] {
    var codes: [String: String] = [:]
    codes["overdue"] = try desk.receive(1, receivedAt: "2026-02-18")
    codes["today"] = try desk.receive(2, receivedAt: "2026-02-23")
    codes["elsewhere"] = try desk.receive(3, call: "latin-america")
    codes["danger"] = try desk.receive(
      4, receivedAt: "2026-03-09", changing: ["imminentDanger: false": "imminentDanger: true"])
    for (number, name) in ["waiting", "declined", "awarded", "erased"].enumerated() {
      codes[name] = try desk.receive(10 + number, receivedAt: "2026-03-05")
    }
    try desk.must(["ask", codes["waiting"] ?? "", "How many?"])
    try desk.review(codes["awarded"] ?? "", recommending: ["award"])
    try desk.must(["decide", codes["awarded"] ?? "", "award"])
    try desk.review(
      codes["declined"] ?? "", recommending: ["decline", "--reason", "little-effect:effect"])
    try desk.must([
      "decide", codes["declined"] ?? "", "decline", "--reason", "little-effect:effect",
    ])
    try desk.must(["assign", codes["today"] ?? "", "ben"])
    try desk.must(["erase", codes["erased"] ?? "", "--yes"])
    return codes
  }

  /// The codes of a list in JSON lines.
  private static func codes(_ output: String) throws -> [String] {
    try output.split(separator: "\n").map { line in
      let row = try JSONReader.read(Array(line.utf8), file: "row")
      guard case .string(let code) = row.node(at: "case")?.content else { return "" }
      return code
    }
  }

  @Test func `a call or region that there is not is an error, with the nearest that may be seen`()
    throws
  {
    let desk = try CaseFolder()
    defer { desk.remove() }
    _ = try desk.receive(1)
    for (command, option, suggestion) in [
      (
        ["list", "--call", "asai"], "--call: no case that you may see and no policy has the call",
        "asia"
      ),
      (
        ["export", "--call", "asai"], "--call: no case that you may see and no policy has the call",
        "asia"
      ),
      (
        ["list", "--region", "asai"],
        "--region: no case that you may see and no policy has the region", "asia"
      ),
    ] {
      let run = try desk.run(command)
      #expect(run.code == 64, "\(command)")
      #expect(run.output == "")
      #expect(run.errors.hasSuffix("error: \(option) 'asai'; did you mean '\(suggestion)'?\n"))
    }
    // A call without a case is none of these.
    #expect(try desk.run(["list", "--call", "latin-america"]).code == 0)
    #expect(try desk.run(["export", "--call", "latin-america"]).code == 0)
  }

  /// Options, who asks, and the rows in their order.
  static let filters: [([String], String, [String])] = [
    ([], "dev", ["danger", "overdue", "today", "elsewhere", "waiting"]),
    (["--overdue"], "dev", ["overdue"]),
    (["--due-within", "0"], "dev", ["overdue", "today"]),
    (["--due-within", "7"], "dev", ["overdue", "today", "elsewhere"]),
    (["--waiting"], "dev", ["waiting"]),
    (["--mine"], "ben", ["today"]),
    (["--mine"], "cho", []),
    (["--free"], "dev", ["danger", "overdue", "elsewhere"]),
    (["--free", "--mine"], "ben", ["danger", "overdue", "today", "elsewhere"]),
    (["--danger"], "dev", ["danger"]),
    (["--danger", "--overdue"], "dev", []),
    (["--changed-since", "2026-03-09"], "dev", ["danger", "today", "waiting"]),
    (["--changed-since", "2026-03-10"], "dev", []),
    (["--call", "latin-america"], "dev", ["elsewhere"]),
    (["--region", "latin-america"], "dev", ["elsewhere"]),
    (["--region", "latin-america"], "ana", []),
    ([], "ana", ["danger", "overdue", "today", "waiting"]),
    (["--state", "awarded"], "dev", ["awarded"]),
    (["--state", "declined", "--call", "asia"], "dev", ["declined"]),
    (["--state", "erased"], "dev", ["erased"]),
    (["--state", "inReview"], "dev", ["today"]),
    ([], "fay", []),
  ]

  @Test func `every filter shows the rows that it names, in every format the same`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let names = Dictionary(uniqueKeysWithValues: try Self.fill(desk).map { ($1, $0) })
    for (options, officer, expected) in Self.filters {
      let json = try desk.must(["list", "--format", "json"] + options, as: officer)
      #expect(try Self.codes(json).map { names[$0] ?? $0 } == expected, "\(options) as \(officer)")
      let csv = try desk.must(["list", "--format", "csv"] + options, as: officer)
        .split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
      #expect(csv.map { names[$0] ?? $0 } == expected, "\(options) as \(officer)")
      let text = try desk.must(["list"] + options, as: officer)
        .split(separator: "\n").map { String($0.prefix { $0 != " " }) }.filter {
          $0.hasPrefix("C-")
        }
      #expect(text.map { names[$0] ?? $0 } == expected, "\(options) as \(officer)")
    }
    let decided = try desk.must(["list", "--state", "all", "--format", "json"], as: "fay")
    #expect(Set(try Self.codes(decided).map { names[$0] ?? $0 }) == ["awarded", "declined"])
  }

  @Test(arguments: ["text", "json", "csv"])
  func `the list reads as it should`(format: String) throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let codes = try Self.fill(desk)
    // Rows that differ in their code alone would come in another order each time.
    let stable = Dictionary(
      uniqueKeysWithValues: codes.map { name, code in
        (code, "C-" + (name + "------").prefix(6).uppercased())
      })
    let arguments = ["list", "--format", format]
    let run = try desk.run(arguments)
    let text = Golden.transcript(["case"] + arguments, run)
    try Golden.expect(
      "case-list-\(format)",
      text: desk.stable(text, stable).replacingOccurrences(of: "\r\n", with: "<CRLF>\n"))
  }

  @Test func `no call can put a formula into a spreadsheet`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    for name in ["fund.yaml", "asia.yaml"] {
      let text = try String(contentsOfFile: "\(Tool.root)/Policies/ief/\(name)", encoding: .utf8)
      try desk.folder.write(
        "policies/\(name)",
        text.replacingOccurrences(of: "\nid: asia", with: "\nid: \"-1-1\"")
          .replacingOccurrences(of: "\nregion: asia", with: "\nregion: \"-2-2\""))
    }
    _ = try desk.receive(1)
    try desk.must([
      "receive", "application-1.yaml", "--again", "--policies", "policies", "--call=-1-1",
    ])
    let csv = try desk.must(["list", "--format", "csv"])
    #expect(csv.contains(",'-1-1,'-2-2,"))
    #expect(!csv.contains(",-1-1,"))
  }

  @Test func `nothing that an applicant wrote is in a list`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    _ = try desk.receive(1)
    for format in ["text", "json", "csv"] {
      let list = try desk.must(["list", "--state", "all", "--format", format])
      #expect(!list.contains("Invented"))
      #expect(!list.contains("@example.org"))
      #expect(!list.contains("T-1"))
    }
  }
}
