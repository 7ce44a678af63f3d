import Foundation
import Testing

/// The date of receipt of applications from other time zones, and incidents after it.
@Suite struct ReceiptCommandTests {
  @Test func `an instant that has passed is not in the future, wherever it was written`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    func receive(_ number: Int, _ receivedAt: String) throws -> Tool.Run {
      try desk.folder.write(
        "east.yaml", CaseFolder.application(number, call: "asia", receivedAt: receivedAt))
      return try desk.run(["receive", "east.yaml"], today: "2026-03-02")
    }
    let east = try receive(1, "2026-03-03T00:30:00+13:00")
    #expect(east.code == 0, "\(east.errors)")
    // It can take events on the day on which it was recorded.
    let code = String(east.output.prefix { $0 != " " })
    try desk.must(["assign", code, "ben"], today: "2026-03-02")
    #expect(try desk.must(["list"], today: "2026-03-02").contains(code))
    #expect(try desk.run(["verify"], today: "2026-03-02").code == 0)
    let later = try receive(2, "2026-03-03T00:30:00+00:00")
    #expect(later.code == 65)
    #expect(later.errors.contains("received on 2026-03-03, which is after 2026-03-02"))
    #expect(try receive(3, "2026-03-03").code == 65)
  }

  @Test func `the team's time zone decides whether an instant has passed`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let team = try String(contentsOfFile: "\(desk.folder.path)/team.yaml", encoding: .utf8)
    try desk.folder.write(
      "team.yaml", team.replacing("note:", with: "timeZone: America/Lima\nnote:"))
    try desk.folder.write(
      "late.yaml", CaseFolder.application(1, call: "asia", receivedAt: "2026-03-03T00:30:00Z"))
    #expect(try desk.run(["receive", "late.yaml"], today: "2026-03-02").code == 0)
  }

  @Test(arguments: ["past", "ongoing"])
  func `an incident after receipt is named`(state: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write(
      "future.yaml",
      """
      format: ief-application/1
      id: A-FUT
      call: latin-america
      receivedAt: 2026-03-02
      incidents: [{id: i1, type: dev.stolen, occurredOn: 2027-02-22, state: \(state), harm: serious}]
      """)
    let run = try Tool.run(["validate", file])
    #expect(
      run.output.replacing(/\s+/, with: " ").contains(
        "incident 1 (incidents[0]) is dated 22 February 2027, after receipt on 2 March 2026; correct the date"
      ),
      "\(run.output)")
    let score = try Tool.run(["score", file, "--today", "2026-03-02", "--format", "json"])
    #expect(!score.output.contains(#""earned":30"#))
  }

  @Test(arguments: ["past", "ongoing"])
  func `an incident in the future is named before there is a day of receipt`(
    state: String
  ) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    func file(_ day: String) throws -> String {
      try folder.write(
        "future.yaml",
        """
        format: ief-application/1
        id: A-FUT
        call: latin-america
        incidents: [{id: i1, type: dev.stolen, occurredOn: \(day), state: \(state), harm: serious}]
        """)
    }
    let named = "incident 1 (incidents[0]) is dated 31 December 2199, after today, "
    for command in ["validate", "check", "explain", "score"] {
      let run = try Tool.run([command, try file("2199-12-31")])
      let text = run.output.replacing(/\s+/, with: " ")
      if command != "score" {
        #expect(text.contains(command == "check" ? "is dated 31 December 2199" : named), "\(text)")
      }
    }
    // The reference date is today's where a command has one.
    let score = ["score", try file("2026-03-03"), "--format", "json", "--today"]
    #expect(try !Tool.run(score + ["2026-03-02"]).output.contains(#""earned":30"#))
    #expect(
      try Tool.run(score + ["2026-03-03"]).output.contains(#""earned":30"#)
        == (state == "ongoing"))
  }
}
