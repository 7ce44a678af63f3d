import EmergencyFund
import EmergencyFundScheduling

extension GrantCase {
  /// Checks what an event itself requires; its award is calculated on the way.
  func check(_ event: CaseEvent) throws(CaseRefusal) -> CaseAward? {
    let officer = event.by ?? ""
    switch event.content {
    case .received, .assessed, .referenceChecked, .vouched, .letterMade, .reported, .imported,
      .erased:
      break
    case .asked(let asked):
      let next = questions.count + 1
      if asked.question != next { throw .questionNumber(asked.question, next: next) }
    case .answered(let answered): try check(answered)
    case .corrected(let corrected):
      if corrected.event > eventCount { throw .noEvent(corrected.event, count: eventCount) }
    case .conflictDeclared(let conflict):
      if conflicts.contains(conflict.officer) { throw .hasConflict(conflict.officer) }
    case .assigned(let assigned): try check(assigned)
    case .unassigned(let unassigned):
      if let assignee, unassigned.reviewer != assignee {
        throw .notAssigned(unassigned.reviewer, assignee: assignee)
      }
    case .reviewed(let reviewed): try check(reviewed, by: officer)
    case .recommended(let recommended): try check(recommended, by: officer)
    case .decided(let decided):
      try checkDecider(officer)
      return try check(decided)
    case .confirmed(let confirmed): try check(confirmed, by: officer)
    case .takenBack(let taken): try check(taken, by: officer)
    case .returned(let returned): try check(returned, by: officer)
    case .paid(let payment): try check(payment)
    case .paymentCorrected(let correction): try check(correction)
    case .appealed: try checkAppeal()
    }
    return nil
  }

  private func check(_ answered: CaseEvent.Answered) throws(CaseRefusal) {
    guard let question = questions.first(where: { $0.number == answered.question }) else {
      throw .noQuestion(answered.question, open: openQuestions.map { $0.number })
    }
    if question.answeredOn != nil { throw .answeredAlready(question.number) }
  }

  private func check(_ assigned: CaseEvent.Assigned) throws(CaseRefusal) {
    let reviewer = assigned.reviewer
    if conflicts.contains(reviewer) { throw .hasConflict(reviewer) }
    if earlierParticipants.contains(reviewer) { throw .tookPart(reviewer) }
    if assignee == reviewer { throw .assignedAlready(reviewer) }
    if review?.officer == reviewer { throw .reviewedAlready(reviewer) }
  }

  private func check(_ reviewed: CaseEvent.Reviewed, by officer: String) throws(CaseRefusal) {
    if earlierParticipants.contains(officer) { throw .tookPart(officer) }
    if let assignee, assignee != officer { throw .assignedToOther(officer, assignee: assignee) }
    if let review, review.officer != officer {
      throw .reviewedByOther(officer, reviewer: review.officer)
    }
    let known = policy.ratedIDs
    for id in reviewed.ratings.keys.sorted() where !known.contains(id) {
      throw .notRatable(id, known: known)
    }
  }

  private func check(_ recommended: CaseEvent.Recommended, by officer: String) throws(CaseRefusal) {
    if let review, review.officer != officer {
      throw .recommendsForOther(officer, reviewer: review.officer)
    }
    for reason in recommended.reasons { try check(reason, for: recommended.decision) }
  }

  private func check(_ confirmed: CaseEvent.Confirmed, by officer: String) throws(CaseRefusal) {
    guard let proposal else { return }
    if earlierParticipants.contains(officer) { throw .tookPart(officer) }
    if confirmed.event != proposal.event {
      throw .notPending(confirmed.event, proposal: proposal.event)
    }
    if officer == proposal.officer { throw .confirmsOwn(officer) }
    // A new assessment or a correction may have removed the grounds of the decision.
    let award: CaseAward?
    do { award = try check(proposal.decided) } catch {
      throw .proposalOutdated(proposal.event, because: error.message)
    }
    if award != proposal.award {
      throw .proposalOutdated(
        proposal.event, because: "the application no longer requests what was awarded")
    }
  }

  private func check(_ taken: CaseEvent.TakenBack, by officer: String) throws(CaseRefusal) {
    guard let proposal else { return }
    if taken.event != proposal.event { throw .notPending(taken.event, proposal: proposal.event) }
    if officer != proposal.officer { throw .takesBackOther(officer, decider: proposal.officer) }
  }

  private func check(_ returned: CaseEvent.Returned, by officer: String) throws(CaseRefusal) {
    guard let proposal else { return }
    if earlierParticipants.contains(officer) { throw .tookPart(officer) }
    if returned.event != proposal.event {
      throw .notPending(returned.event, proposal: proposal.event)
    }
    if officer == proposal.officer { throw .returnsOwn(officer) }
  }

  private func check(_ correction: CaseEvent.PaymentCorrected) throws(CaseRefusal) {
    guard let payment = payments.first(where: { $0.event == correction.event }) else {
      throw .noPayment(correction.event, payments: payments.map { $0.event })
    }
    if payment.amount == correction.amount, payment.paidOn == correction.paidOn {
      throw .paymentUnchanged(payment.event)
    }
    let others = payments.filter { $0.event != payment.event }
    guard let left = unpaid(of: others) else { return }
    if correction.amount.currency != left.currency {
      throw .otherCurrency(correction.amount.currency, expected: left.currency)
    }
    if correction.amount.minorUnits > left.minorUnits {
      throw .paidBeyond(correction.amount, left)
    }
  }

  private func check(_ payment: CaseEvent.Paid) throws(CaseRefusal) {
    guard let unpaid else { return }
    if payment.amount.currency != unpaid.currency {
      throw .otherCurrency(payment.amount.currency, expected: unpaid.currency)
    }
    if payment.amount.minorUnits <= 0 { throw .nothingPaid(payment.amount) }
    if payment.amount.minorUnits > unpaid.minorUnits { throw .paidBeyond(payment.amount, unpaid) }
  }

  private func checkAppeal() throws(CaseRefusal) {
    if hasAppeal { throw .appealedAlready }
    guard let decision, decision.award != nil else { return }
    if decision.decided.decision.kind == .award { throw .awardedInWhole }
    if payments.contains(where: { $0.amount.minorUnits > 0 }) { throw .paidAlready }
  }
}
