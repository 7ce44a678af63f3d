package import CaseFile
package import EmergencyFund
import EmergencyFundCasework
package import EmergencyFundScheduling

/// What published plans give an officer to do.
package struct PlannedWork {
  /// A step of a case with its minutes by day, ascending.
  package struct Step {
    /// The row of the case in the queue.
    package let entry: QueueEntry
    /// Review or decision.
    package let kind: StepKind
    package let work: [(day: Day, minutes: Int)]
  }

  /// The date on which the latest of the plans was published.
  package let publishedOn: Day
  /// The officer's steps of cases that they may see.
  package let steps: [Step]
}

extension CaseDesk {
  /// What the plans that were published last give the actor; nil if none is for their regions.
  ///
  /// Plans can be for some regions each: a later plan of a case replaces an earlier one.
  package func plannedWork() throws -> PlannedWork? {
    try read { reader in
      var rows: [String: QueueEntry] = [:]
      for entry in try visibleEntries(reader) { rows[entry.code] = entry }
      var publishedOn: Day?
      var known: Set<String> = []
      var planned: Set<String> = []
      var steps: [PlannedWork.Step] = []
      for plan in try publishedPlans(reader) where known.insert(plan.scope).inserted {
        guard concernsActor(plan.scope) else { continue }
        publishedOn = publishedOn ?? plan.on
        for step in plan.plan.steps where !planned.contains(step.caseID) {
          guard step.officer == actor.id, let entry = rows[step.caseID] else { continue }
          steps.append(PlannedWork.Step(entry: entry, kind: step.kind, work: step.work))
        }
        planned.formUnion(plan.plan.steps.map { $0.caseID })
        // Nothing older is left of a plan for all regions.
        if plan.scope == Self.everyRegion { break }
      }
      return publishedOn.map { PlannedWork(publishedOn: $0, steps: steps) }
    }
  }

  /// Whether a plan for a scope may give the actor something to do.
  private func concernsActor(_ scope: String) -> Bool {
    guard scope != Self.everyRegion, let regions = actor.regions else { return true }
    return scope.split(separator: " ").contains { regions.contains(String($0)) }
  }
}
