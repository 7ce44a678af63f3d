import EmergencyFund
package import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// Why the actor cannot record an event of a kind now, whatever it says; nil if they can.
  ///
  /// Roles, region, conflicts of interest and the stage are checked; what the event itself has to
  /// say is checked when it is recorded.
  package func refusal(of kind: CaseEventKind, on opened: OpenCase) -> CaseRefusal? {
    guard let content = opened.grantCase.sample(of: kind, by: actor.id) else {
      return .notNow(kind, opened.grantCase.stage)
    }
    // A changed application is assessed again, which only an open case is.
    if kind == .corrected, !opened.grantCase.stage.isOpen {
      return .notNow(kind, opened.grantCase.stage)
    }
    var copy = opened.grantCase
    let event = CaseEvent(on: max(today, copy.lastEventOn), by: actor.id, content)
    do throws(CaseRefusal) {
      try copy.checkEntry(event, team: team)
      try copy.apply(event)
      return nil
    } catch {
      return error
    }
  }
}

extension GrantCase {
  /// An event of a kind whose content nobody would refuse; nil where the case has nothing for it.
  fileprivate func sample(of kind: CaseEventKind, by officer: String) -> CaseEvent.Content? {
    switch kind {
    case .asked: .asked(.init(question: questions.count + 1, text: "-"))
    case .answered:
      openQuestions.first.map { .answered(.init(question: $0.number, text: "-")) }
    case .referenceChecked: .referenceChecked(.init(reference: 0, result: .confirmed))
    case .vouched: .vouched(.init(voucher: "-"))
    case .assigned: .assigned(.init(reviewer: officer))
    case .unassigned: assignee.map { .unassigned(.init(reviewer: $0, reason: "-")) }
    case .conflictDeclared: .conflictDeclared(.init(officer: officer, reason: "-"))
    case .reviewed: .reviewed(.init(ratings: [:]))
    case .recommended: .recommended(.init(decision: .refer))
    case .decided: .decided(.init(.withdraw(.byFund), note: "-"))
    case .confirmed: proposal.map { .confirmed(.init(event: $0.event)) }
    case .takenBack: proposal.map { .takenBack(.init(event: $0.event, reason: "-")) }
    case .returned: proposal.map { .returned(.init(event: $0.event, reason: "-")) }
    case .letterMade:
      .letterMade(.init(language: .english, sha256: String(repeating: "0", count: 64)))
    case .paid: unpaid.map { .paid(.init(amount: $0, paidOn: receivedOn)) }
    case .paymentCorrected:
      payments.first.map {
        .paymentCorrected(
          .init(
            event: $0.event, amount: Money(minorUnits: 0, currency: $0.amount.currency),
            paidOn: $0.paidOn, reason: "-"))
      }
    case .reported: .reported(.init(note: "-"))
    case .appealed: .appealed(.init(grounds: "-"))
    case .corrected: .corrected(.init(application: application, why: "-", event: 1))
    case .received, .assessed, .imported, .erased: nil
    }
  }
}
