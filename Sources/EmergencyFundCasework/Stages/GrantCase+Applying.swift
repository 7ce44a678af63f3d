import EmergencyFund
import EmergencyFundScheduling

extension GrantCase {
  /// Applies the next event, or rejects it and leaves the case unchanged.
  ///
  /// - Throws: A ``CaseRefusal`` that says what to do instead.
  package mutating func apply(_ event: CaseEvent) throws(CaseRefusal) {
    let rows = CaseTransition.table.filter { $0.event == event.kind && $0.from.contains(stage) }
    if rows.isEmpty { throw .notNow(event.kind, stage) }
    try checkActor(event)
    let award = try check(event)
    guard
      let row = rows.first(where: { row in row.condition.map { holds($0, for: event) } ?? true })
    else { throw .notNow(event.kind, stage) }
    record(event, to: row.to ?? stage, award)
  }

  /// Checks the rules for every event: a person acts if one must, and dates never go back.
  private func checkActor(_ event: CaseEvent) throws(CaseRefusal) {
    if event.on < lastEventOn { throw .dayGoesBack(event.on, last: lastEventOn) }
    guard event.kind != .assessed else {
      if let officer = event.by { throw .officerNamed(officer) }
      return
    }
    guard let officer = event.by else { throw .officerMissing(event.kind) }
    if conflicts.contains(officer) { throw .hasConflict(officer) }
  }

  private mutating func record(_ event: CaseEvent, to next: CaseStage, _ award: CaseAward?) {
    eventCount += 1
    lastEventOn = event.on
    let officer = event.by ?? ""
    switch event.content {
    case .assessed(let assessed): assessment = assessed
    case .asked(let asked):
      questions.append(
        CaseQuestion(
          number: asked.question, text: asked.text, about: asked.about,
          reference: asked.reference, askedOn: event.on))
    case .answered(let answered):
      if let index = questions.firstIndex(where: { $0.number == answered.question }) {
        questions[index].answeredOn = event.on
      }
      application = answered.application ?? application
    case .corrected(let corrected): application = corrected.application
    case .assigned(let assigned):
      dropReview()
      assignee = assigned.reviewer
      takePart(assigned.reviewer)
    case .unassigned: dropReview()
    case .reviewed(let reviewed):
      dropReview()
      review = CaseReview(officer: officer, on: event.on, ratings: reviewed.ratings)
      if !reviewers.contains(officer) { reviewers.append(officer) }
      takePart(officer)
    case .recommended(let recommended):
      recommendation = recommended
      takePart(officer)
    case .decided(let decided):
      takePart(officer)
      let record = DecisionRecord(
        event: eventCount, officer: officer, decidedOn: event.on, decided: decided, award: award)
      if next == .pendingConfirmation { proposal = record } else { settle(record, on: event.on) }
    case .confirmed:
      takePart(officer)
      if let proposal { settle(proposal, on: event.on, confirmedBy: officer) }
    case .takenBack, .returned:
      takePart(officer)
      proposal = nil
    case .conflictDeclared(let conflict): bar(conflict.officer)
    case .paid(let payment):
      payments.append(
        CasePayment(event: eventCount, amount: payment.amount, paidOn: payment.paidOn))
    case .paymentCorrected(let correction): payments = payments.corrected(correction)
    case .appealed: beginAppeal(on: event.on)
    case .imported(let imported): imports.append(imported)
    case .received, .referenceChecked, .vouched, .letterMade, .reported, .erased: break
    }
    stage = next
  }

  private mutating func takePart(_ officer: String) {
    if !participants.contains(officer) { participants.append(officer) }
  }

  private mutating func dropReview() {
    assignee = nil
    review = nil
    recommendation = nil
  }

  /// Puts a decision into effect; open questions lapse with it.
  private mutating func settle(_ record: DecisionRecord, on day: Day, confirmedBy: String? = nil) {
    var record = record
    record.effectiveOn = day
    record.confirmedBy = confirmedBy
    decisions.append(record)
    proposal = nil
    for index in questions.indices where questions[index].isOpen { questions[index].lapsedOn = day }
  }

  /// Excludes an officer; their review is no longer valid, and what they proposed is void.
  private mutating func bar(_ officer: String) {
    conflicts.append(officer)
    guard stage.isOpen else { return }
    let isReviewer = officer == assignee || officer == review?.officer
    if isReviewer { dropReview() }
    // A proposal may be based on the review.
    if isReviewer || officer == proposal?.officer { proposal = nil }
  }

  private mutating func beginAppeal(on day: Day) {
    appealedOn = day
    dropReview()
    reviewers = []
    earlierParticipants = participants
    participants = []
  }
}
