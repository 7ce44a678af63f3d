package import EmergencyFund

/// A step that differs from the previous plan.
package struct PlanChange: Sendable {
  /// What happened to the step.
  package enum Kind: Hashable, Sendable {
    /// The previous plan does not have it.
    case new
    /// Another officer does it, or on other days.
    case moved(MoveReason)
    /// It no longer fits into the plan.
    case dropped(MoveReason)
  }

  /// Why a step moved.
  package enum MoveReason: Hashable, Sendable {
    /// The officer is no longer in the team.
    case leftTeam
    /// The officer can no longer do it.
    case notEligible
    /// The officer has fewer minutes on a day than were planned for it.
    case lessTime(day: Day, minutes: Int)
    /// Other cases are answered sooner.
    case others
  }

  /// The step.
  package let step: StepReference
  package let kind: Kind
  /// The step as it was planned; nil if it was not.
  package let before: PreviousPlan.Step?
  /// The step as it is planned now; nil if it is not.
  package let now: SchedulePlan.PlannedStep?
}

extension QueuePlan {
  /// Whether a step is planned as before, and why not.
  package func reason(_ reference: StepReference, _ before: PreviousPlan.Step)
    -> PlanChange.MoveReason
  {
    guard let officer = problem.officers.firstIndex(where: { $0.id == before.officer })
    else { return .leftTeam }
    let item = problem.cases[reference.caseIndex]
    let step = reference.kind == .review ? item.review : item.decision
    if step?.officers.contains(officer) != true { return .notEligible }
    let capacity = problem.officers[officer].capacity
    for entry in before.work where entry.day >= today {
      let day = entry.day.days(since: today)
      if capacity.indices.contains(day), capacity[day] < entry.minutes {
        return .lessTime(day: entry.day, minutes: capacity[day])
      }
    }
    return .others
  }

  /// The planned step; nil if it is done or does not fit into the plan.
  package func planned(_ reference: StepReference) -> SchedulePlan.PlannedStep? {
    let answer = answers[reference.caseIndex]
    return reference.kind == .review ? answer.review : answer.decision
  }

  /// All that differs from another plan, by case; everything if there is none.
  ///
  /// Steps of cases that the plan does not have are not looked at.
  package func changes(since previous: PreviousPlan?) -> [PlanChange] {
    var former: [StepReference: PreviousPlan.Step] = [:]
    var positions: [String: Int] = [:]
    for (index, answer) in answers.enumerated() { positions[answer.item.id] = index }
    for step in previous?.steps ?? [] {
      if let index = positions[step.caseID] {
        former[StepReference(caseIndex: index, kind: step.kind)] = step
      }
    }
    var changes: [PlanChange] = []
    for index in answers.indices {
      for kind in StepKind.allCases {
        let reference = StepReference(caseIndex: index, kind: kind)
        let (before, now) = (former[reference], planned(reference))
        if let now {
          guard let before else {
            changes.append(PlanChange(step: reference, kind: .new, before: nil, now: now))
            continue
          }
          if !isSame(now, before) {
            changes.append(
              PlanChange(
                step: reference, kind: .moved(reason(reference, before)), before: before, now: now))
          }
        } else if let before, isOpen(reference) {
          changes.append(
            PlanChange(
              step: reference, kind: .dropped(reason(reference, before)), before: before, now: nil))
        }
      }
    }
    return changes
  }

  private func isOpen(_ reference: StepReference) -> Bool {
    reference.kind == .decision || problem.cases[reference.caseIndex].review != nil
  }

  /// Whether a step is planned as what is left of it was.
  private func isSame(_ now: SchedulePlan.PlannedStep, _ before: PreviousPlan.Step) -> Bool {
    guard problem.officers[now.officer].id == before.officer else { return false }
    let left = before.work.filter { $0.day >= today }
    return now.work.elementsEqual(left) { entry, old in
      today.adding(days: entry.day) == old.day && entry.minutes == old.minutes
    }
  }
}
