import EmergencyFund
import EmergencyFundScheduling
import Testing

@Suite struct `Certificates` {
  /// Two officers read Arabic; three cases need 840 minutes by day 2, and there are 600.
  static func scarce() throws -> ScheduleProblem {
    let reader = ScheduleProblem.Step(minutes: 280, officers: [0, 1])
    let decision = ScheduleProblem.Step(minutes: 20, officers: [2])
    return try ScheduleProblem(
      today: "2026-03-02", horizon: 10,
      officers: (0..<3).map {
        ScheduleProblem.Officer(id: "o\($0)", minutes: [Int](repeating: 100, count: 10))
      },
      cases: (0..<7).map {
        ScheduleProblem.Case(
          id: "c\($0)", received: -11, due: $0 < 3 ? 2 : 9, weight: 10,
          review: $0 < 3 ? reader : nil, reviewedBy: $0 < 3 ? nil : 0, decision: decision)
      })
  }

  @Test func `finds the shortage of readers`() throws {
    let problem = try Self.scarce()
    let result = Planner(problem: problem, effort: .quick).plan()
    #expect(result.objective.lateWeight == 10)
    #expect(result.isLateWeightProved)
    #expect(
      result.certificates == [
        .tooFewMinutes(
          MinutesShortage(
            steps: (0..<3).map { StepReference(caseIndex: $0, kind: .review) },
            officers: [0, 1], lastDay: 2, minutesNeeded: 840, minutesAvailable: 600))
      ])
  }

  @Test func `finds what would help, smallest first`() throws {
    let problem = try Self.scarce()
    let planner = Planner(problem: problem, effort: .quick)
    let result = planner.plan()
    let certificate = try #require(result.certificates.first)
    let remedies = planner.remedies(for: certificate, in: result)
    #expect(!remedies.isEmpty)
    #expect(remedies.allSatisfy { $0.lateWeight < result.objective.lateWeight })
    #expect(remedies.map(\.minutes) == remedies.map(\.minutes).sorted())
  }

  @Test(arguments: [
    MinutesShortage(
      steps: [StepReference(caseIndex: 0, kind: .review)], officers: [0], lastDay: 2,
      minutesNeeded: 280, minutesAvailable: 300),
    MinutesShortage(
      steps: (0..<3).map { StepReference(caseIndex: $0, kind: .review) }, officers: [0],
      lastDay: 2, minutesNeeded: 840, minutesAvailable: 300),
    MinutesShortage(
      steps: (0..<3).map { StepReference(caseIndex: $0, kind: .review) }, officers: [0, 1],
      lastDay: 1, minutesNeeded: 840, minutesAvailable: 400),
    MinutesShortage(
      steps: [0, 0, 1].map { StepReference(caseIndex: $0, kind: .review) }, officers: [0, 1],
      lastDay: 2, minutesNeeded: 840, minutesAvailable: 600),
    MinutesShortage(
      steps: (0..<3).map { StepReference(caseIndex: $0, kind: .review) }, officers: [0, 1, 7],
      lastDay: 2, minutesNeeded: 840, minutesAvailable: 600),
    MinutesShortage(
      steps: [StepReference(caseIndex: -1, kind: .review)], officers: [], lastDay: 2,
      minutesNeeded: 1, minutesAvailable: 0),
    MinutesShortage(
      steps: (0..<3).map { StepReference(caseIndex: $0, kind: .review) }, officers: [0, 1],
      lastDay: 2, minutesNeeded: 900, minutesAvailable: 600),
  ])
  func `a shortage that is not one is refused`(shortage: MinutesShortage) throws {
    #expect(!CertificateVerifier.verify(.tooFewMinutes(shortage), try Self.scarce()))
  }

  @Test(arguments: [
    LatenessCertificate.alreadyLate(caseIndex: 0), .alreadyLate(caseIndex: 44),
    .nobodyAble(caseIndex: 0, kind: .review), .nobodyAble(caseIndex: 3, kind: .decision),
    .noArrangement(caseIndexes: []), .noArrangement(caseIndexes: [0, 0]),
    .noArrangement(caseIndexes: [0, 1]), .noArrangement(caseIndexes: [12]),
  ])
  func `a reason that does not hold is refused`(certificate: LatenessCertificate) throws {
    #expect(!CertificateVerifier.verify(certificate, try Self.scarce()))
  }

  @Test func `cases that only fit apart are found`() throws {
    // Enough minutes in all, but neither officer can take two of the three reviews.
    let problem = try ScheduleProblem(
      today: "2026-03-02", horizon: 2,
      officers: (0..<3).map { ScheduleProblem.Officer(id: "o\($0)", minutes: [60, 0]) },
      cases: (0..<3).map {
        ScheduleProblem.Case(
          id: "c\($0)", received: 0, due: 0, weight: 1,
          review: ScheduleProblem.Step(minutes: 40, officers: [0, 1]), reviewedBy: nil,
          decision: ScheduleProblem.Step(minutes: 10, officers: [2]))
      })
    let result = Planner(problem: problem).plan()
    #expect(result.certificates == [.noArrangement(caseIndexes: [0, 1, 2])])
    #expect(CertificateVerifier.verify(.noArrangement(caseIndexes: [0, 1, 2]), problem))
  }
}
