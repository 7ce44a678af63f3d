import EmergencyFund
import EmergencyFundScheduling
import Testing

@Suite struct `Schedule problem` {
  typealias Case = ScheduleProblem.Case
  typealias Step = ScheduleProblem.Step

  static let officer = ScheduleProblem.Officer(id: "ana", capacity: [60, 60])
  static let job = Case(
    id: "c1", received: 0, due: 1, weight: 1, review: nil, reviewedBy: nil,
    decision: Step(processingTime: 10, officers: [0]))

  static func paths(
    horizon: Int = 2, _ officers: [ScheduleProblem.Officer] = [officer], _ cases: [Case] = [job]
  ) -> [String] {
    ScheduleProblem.diagnostics(horizon: horizon, officers: officers, cases: cases).map(\.path)
  }

  @Test func `accepts a small problem`() {
    #expect(Self.paths() == [])
  }

  @Test func `lists everything that is wrong at once`() throws {
    let bad = Case(
      id: "c1", received: 1, due: 200_000, weight: 0,
      review: Step(processingTime: 0, officers: [5]),
      reviewedBy: 9, decision: Step(processingTime: 1_000_001, officers: [0, 0]))
    let found = Self.paths([Self.officer, Self.officer], [Self.job, bad])
    #expect(
      found == [
        "officers[1].id", "cases[1].received", "cases[1].due", "cases[1].weight",
        "cases[1].review.minutes", "cases[1].review.officers[0]", "cases[1].reviewedBy",
        "cases[1].reviewedBy", "cases[1].decision.minutes", "cases[1].decision.officers[1]",
        "cases[1].id",
      ])
    #expect(throws: ScheduleProblemDiagnostics.self) {
      try ScheduleProblem(
        today: "2026-03-02", horizon: 2, officers: [Self.officer], cases: [bad])
    }
  }

  @Test func `names unknown officers beside what is out of range in a file`() throws {
    let text = """
      {"today":"2026-03-09","horizon":2,
      "officers":[{"id":"a","minutes":[10,-1]},{"id":"a","minutes":[1,2]}],
      "cases":[{"id":"c","received":1,"due":1,"weight":0,"review":null,"reviewedBy":"a",
      "decision":{"minutes":0,"officers":["q","a","r","a"]}}]}
      """
    let document = try JSONReader.read(Array(text.utf8), file: "problem.json")
    let (problem, diagnostics) = ScheduleProblem.read(document)
    #expect(problem == nil)
    #expect(
      diagnostics.map { $0.path.description } == [
        "cases[0].decision.officers[0]", "cases[0].decision.officers[2]", "officers[0].minutes[1]",
        "officers[1].id", "cases[0].received", "cases[0].weight", "cases[0].decision.minutes",
        "cases[0].decision.officers[3]",
      ])
  }

  @Test(arguments: [0, -1, 3_661]) func `refuses a horizon out of range`(horizon: Int) {
    #expect(Self.paths(horizon: horizon).contains("horizon"))
  }

  @Test(arguments: [[60], [60, -1], [60, 1_441]]) func `refuses minutes out of range`(row: [Int]) {
    #expect(!Self.paths([ScheduleProblem.Officer(id: "ana", capacity: row)]).isEmpty)
  }

  @Test func `says the rule, then the fact`() {
    let diagnostics = ScheduleProblem.diagnostics(
      horizon: 2, officers: [ScheduleProblem.Officer(id: "ana", capacity: [60, -5])], cases: [])
    #expect(
      diagnostics.map { "\($0.path): \($0.message)" } == [
        "officers[0].minutes[1]: minutes of a day must be 0 to 1440, found -5"
      ])
  }
}
