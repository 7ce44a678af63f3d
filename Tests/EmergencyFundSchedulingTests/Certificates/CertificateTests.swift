import EmergencyFund
import EmergencyFundScheduling
import Testing

@Suite struct `Certificates` {
  /// Two officers read Arabic; three cases take 840 of their minutes by day 2, of 600.
  static func scarce() throws -> ScheduleProblem {
    let reader = ScheduleProblem.Step(processingTime: 280, officers: [0, 1])
    let decision = ScheduleProblem.Step(processingTime: 20, officers: [2])
    return try ScheduleProblem(
      today: "2026-03-02", horizon: 10,
      officers: (0..<3).map {
        ScheduleProblem.Officer(id: "o\($0)", capacity: [Int](repeating: 100, count: 10))
      },
      cases: (0..<7).map {
        ScheduleProblem.Case(
          id: "c\($0)", received: -11, due: $0 < 3 ? 2 : 9, weight: 10,
          review: $0 < 3 ? reader : nil, reviewedBy: $0 < 3 ? nil : 0, decision: decision)
      })
  }

  @Test func `finds the capacity shortage`() throws {
    let problem = try Self.scarce()
    let result = Planner(problem: problem, effort: .quick).plan()
    #expect(result.objective.weightedTardyCount == 10)
    #expect(result.isTardyCountOptimal)
    #expect(
      result.certificates == [
        .capacityShortage(
          CapacityShortage(
            steps: (0..<3).map { StepReference(caseIndex: $0, kind: .review) },
            officers: [0, 1], lastDay: 2, processingTime: 840, capacity: 600))
      ])
  }

  @Test func `finds capacity increases, smallest first`() throws {
    let problem = try Self.scarce()
    let planner = Planner(problem: problem, effort: .quick)
    let result = planner.plan()
    let certificate = try #require(result.certificates.first)
    let increases = planner.capacityIncreases(for: certificate, in: result)
    #expect(!increases.isEmpty)
    #expect(increases.allSatisfy { $0.weightedTardyCount < result.objective.weightedTardyCount })
    #expect(increases.map(\.minutes) == increases.map(\.minutes).sorted())
  }

  @Test(arguments: [
    CapacityShortage(
      steps: [StepReference(caseIndex: 0, kind: .review)], officers: [0], lastDay: 2,
      processingTime: 280, capacity: 300),
    CapacityShortage(
      steps: (0..<3).map { StepReference(caseIndex: $0, kind: .review) }, officers: [0],
      lastDay: 2, processingTime: 840, capacity: 300),
    CapacityShortage(
      steps: (0..<3).map { StepReference(caseIndex: $0, kind: .review) }, officers: [0, 1],
      lastDay: 1, processingTime: 840, capacity: 400),
    CapacityShortage(
      steps: [0, 0, 1].map { StepReference(caseIndex: $0, kind: .review) }, officers: [0, 1],
      lastDay: 2, processingTime: 840, capacity: 600),
    CapacityShortage(
      steps: (0..<3).map { StepReference(caseIndex: $0, kind: .review) }, officers: [0, 1, 7],
      lastDay: 2, processingTime: 840, capacity: 600),
    CapacityShortage(
      steps: [StepReference(caseIndex: -1, kind: .review)], officers: [], lastDay: 2,
      processingTime: 1, capacity: 0),
    CapacityShortage(
      steps: (0..<3).map { StepReference(caseIndex: $0, kind: .review) }, officers: [0, 1],
      lastDay: 2, processingTime: 900, capacity: 600),
  ])
  func `rejects a shortage that is none`(shortage: CapacityShortage) throws {
    #expect(!CertificateVerifier.verify(.capacityShortage(shortage), try Self.scarce()))
  }

  @Test(arguments: [
    TardinessCertificate.alreadyTardy(caseIndex: 0), .alreadyTardy(caseIndex: 44),
    .noEligibleOfficer(caseIndex: 0, kind: .review),
    .noEligibleOfficer(caseIndex: 3, kind: .decision),
    .noFeasibleAssignment(caseIndexes: []), .noFeasibleAssignment(caseIndexes: [0, 0]),
    .noFeasibleAssignment(caseIndexes: [0, 1]), .noFeasibleAssignment(caseIndexes: [12]),
  ])
  func `rejects a certificate that is not valid`(certificate: TardinessCertificate) throws {
    #expect(!CertificateVerifier.verify(certificate, try Self.scarce()))
  }

  @Test func `finds cases that only fit apart`() throws {
    // Enough minutes in all, but neither officer can take two of the three reviews.
    let problem = try ScheduleProblem(
      today: "2026-03-02", horizon: 2,
      officers: (0..<3).map { ScheduleProblem.Officer(id: "o\($0)", capacity: [60, 0]) },
      cases: (0..<3).map {
        ScheduleProblem.Case(
          id: "c\($0)", received: 0, due: 0, weight: 1,
          review: ScheduleProblem.Step(processingTime: 40, officers: [0, 1]), reviewedBy: nil,
          decision: ScheduleProblem.Step(processingTime: 10, officers: [2]))
      })
    let result = Planner(problem: problem).plan()
    #expect(result.certificates == [.noFeasibleAssignment(caseIndexes: [0, 1, 2])])
    #expect(CertificateVerifier.verify(.noFeasibleAssignment(caseIndexes: [0, 1, 2]), problem))
  }
}
