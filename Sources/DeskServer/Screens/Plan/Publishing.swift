#if Desk
import CaseDesk
import CaseFile
import Digests
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation

extension DeskSession {
  /// Shows what publishing the plan would change, or publishes it once that was confirmed.
  func publishPlan(_ request: DeskRequest) throws -> Page {
    guard plansForOthers else { return notFound() }
    let listing = try currentListing()
    let state = try planState(.plan, listing)
    let title = words[PlanMessage.publishTitle]
    if let page = withoutPlan(state, request, title: title) { return page }
    guard case .known(let plan, let isCurrent) = state else { return notFound() }
    // Only what was worked out for the cases as they are is published.
    guard isCurrent else {
      let since = plans.job(.plan)?.since ?? .distantPast
      if let page = withoutPlan(.working(since: since), request, title: title) { return page }
      return notFound()
    }
    var writer = JSONWriter()
    plan.schedule.write(to: &writer, unplanned: plan.unplanned)
    let digest = Digest.text(writer.bytes)
    let published = try publishedPlan(listing)
    let changes = plan.schedule.changes(since: published?.plan)
    var confirm = ConfirmPage(
      title: title, backPath: "/plan", part: .plan, button: words[PlanMessage.publishButton],
      intro: [words[PlanMessage.publishIntro], publicationText(changes, published)],
      lists: lists(changes, plan.schedule), hidden: [("plan", digest)], needsStepUp: false)
    guard request.isPost else { return page(confirm, request) }
    var problems = FormProblems()
    if request.form["plan"] != digest {
      problems.add("", words[PlanMessage.changedMeanwhile])
      confirm.intro.removeFirst()
      return page(confirm, request, problems)
    }
    do {
      try desk.publish(replacing: published) {
        plan.schedule.write(to: &$0, unplanned: plan.unplanned)
      }
    } catch is PlanReplaced {
      problems.add("", words[PlanMessage.changedMeanwhile])
      return page(confirm, request, problems)
    }
    announce(words[PlanMessage.published])
    return .seeOther("/plan")
  }

  private func publicationText(_ changes: [PlanChange], _ published: PublishedPlan?) -> String {
    guard let published else { return words[PlanMessage.nonePublished] }
    return changes.isEmpty
      ? words.text(PlanMessage.sameAsPublished, .day("day", published.on))
      : words.text(
        PlanMessage.differs, .count("count", changes.count), .day("day", published.on))
  }

  // MARK: What changes

  /// What a plan changes compared with the published one: who gets what new, and what moves.
  private func lists(
    _ changes: [PlanChange], _ plan: QueuePlan
  ) -> [(heading: String, items: [String])] {
    var (new, moved, given, dropped): ([String], [String], [String], [String]) = ([], [], [], [])
    for change in changes {
      let text = sentence(change, plan)
      switch change.kind {
      case .new: new.append(text)
      case .dropped: dropped.append(text)
      case .moved:
        let officer = change.now.map { plan.problem.officers[$0.officer].id }
        if officer == change.before?.officer { moved.append(text) } else { given.append(text) }
      }
    }
    return [
      (PlanMessage.newSteps, new), (.otherOfficer, given), (.movedSteps, moved),
      (.droppedSteps, dropped),
    ].filter { !$0.1.isEmpty }.map { (words[$0.0], $0.1) }
  }

  private func sentence(_ change: PlanChange, _ plan: QueuePlan) -> String {
    let isReview = change.step.kind == .review
    let code = plan.answers[change.step.caseIndex].item.id
    let officer = change.now.map { plan.problem.officers[$0.officer].id } ?? ""
    let days = change.now.map { self.days($0.work.map { plan.today.adding(days: $0.day) }) } ?? ""
    let message: PlanMessage
    let reason: PlanChange.MoveReason?
    switch change.kind {
    case .new:
      message = isReview ? .newReview : .newDecision
      reason = nil
    case .moved(let why):
      let isOther = officer != change.before?.officer
      message =
        isOther
        ? (isReview ? .givenReview : .givenDecision) : isReview ? .movedReview : .movedDecision
      reason = why
    case .dropped(let why):
      message = isReview ? .droppedReview : .droppedDecision
      reason = why
    }
    let before = change.before?.work.map { $0.day }.filter { $0 >= plan.today } ?? []
    let text = words.text(
      message, .text("name", officer), .text("case", code), .rendered("days", days),
      .text("former", change.before?.officer ?? ""),
      .rendered(
        "before", self.days(before.isEmpty ? change.before?.work.map { $0.day } ?? [] : before)))
    return reason.map { text + " · " + self.text($0, change.before?.officer ?? "") } ?? text
  }

  private func text(_ reason: PlanChange.MoveReason, _ former: String) -> String {
    switch reason {
    case .leftTeam: words.text(PlanMessage.leftTeam, .text("former", former))
    case .notEligible: words.text(PlanMessage.notEligible, .text("former", former))
    case .lessTime(let day, let minutes):
      words.text(
        PlanMessage.lessTime, .text("former", former), .rendered("time", words.hours(minutes)),
        .day("day", day))
    case .others: words[PlanMessage.others]
    }
  }

  /// The first and the last of some days.
  private func days(_ days: [Day]) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    let start = words.shortDay(first, today: desk.today)
    return first == last ? start : "\(start) – \(words.shortDay(last, today: desk.today))"
  }
}
#endif
