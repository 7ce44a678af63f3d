import EmergencyFund
import EmergencyFundCasework
import Testing

@Suite struct CaseExplorationTests {
  @Test func `every reachable state keeps the rules and can be decided`() throws {
    // All that a lead and an officer can reach, and with a second lead, who may confirm and see an
    // appeal, histories of up to six events.
    let small = try CaseExploration(leads: ["ben"], officers: ["ana"], withTalk: true)
    let large = try CaseExploration(
      leads: ["ben", "cleo"], officers: ["ana"], lengthMax: 6, withTalk: false)
    #expect((small.violations + large.violations).prefix(5) == [])
    #expect(small.stateCount > 1_000)
    #expect(large.stateCount > 3_000)
    #expect(large.decidableCount > 1_000)
    #expect(small.states == Set(CaseState.allCases))
    // Every step that was seen is a row of the table, and every row was seen.
    let seen = small.steps.union(large.steps).union(try Self.stepsOfFour())
      .union(try Self.stepsOfPayments())
    let rows = Set(
      CaseTransition.table.flatMap { row in
        row.from.map { CaseExploration.Step(from: $0, event: row.event, to: row.to ?? $0) }
      })
    #expect(seen.subtracting(rows) == [])
    #expect(rows.subtracting(seen) == [])
  }

  /// Steps of histories that are longer, or take a second pair of officers after an appeal.
  static func stepsOfFour() throws -> Set<CaseExploration.Step> {
    var history = try CaseHistory()
    var steps: Set<CaseExploration.Step> = []
    func add(_ by: String?, _ content: CaseEvent.Content) throws {
      let from = history.grantCase.stage
      try history.add(by, content)
      guard let event = history.events.last else { return }
      steps.insert(.init(from: from, event: event.kind, to: history.grantCase.stage))
    }
    let application = history.grantCase.application
    try add("ana", .review)
    try add("ana", .recommended(.refer))
    try add("ben", .refer)
    try add("nour", .appeal)
    try add("nour", .asked(1))
    try add("nour", .answered(1))
    try add("nour", .vouched(.init(voucher: "x")))
    try add("nour", .referenceChecked(.init(reference: 0, result: .doubtful)))
    try add("nour", .corrected(.init(application: application, why: "a slip", event: 1)))
    try add("nour", .imported(.init(importedOn: .max, code: "C-0A1B2C", unknownOfficers: [])))
    try add("cleo", .award)
    try add("cleo", .takenBack(12))
    try add("cleo", .award)
    try add("dan", .returned(14))
    try add("nour", .assigned("gus"))
    try add("gus", .unassigned(.init(reviewer: "gus", reason: "on leave")))
    #expect(history.grantCase.stage == .appealed)
    try add("cleo", .award)
    try add("cleo", .conflict("cleo"))
    #expect(history.grantCase.stage == .appealed)
    try add("nour", .assigned("eve"))
    try add("dan", .award)
    try add("eve", .conflict("eve"))
    #expect(history.grantCase.stage == .appealed)
    #expect(history.grantCase.proposal == nil)
    try add("eva", .review)
    try add("eva", .recommended(.refer))
    try add("dan", .award)
    try add("fay", .refer)
    #expect(history.grantCase.stage == .referred)
    return steps
  }

  /// Steps of an award whose payments are corrected.
  static func stepsOfPayments() throws -> Set<CaseExploration.Step> {
    var history = try CaseHistory()
    var steps: Set<CaseExploration.Step> = []
    func add(_ by: String?, _ content: CaseEvent.Content) throws {
      let from = history.grantCase.stage
      try history.add(by, content)
      guard let event = history.events.last else { return }
      steps.insert(.init(from: from, event: event.kind, to: history.grantCase.stage))
    }
    try add("ben", .award)
    try add("cleo", .confirmed(2))
    try add("nour", .paid(900))
    try add("nour", .paymentCorrected(4, 800))
    try add("nour", .paymentCorrected(4, 1_000))
    try add("nour", .paymentCorrected(4, 900))
    try add("nour", .paid(60))
    try add("nour", .paid(40))
    try add("nour", .paymentCorrected(8, 60))
    try add("nour", .reported(.init(note: "bought")))
    try add("nour", .paymentCorrected(9, 40))
    try add("nour", .paymentCorrected(9, 30))
    return steps
  }
}
