import EmergencyFund
import EmergencyFundScheduling
import Foundation
import Testing

/// Plans of all samples: feasible, as good as before, and with the reasons for what is late.
///
/// Which of several equally good plans is printed is not looked at.
@Suite struct ScheduleTests {
  struct Expected: CustomTestStringConvertible, Sendable {
    let team: String
    /// No plan may be worse, nor any bound weaker.
    let objective: ScheduleObjective
    let bound: [Int]
    /// The reasons for what is late, each with its cases.
    let reasons: [String: Set<String>]

    var testDescription: String { team }
  }

  static let expected = [
    Expected(
      team: Samples.teams[0],
      objective: ScheduleObjective(
        weightedTardyCount: 902, totalWeightedTardiness: 9_918, totalWeightedFlowTime: 146_991),
      bound: [902, 9_851],
      reasons: [
        "alreadyLate": ["S-01", "S-05", "S-07", "S-16", "S-19", "S-24"],
        "nobodyAble": ["S-03", "S-09"],
      ]),
    Expected(
      team: Samples.teams[1],
      objective: ScheduleObjective(
        weightedTardyCount: 808, totalWeightedTardiness: 4_256, totalWeightedFlowTime: 139_019),
      bound: [808, 4_256],
      reasons: ["alreadyLate": ["S-01", "S-05", "S-07", "S-09", "S-16", "S-19", "S-24"]]),
  ]

  /// The plan as JSON, with the report on it.
  private struct Plan: Decodable {
    struct Step: Decodable {
      let `case`: String
      let step: String
      let officer: String
      let work: [[Int]]
    }

    struct Certificate: Decodable {
      let reason: String
      let cases: [String]
    }

    struct Report: Decodable {
      let objective: [Int]
      let bound: [Int]
      let certificates: [Certificate]
    }

    let steps: [Step]
    let unscheduled: [String]
    let report: Report
  }

  @Test(arguments: expected)
  func `plans what the rules allow, as well as it did`(_ expected: Expected) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = "\(folder.path)/problem.json"
    let run = try Tool.run(
      Samples.schedule(expected.team) + ["--format", "json", "--export-problem", file])
    #expect(run.code == 1)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    let problem = try #require(
      ScheduleProblem.read(try JSONReader.read(bytes, file: file)).problem)
    let written = try JSONDecoder().decode(Plan.self, from: Data(run.output.utf8))
    let plan = try Self.plan(written, problem)
    #expect(PlanChecker.check(plan, problem) == [])
    let objective = ScheduleObjective(of: plan, in: problem)
    #expect(
      written.report.objective
        == [
          objective.weightedTardyCount, objective.totalWeightedTardiness,
          objective.totalWeightedFlowTime,
        ])
    #expect(objective <= expected.objective)
    #expect(!written.report.bound.lexicographicallyPrecedes(expected.bound))
    #expect(
      !written.report.objective.prefix(2).lexicographicallyPrecedes(written.report.bound))
    var reasons: [String: Set<String>] = [:]
    for certificate in written.report.certificates {
      reasons[certificate.reason, default: []].formUnion(certificate.cases)
    }
    #expect(reasons == expected.reasons)
  }

  /// The plan as the planner holds it.
  private static func plan(_ written: Plan, _ problem: ScheduleProblem) throws -> SchedulePlan {
    SchedulePlan(
      steps: try written.steps.map { step in
        SchedulePlan.PlannedStep(
          caseIndex: try #require(problem.cases.firstIndex { $0.id == step.case }),
          kind: try #require(StepKind(rawValue: step.step)),
          officer: try #require(problem.officers.firstIndex { $0.id == step.officer }),
          work: step.work.map { SchedulePlan.Work(day: $0[0], minutes: $0[1]) })
      },
      unscheduled: try written.unscheduled.map { id in
        try #require(problem.cases.firstIndex { $0.id == id })
      })
  }
}
