internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundScheduling

/// A queue with its plan, as the tool prints it.
struct PlannedQueue {
  typealias Answer = QueuePlan.Answer

  /// The plan.
  let schedule: QueuePlan
  /// Names of applications that cannot be planned: no id, no date of receipt, or no response date.
  let unplanned: [OutputText]
  /// Applications that the previous plan has answered already.
  let answered: [String]

  var today: Day { schedule.today }
  var team: Team { schedule.team }
  var problem: ScheduleProblem { schedule.problem }
  var result: PlannerResult { schedule.result }
  var answers: [Answer] { schedule.answers }
  var previous: PreviousPlan? { schedule.previous }
  var remedies: [CapacityIncrease] { schedule.remedies }
  var plan: SchedulePlan { result.plan }
  var isLate: Bool { answers.contains { $0.isLate } || !unplanned.isEmpty }

  /// Plans a queue; prints all problems and ends the tool if the cases cannot be planned.
  init(_ queue: CaseQueue, team: Team, today: Day, search: SearchOptions) throws {
    do {
      var schedule = try QueuePlan(
        queue.cases, team: team, today: today, previous: queue.previous,
        search: { search.plan($0, previous: $1) })
      schedule.findRemedies()
      self.schedule = schedule
    } catch {
      for diagnostic in error.diagnostics {
        Terminal.diagnose("error: \(diagnostic.path): \(diagnostic.message)")
      }
      throw ExitCode.badInput
    }
    unplanned = queue.unplanned
    answered = queue.cases.filter { $0.progress.decidedOn != nil }.map { $0.id }
  }

  /// Writes the plan as `ief-schedule-plan/1`, with the answer to each application beside it.
  func write(to writer: inout JSONWriter) {
    schedule.write(to: &writer, unplanned: unplanned.map { $0.string })
  }
}

extension QueuePlan.Answer {
  /// The name of the application.
  var name: OutputText { "\(Diagnostic.shown(item.id))" }
}
