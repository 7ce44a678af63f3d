internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundScheduling

/// A queue with its plan: when each application is answered, and by whom.
struct PlannedQueue {
  /// When one application is answered.
  struct Answer {
    let item: QueuedCase
    let review: SchedulePlan.PlannedStep?
    let decision: SchedulePlan.PlannedStep?
    /// Day of the decision; nil if it does not fit into the plan.
    let answeredOn: Day?

    var name: OutputText { "\(Diagnostic.shown(item.id))" }
    var isLate: Bool { answeredOn.map { $0 > item.respondBy } ?? true }

    /// Days from the answer to the response date; negative when late.
    var slack: Int? { answeredOn.map { item.respondBy.days(since: $0) } }
  }

  let today: Day
  let team: Team
  let problem: ScheduleProblem
  let result: PlannerResult
  let answers: [Answer]
  /// Names of applications that cannot be planned: no id, no date of receipt, or no response date.
  let unplanned: [OutputText]
  /// Applications that the previous plan has answered already.
  let answered: [String]
  let previous: PreviousPlan?

  /// Capacity increases that lower the number of late cases, smallest first.
  let remedies: [CapacityIncrease]

  /// The maximum number of shortages examined, since each remedy takes a plan of its own.
  private static let shortagesMax = 2

  var plan: SchedulePlan { result.plan }
  var isLate: Bool { answers.contains { $0.isLate } || !unplanned.isEmpty }

  /// Plans a queue; prints all problems and ends the tool if the cases cannot be planned.
  init(_ queue: CaseQueue, team: Team, today: Day, search: SearchOptions) throws {
    let open = queue.cases.filter { $0.progress.decidedOn == nil }
    let problem: ScheduleProblem
    do {
      problem = try ScheduleProblem(open, team: team, today: today)
    } catch {
      for diagnostic in error.diagnostics {
        Terminal.diagnose("error: \(diagnostic.path): \(diagnostic.message)")
      }
      throw ExitCode.badInput
    }
    let result = search.plan(problem, previous: queue.previous?.remainder(in: problem, from: today))
    let shortages = result.certificates.filter { certificate in
      if case .capacityShortage = certificate { return true }
      return false
    }
    remedies = shortages.prefix(Self.shortagesMax).flatMap { shortage in
      Planner(problem: problem, effort: .quick).capacityIncreases(for: shortage, in: result)
    }
    var reviews: [Int: SchedulePlan.PlannedStep] = [:]
    var decisions: [Int: SchedulePlan.PlannedStep] = [:]
    for step in result.plan.steps {
      if step.kind == .review { reviews[step.caseIndex] = step }
      if step.kind == .decision { decisions[step.caseIndex] = step }
    }
    answers = open.enumerated().map { index, item in
      Answer(
        item: item, review: reviews[index], decision: decisions[index],
        answeredOn: decisions[index]?.work.last.map { today.adding(days: $0.day) })
    }
    self.today = today
    self.team = team
    self.problem = problem
    self.result = result
    unplanned = queue.unplanned
    answered = queue.cases.filter { $0.progress.decidedOn != nil }.map { $0.id }
    previous = queue.previous
  }

  /// Writes the plan as `ief-schedule-plan/1`, with the answer to each application beside it.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      plan.writeMembers(to: &writer, problem: problem)
      writer.member("today", today.description)
      writer.key("answers")
      writer.list { writer in
        for answer in answers {
          writer.object { writer in
            writer.member("application", answer.item.id)
            writer.member("receivedOn", answer.item.receivedOn.description)
            writer.member("respondBy", answer.item.respondBy.description)
            writer.member("holidaysMissingFor", answer.item.respondByGap?.year)
            writer.key("answeredOn")
            if let day = answer.answeredOn { writer.string("\(day)") } else { writer.null() }
            writer.member("late", answer.isLate)
          }
        }
      }
      writer.member("unplanned", unplanned.map { $0.string })
      writer.key("report")
      result.writeReport(to: &writer, problem: problem)
      writer.key("remedies")
      writer.list { writer in
        for remedy in remedies { remedy.write(to: &writer, problem: problem) }
      }
    }
  }
}
