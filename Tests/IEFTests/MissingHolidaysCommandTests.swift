import Foundation
import Testing

/// A promise in working days that runs past the last listed holiday.
@Suite struct MissingHolidaysCommandTests {
  private static let policy = """
    format: ief-policy/1
    id: wd
    fund: wd
    title: {en: Working}
    currency: EUR
    languages: [en]
    sources: {x: {title: t, readOn: 2026-01-01}}
    promise: {days: 10, counting: working, holidays: {years: [2026], days: [2026-12-25]}, source: x}
    requirements:
      - {kind: call-window, rolling: true, source: x}
      - {kind: country, countries: all, source: x}
    """

  private static let application = """
    format: ief-application/1
    id: A-DEC
    call: wd
    receivedAt: 2026-12-18
    language: en
    applicant: {type: organisation, name: Casa Clara (invented), country: PE}
    """

  private static func folder() throws -> CaseFolder {
    let folder = try CaseFolder()
    try folder.folder.write("policies/wd.yaml", policy)
    try folder.folder.write("december.yaml", application)
    return folder
  }

  private static let said = "no holidays are listed for 2027; add that year's list"

  @Test func `a case stays due, and every command says what is missing`() throws {
    let desk = try Self.folder()
    defer { desk.remove() }
    let received = try desk.must(
      ["receive", "december.yaml", "--future", "--policies", "policies"], today: "2027-02-01")
    #expect(received.contains(", answer by 2027-01-04 by weekdays alone: \(Self.said)"))
    let code = String(received.prefix { $0 != " " })
    let overdue = try desk.must(["list", "--overdue"], today: "2027-02-01")
    #expect(overdue.contains("2027-01-04*   -28"))
    #expect(overdue.contains("* by weekdays alone: \(Self.said)"))
    #expect(overdue.hasSuffix("\n1 case\n"))
    let json = try desk.must(["list", "--overdue", "--format", "json"], today: "2027-02-01")
    #expect(json.contains(#""respondBy":"2027-01-04","holidaysMissingFor":2027,"daysLeft":-28"#))
    let csv = try desk.must(["list", "--overdue", "--format", "csv"], today: "2027-02-01")
    #expect(csv.contains(",holidays missing for\r\n"))
    #expect(csv.hasSuffix(",2027\r\n"))
    let deadline = try desk.must(["deadline", code], today: "2027-02-01")
    #expect(deadline.contains("after receipt: answer by 2027-01-04\n"))
    #expect(deadline.contains("  by weekdays alone: \(Self.said)\n"))
    #expect(deadline.contains("2027-01-04  counted 10 of 10, the response date"))
    let page = try desk.must(["show", code], today: "2027-02-01")
    #expect(page.replacing(/\s+/, with: " ").contains("by weekdays alone: \(Self.said)"))
    #expect(try desk.must(["verify"], today: "2027-02-01").hasPrefix("integrity     valid"))
  }

  @Test func `holidays that are listed later move the date, which stays to be seen`() throws {
    let desk = try Self.folder()
    defer { desk.remove() }
    let configuration = try String(
      contentsOfFile: "\(desk.folder.path)/config.yaml", encoding: .utf8)
    try desk.folder.write(
      "config.yaml", configuration.replacing("\(Tool.root)/Policies/ief", with: "policies"))
    try desk.folder.write(
      "complete.yaml",
      Self.application.replacing("2026-12-18", with: "2026-12-16").replacing("DEC", with: "COM"))
    let day = "2026-12-18"
    let received = try desk.must(["receive", "december.yaml", "--future"], today: day)
    let code = String(received.prefix { $0 != " " })
    let complete = String(
      try desk.must(["receive", "complete.yaml", "--future"], today: day).prefix { $0 != " " })
    #expect(received.contains("answer by 2027-01-04 by weekdays alone"))
    // 1 January is one of 2027; that 28 December is one was not known when the cases were received.
    try desk.folder.write(
      "policies/wd.yaml",
      Self.policy.replacing("[2026]", with: "[2026, 2027]").replacing(
        "[2026-12-25]", with: "[2026-12-25, 2026-12-28, 2027-01-01]"))
    func list(_ arguments: [String] = []) throws -> String {
      try desk.must(["list"] + arguments, today: "2027-01-05")
    }
    let rows = try list().split(separator: "\n")
    #expect(rows.contains { $0.contains(code) && $0.contains("2027-01-05 ") })
    #expect(rows.contains { $0.contains(complete) && $0.contains("2026-12-31 ") })
    #expect(try !list(["--overdue"]).contains(code))
    let deadline = try desk.must(["deadline", code], today: "2027-01-05")
    #expect(deadline.contains("after receipt: answer by 2027-01-05\n"))
    #expect(deadline.contains("by weekdays alone it was 2027-01-04"))
    #expect(deadline.contains("2027-01-01  holiday, not counted"))
    #expect(deadline.contains("2026-12-28  counted"))
    #expect(
      try desk.must(["show", code], today: "2027-01-05").contains("2027-01-04 by weekdays alone"))
    let plan = try Tool.run(
      [
        "schedule", "--case-file", "cases.ief", "--key-file", "cases.key", "--as", "dev", "--team",
        "team.yaml", "--today", "2026-12-18", "--format", "json",
      ], environment: desk.environment, from: desk.folder.path)
    #expect(plan.output.contains(#""respondBy":"2027-01-05""#), "\(plan.output)\(plan.errors)")
    // What is stored depends on the events alone, before and after the case is acted on.
    try desk.must(["assign", code, "ben", "--future"], today: "2027-01-05")
    #expect(
      try desk.must(["verify", "--future"], today: "2027-01-05").hasPrefix("integrity     valid"))
    // The date is the one by weekdays again where the policies are not found.
    try desk.folder.write("config.yaml", configuration)
    #expect(try list().contains("2027-01-04*"))
  }

  @Test func `a date that does not run past the list is final`() throws {
    let desk = try Self.folder()
    defer { desk.remove() }
    try desk.folder.write(
      "december.yaml",
      Self.application.replacing("receivedAt: 2026-12-18", with: "receivedAt: 2026-12-16"))
    let received = try desk.must(
      ["receive", "december.yaml", "--future", "--policies", "policies"], today: "2026-12-16")
    #expect(received.contains(", answer by 2026-12-31  ("))
    let list = try desk.must(["list", "--format", "json"], today: "2026-12-16")
    #expect(!list.contains("holidaysMissingFor"))
  }

  @Test func `an assessment, a queue and a plan say it, and so does lint`() throws {
    let desk = try Self.folder()
    defer { desk.remove() }
    let policies = ["--policies", "policies"]
    func run(_ arguments: [String]) throws -> Tool.Run {
      try Tool.run(arguments, from: desk.folder.path)
    }
    let text = try run(["validate", "december.yaml"] + policies)
    #expect(text.output.contains("answer by 4 January 2027"))
    #expect(
      text.output.contains("counted by weekdays alone: no holidays are listed for 2027 yet"))
    let json = try run(["validate", "december.yaml", "--format", "json"] + policies)
    #expect(json.output.contains(#""respondBy":"2027-01-04","holidaysMissingFor":2027,"#))
    let summary = try run(["validate", "december.yaml", "--summary"] + policies)
    #expect(summary.output.contains("2027-01-04*"))
    #expect(summary.output.contains("\n* counted by weekdays alone"))
    let plan = try run(
      ["schedule", "december.yaml", "--team", "team.yaml", "--today", "2026-12-18", "--format"]
        + ["json"] + policies)
    #expect(plan.output.contains(#""respondBy":"2027-01-04","holidaysMissingFor":2027"#))
    #expect(plan.errors == "warning: 1 response date by weekdays alone: \(Self.said)\n")
    let lint = try run(["policy", "lint", "policies/wd.yaml", "--today", "2026-11-28"])
    #expect(lint.code == 0)
    #expect(lint.errors.contains("policies/wd.yaml:8:10: warning: promise: \(Self.said)"))
    let early = try run(["policy", "lint", "policies/wd.yaml", "--today", "2026-08-01"])
    #expect(!early.errors.contains("holidays"))
  }

  @Test func `a plan into a year that the team's holidays do not reach warns`() throws {
    let desk = try Self.folder()
    defer { desk.remove() }
    func warnings(_ holidays: String) throws -> String {
      try desk.folder.write(
        "eastern.yaml",
        """
        format: ief-team/1
        holidays: \(holidays)
        officers:
          - {id: ana, roles: [officer, lead], languages: [en], hours: {friday: 1}}
          - {id: ben, roles: [officer, lead], languages: [en], hours: {friday: 1}}
        """)
      let run = try Tool.run(
        [
          "schedule", "december.yaml", "--team", "eastern.yaml", "--today", "2026-12-28",
          "--policies", "policies", "--format", "csv",
        ], from: desk.folder.path)
      return run.errors
    }
    let warning = "eastern.yaml: warning: holidays: work is planned in 2027, but \(Self.said)\n"
    #expect(try warnings("[2026-12-25]").contains(warning))
    #expect(try !warnings("[2026-12-25, 2027-12-25]").contains(warning))
    #expect(try !warnings("[]").contains(warning))
  }
}
