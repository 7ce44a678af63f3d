import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

@Suite struct SimulationTallyTests {
  private static func entry(
    _ before: AssessmentOutcome, _ after: AssessmentOutcome, _ amount: Money? = nil
  ) -> Reassessment {
    Reassessment(
      application: nil, before: before, after: after,
      reasons: before == after ? [] : [.init(rule: "maximum", before: .met, after: .notMet)],
      requested: amount, minutesBefore: 80, minutesAfter: after == .ineligible ? 20 : 80)
  }

  private static func entries() throws -> [Reassessment] {
    [
      entry(.eligible, .eligible, try money(100)), entry(.eligible, .ineligible, try money(250)),
      entry(.eligible, .incomplete), entry(.ineligible, .eligible, try money(7, "USD")),
      entry(.needsPerson, .eligible, try money(3)), entry(.needsPerson, .ineligible, try money(1)),
    ]
  }

  @Test func `counts, reasons, amounts and work add up`() throws {
    var tally = SimulationTally()
    for entry in try Self.entries() { tally.add(entry) }
    #expect(tally.count == 6)
    #expect(tally.changedCount == 5)
    #expect(AssessmentOutcome.allCases.map { tally.countBefore($0) } == [3, 1, 0, 2])
    #expect(AssessmentOutcome.allCases.map { tally.countAfter($0) } == [3, 2, 1, 0])
    #expect(tally.count(from: .needsPerson, to: .eligible) == 1)
    #expect(tally.reasonsByCount.map { $0.count } == [5])
    #expect(tally.gained.amounts.map { "\($0)" } == ["EUR 0.03", "USD 0.07"])
    #expect(tally.lost.amounts.map { "\($0)" } == ["EUR 2.50"])
    #expect((tally.lost.count, tally.lost.countWithoutAmount) == (2, 1))
    #expect((tally.minutesBefore, tally.minutesAfter) == (480, 360))
  }

  @Test(arguments: 0...6)
  func `tallies of two parts are the tally of the whole`(split: Int) throws {
    let entries = try Self.entries()
    var (whole, left, right) = (SimulationTally(), SimulationTally(), SimulationTally())
    for entry in entries { whole.add(entry) }
    for entry in entries.prefix(split) { left.add(entry) }
    for entry in entries.dropFirst(split) { right.add(entry) }
    left.add(right)
    #expect(left == whole)
  }

  @Test func `a tally of nothing is empty`() {
    let tally = SimulationTally()
    #expect(tally.count == 0)
    #expect(tally.changedCount == 0)
    #expect(tally.gained.amounts.isEmpty)
  }
}
