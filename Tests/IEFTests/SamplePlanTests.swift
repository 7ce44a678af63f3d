import EmergencyFund
import EmergencyFundScheduling
import Foundation
import Testing

/// The plans of the samples: their values, lower bounds, certificates, the checker, and the report.
@Suite struct `Plans of the samples` {
  struct Expected: CustomTestStringConvertible {
    let team: String
    let objective: ScheduleObjective
    let lowerBound: [Int]
    let unscheduled: [String]
    let reasons: [String]
    let opening: String
    let why: String

    var testDescription: String { team }
  }

  static let two = Expected(
    team: Samples.teams[0],
    objective: ScheduleObjective(
      weightedTardyCount: 902, totalWeightedTardiness: 9_918, totalWeightedFlowTime: 146_991),
    lowerBound: [902, 9_851], unscheduled: ["S-03", "S-09"],
    reasons: [
      "alreadyLate S-07", "alreadyLate S-16", "nobodyAble S-09", "alreadyLate S-01",
      "alreadyLate S-19", "alreadyLate S-05", "alreadyLate S-24", "nobodyAble S-03",
    ],
    opening: """
      6 of 24 answered late, 2 of 24 not planned; planned from 9 March 2026
      7 of them were already overdue when the plan starts.
      The weighted number of late cases is optimal for this team.

      Late or not planned (8)

      """,
    why: """
      Why
        - S-07, S-16, S-01, S-19, S-05, S-24 were already overdue when this plan
          starts
        - no officer allowed to review S-09 covers its region, reads its language and
          has no conflict of interest
        - S-03 has no second officer: the only officer who could decide it is the only
          one who can review it

      Application  Answer by   Answered     Slack  Review    Decision

      """)

  static let eight = Expected(
    team: Samples.teams[1],
    objective: ScheduleObjective(
      weightedTardyCount: 808, totalWeightedTardiness: 4_256, totalWeightedFlowTime: 139_019),
    lowerBound: [808, 4_256], unscheduled: [],
    reasons: ["S-07", "S-16", "S-09", "S-01", "S-19", "S-05", "S-24"].map { "alreadyLate \($0)" },
    opening: """
      7 of 24 answered late; planned from 9 March 2026
      7 of them were already overdue when the plan starts.
      Optimal: no plan for this team has a lower weighted number of late cases, nor a
      lower weighted tardiness.

      Late or not planned (7)

      """,
    why: """
      Why
        - S-07, S-16, S-09, S-01, S-19, S-05, S-24 were already overdue when this plan
          starts

      Application  Answer by   Answered     Slack  Review    Decision

      """)

  /// What the tests read of a plan in JSON.
  struct Output: Decodable {
    struct Step: Decodable {
      let officer: String
      let work: [[Int]]
    }
    struct Answer: Decodable {
      let application: String
      let respondBy: String
      let answeredOn: String?
      let late: Bool
    }
    struct Certificate: Decodable {
      let reason: String
      let cases: [String]
    }
    struct Report: Decodable {
      let objective: [Int]
      let bound: [Int]
      let gap: [Int]
      let lateWeightProved: Bool
      let latenessProved: Bool
      let provedOptimal: Bool
      let cut: Bool
      let certificates: [Certificate]
    }
    let today: String
    let steps: [Step]
    let unscheduled: [String]
    let answers: [Answer]
    let unplanned: [String]
    let report: Report
  }

  @Test(arguments: [two, eight])
  func `are feasible, of the known value, and bounded`(expected: Expected) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = "\(folder.path)/problem.json"
    let run = try Tool.run(
      Samples.schedule(expected.team) + ["--format", "json", "--export-problem", file])
    #expect(run.code == 1)
    #expect(run.errors == "")
    #expect(run.output.hasSuffix("\"remedies\":[]}\n"))

    let exported = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    let problem = try #require(
      ScheduleProblem.read(try JSONReader.read(exported, file: file)).problem)
    let (published, diagnostics) = PreviousPlan.read(
      try JSONReader.read(Array(run.output.utf8), file: "plan.json"))
    #expect(diagnostics == [])
    let plan = published.remainder(in: problem, from: try #require(Day(problem.today)))
    #expect(plan.steps.count == published.steps.count)
    #expect(PlanChecker.check(plan, problem) == [])
    #expect(ScheduleObjective(of: plan, in: problem) == expected.objective)

    let output = try JSONDecoder().decode(Output.self, from: Data(run.output.utf8))
    #expect(output.today == problem.today)
    #expect(output.unscheduled.sorted() == expected.unscheduled)
    #expect(plan.unscheduled.map { problem.cases[$0].id }.sorted() == expected.unscheduled)
    #expect(output.unplanned == [])
    #expect(output.answers.count { $0.late } == expected.reasons.count)
    let report = output.report
    let (value, bound) = (expected.objective, expected.lowerBound)
    #expect(
      report.objective == [
        value.weightedTardyCount, value.totalWeightedTardiness, value.totalWeightedFlowTime,
      ])
    #expect(report.bound == bound)
    #expect(
      report.gap == [value.weightedTardyCount - bound[0], value.totalWeightedTardiness - bound[1]])
    #expect(report.lateWeightProved == (report.gap[0] == 0))
    #expect(report.latenessProved == (report.gap == [0, 0]))
    #expect(!report.provedOptimal && !report.cut)
    #expect(
      report.certificates.map { "\($0.reason) \($0.cases.joined(separator: " "))" }
        == expected.reasons)
  }

  @Test(arguments: [two, eight])
  func `are printed with reasons, answers and days`(expected: Expected) async throws {
    let arguments = Samples.schedule(expected.team)
    let text = try await Tool.shared(arguments)
    let json = try await Tool.shared(arguments + ["--format", "json"])
    let output = try JSONDecoder().decode(Output.self, from: Data(json.output.utf8))
    #expect(text.code == 1)
    #expect(text.errors == "")
    #expect(text.output.hasPrefix(expected.opening))
    #expect(text.output.contains("\n" + expected.why))

    for answer in output.answers {
      let isRow = { (line: String) in
        line.hasPrefix(answer.application + " ") && line.contains("  \(answer.respondBy)  ")
          && line.contains("  \(answer.answeredOn ?? "not planned")  ")
      }
      #expect(text.lines.count { isRow($0) } == 1, "\(answer.application)")
      let late = "  \(answer.application)  due on "
      #expect(text.lines.contains { $0.hasPrefix(late) } == answer.late, "\(answer.application)")
    }

    let today = try #require(Day(output.today))
    let sheets = text.output.components(separatedBy: "\n\n")
    for (officer, steps) in Dictionary(grouping: output.steps, by: { $0.officer }) {
      let sheet = try #require(sheets.last { $0.hasPrefix("\(officer) (") })
      var minutes: [Int: Int] = [:]
      for entry in steps.flatMap({ $0.work }) { minutes[entry[0], default: 0] += entry[1] }
      for (day, sum) in minutes {
        let time = "\(sum / 60):\(sum % 60 < 10 ? "0" : "")\(sum % 60) of "
        #expect(sheet.contains("\(today.adding(days: day))  \(time)"), "\(officer), day \(day)")
      }
    }
  }
}
