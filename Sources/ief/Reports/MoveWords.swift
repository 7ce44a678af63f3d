internal import EmergencyFund
import EmergencyFundScheduling

/// What moved compared with the previous plan, and why, as sentences.
struct MoveWords {
  private let planned: PlannedQueue
  private let previous: PreviousPlan

  init(_ planned: PlannedQueue, _ previous: PreviousPlan) {
    self.planned = planned
    self.previous = previous
  }

  func text(_ reference: StepReference) -> OutputText {
    let id = planned.problem.cases[reference.caseIndex].id
    let name = planned.answers[reference.caseIndex].name
    let now = planned.plan.steps.first {
      $0.caseIndex == reference.caseIndex && $0.kind == reference.kind
    }
    let before = previous.step(reference.kind, of: id)
    let old: OutputText = before.map { "\($0.officer) \(days($0.work.map { $0.day }))" } ?? "nobody"
    let new: OutputText =
      now.map { step in
        let officer = planned.problem.officers[step.officer].id
        return "\(officer) \(days(step.work.map { planned.today.adding(days: $0.day) }))"
      } ?? "not planned"
    return "\(reference.kind.rawValue) of \(name): \(old), now \(new); \(reason(reference, before))"
  }

  private func days(_ days: [Day]) -> OutputText {
    guard let first = days.first, let last = days.last else { return "" }
    return first == last ? "on \(first)" : "from \(first) to \(last)"
  }

  private func reason(_ reference: StepReference, _ before: PreviousPlan.Step?) -> OutputText {
    guard let before else { return "not in the previous plan" }
    return switch planned.schedule.reason(reference, before) {
    case .leftTeam: "\(before.officer) is no longer in the team"
    case .notEligible: "\(before.officer) is no longer available for it"
    case .lessTime(let day, let minutes):
      "\(before.officer) has \(ScheduleReport.time(minutes)) h on \(day)"
    case .others: "moved so that other cases are answered sooner"
    }
  }
}
