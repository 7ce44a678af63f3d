internal import ArgumentParser
internal import EmergencyFund

/// A queue with its plan: when each application is answered, and by whom.
struct PlannedQueue {
  /// When one application is answered.
  struct Answer {
    let entry: Queue.Entry
    let item: QueuedCase
    let review: SchedulePlan.PlannedStep?
    let decision: SchedulePlan.PlannedStep?
    /// Day of the decision; nil where it does not fit into the plan.
    let answeredOn: Day?

    var isLate: Bool { answeredOn.map { $0 > item.respondBy } ?? true }

    /// Days from the answer to the promised day; negative when late.
    var slack: Int? { answeredOn.map { item.respondBy.days(since: $0) } }
  }

  let today: Day
  let team: Team
  let problem: ScheduleProblem
  let plan: SchedulePlan
  let answers: [Answer]
  /// Applications that cannot be planned, since they have no id or no day of receipt.
  let unplanned: [Queue.Entry]

  init(_ queue: Queue, team: Team) throws {
    var pairs: [(entry: Queue.Entry, item: QueuedCase)] = []
    var unplanned: [Queue.Entry] = []
    for entry in queue.entries {
      let priority = entry.score?.priority ?? 0
      if let item = QueuedCase(
        entry.application, entry.assessment, policy: entry.submission.policy, priority: priority)
      {
        pairs.append((entry, item))
      } else {
        unplanned.append(entry)
      }
    }
    let problem: ScheduleProblem
    do {
      problem = try ScheduleProblem(pairs.map { $0.item }, team: team, today: queue.today)
    } catch {
      for complaint in error.complaints {
        Terminal.diagnose("error: \(complaint.path): \(complaint.message)")
      }
      throw ExitCode.badInput
    }
    let plan = Planner(problem).plan()
    var reviews: [Int: SchedulePlan.PlannedStep] = [:]
    var decisions: [Int: SchedulePlan.PlannedStep] = [:]
    for step in plan.steps {
      if step.kind == .review { reviews[step.caseIndex] = step }
      if step.kind == .decision { decisions[step.caseIndex] = step }
    }
    answers = pairs.enumerated().map { index, pair in
      let day = decisions[index]?.work.last.map { queue.today.adding(days: $0.day) }
      return Answer(
        entry: pair.entry, item: pair.item, review: reviews[index], decision: decisions[index],
        answeredOn: day)
    }
    self.today = queue.today
    self.team = team
    self.problem = problem
    self.plan = plan
    self.unplanned = unplanned
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
            writer.key("answeredOn")
            if let day = answer.answeredOn { writer.string("\(day)") } else { writer.null() }
            writer.member("late", answer.isLate)
          }
        }
      }
      writer.key("unplanned")
      writer.list { writer in
        for entry in unplanned { writer.string(entry.application.id ?? entry.submission.file) }
      }
    }
  }
}
