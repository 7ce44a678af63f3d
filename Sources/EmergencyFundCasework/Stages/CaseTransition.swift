import EmergencyFund
import EmergencyFundScheduling

/// One row of the state machine of a case.
///
/// ``table`` is the whole machine. ``GrantCase`` tries its rows from first to last
/// and applies the first one whose stage, event and condition match; an event without such a row is
/// rejected. Further requirements of an event, such as reasons, are listed in ``CaseRefusal``.
package struct CaseTransition: Hashable, Sendable {
  /// The stages in which the event may happen; empty for the receipt, before which there is none.
  package let from: [CaseStage]
  /// The kind of event.
  package let event: CaseEventKind
  /// The condition; nil if there is none.
  package let condition: CaseCondition?
  /// The stage afterwards; nil if it does not change.
  package let to: CaseStage?

  private init(
    _ from: [CaseStage], _ event: CaseEventKind, to: CaseStage?,
    when condition: CaseCondition? = nil
  ) {
    self.from = from
    self.event = event
    self.condition = condition
    self.to = to
  }

  private static let untilConfirmation: [CaseStage] = [.received, .inReview, .reviewed, .appealed]
  private static let withReviewer: [CaseStage] = [.inReview, .reviewed, .pendingConfirmation]
  private static let settled: [CaseStage] = [
    .awarded, .paid, .reported, .declined, .referred, .withdrawn,
  ]

  /// Every row, in the order in which they are tried.
  package static let table: [CaseTransition] = [
    CaseTransition([], .received, to: .received),
    CaseTransition(CaseStage.open, .assessed, to: nil),
    CaseTransition(CaseStage.open, .asked, to: nil),
    CaseTransition(CaseStage.open, .answered, to: nil),
    CaseTransition(CaseStage.open, .referenceChecked, to: nil),
    CaseTransition(CaseStage.open, .vouched, to: nil),
    CaseTransition(untilConfirmation, .assigned, to: .inReview),
    CaseTransition([.inReview], .unassigned, to: .appealed, when: .isAfterAppeal),
    CaseTransition([.inReview], .unassigned, to: .received),
    CaseTransition(untilConfirmation, .reviewed, to: .reviewed),
    CaseTransition([.reviewed], .recommended, to: nil),
    CaseTransition(CaseStage.open, .decided, to: .withdrawn, when: .isApplicantsWithdrawal),
    CaseTransition(
      [.reviewed, .pendingConfirmation], .decided, to: .awarded, when: .standsAsAward),
    CaseTransition(
      [.reviewed, .pendingConfirmation], .decided, to: .declined, when: .standsAsDecline),
    CaseTransition(
      [.reviewed, .pendingConfirmation], .decided, to: .referred, when: .standsAsReferral),
    CaseTransition(CaseStage.open, .decided, to: .pendingConfirmation),
    CaseTransition([.pendingConfirmation], .confirmed, to: .awarded, when: .confirmsAward),
    CaseTransition([.pendingConfirmation], .confirmed, to: .declined, when: .confirmsDecline),
    CaseTransition([.pendingConfirmation], .confirmed, to: .referred, when: .confirmsReferral),
    CaseTransition([.pendingConfirmation], .confirmed, to: .withdrawn, when: .confirmsWithdrawal),
    CaseTransition([.pendingConfirmation], .takenBack, to: .reviewed, when: .hasReview),
    CaseTransition([.pendingConfirmation], .takenBack, to: .inReview, when: .hasReviewer),
    CaseTransition([.pendingConfirmation], .takenBack, to: .appealed, when: .isAfterAppeal),
    CaseTransition([.pendingConfirmation], .takenBack, to: .received),
    CaseTransition([.pendingConfirmation], .returned, to: .reviewed, when: .hasReview),
    CaseTransition([.pendingConfirmation], .returned, to: .inReview, when: .hasReviewer),
    CaseTransition([.pendingConfirmation], .returned, to: .appealed, when: .isAfterAppeal),
    CaseTransition([.pendingConfirmation], .returned, to: .received),
    CaseTransition(withReviewer, .conflictDeclared, to: .appealed, when: .reviewerLeavesAppeal),
    CaseTransition(withReviewer, .conflictDeclared, to: .received, when: .reviewerLeaves),
    CaseTransition(
      [.pendingConfirmation], .conflictDeclared, to: .reviewed, when: .deciderLeavesReview),
    CaseTransition(
      [.pendingConfirmation], .conflictDeclared, to: .inReview, when: .deciderLeavesReviewer),
    CaseTransition(
      [.pendingConfirmation], .conflictDeclared, to: .appealed, when: .deciderLeavesAppeal),
    CaseTransition([.pendingConfirmation], .conflictDeclared, to: .received, when: .deciderLeaves),
    CaseTransition(CaseStage.open + settled, .conflictDeclared, to: nil),
    CaseTransition(settled, .letterMade, to: nil),
    CaseTransition([.awarded], .paid, to: .paid, when: .isWhollyPaid),
    CaseTransition([.awarded], .paid, to: nil),
    CaseTransition([.reported], .paymentCorrected, to: nil, when: .isWhollyPaid),
    CaseTransition([.awarded, .paid], .paymentCorrected, to: .paid, when: .isWhollyPaid),
    CaseTransition([.awarded, .paid, .reported], .paymentCorrected, to: .awarded),
    CaseTransition([.paid, .reported], .reported, to: .reported),
    CaseTransition([.awarded, .declined, .referred], .appealed, to: .appealed),
    CaseTransition(CaseStage.open + settled, .corrected, to: nil),
    CaseTransition(CaseStage.open + settled, .imported, to: nil),
    CaseTransition(CaseStage.open + settled, .erased, to: .erased),
  ]

  /// The kinds of events that may happen in a stage.
  package static func events(in stage: CaseStage) -> [CaseEventKind] {
    CaseEventKind.allCases.filter { kind in
      table.contains { $0.event == kind && $0.from.contains(stage) }
    }
  }
}

/// The condition of a row of the state machine.
package enum CaseCondition: CaseIterable, Hashable, Sendable {
  case isApplicantsWithdrawal, standsAsAward, standsAsDecline, standsAsReferral
  case confirmsAward, confirmsDecline, confirmsReferral, confirmsWithdrawal
  case hasReview, hasReviewer, isAfterAppeal
  case reviewerLeaves, reviewerLeavesAppeal
  case deciderLeavesReview, deciderLeavesReviewer, deciderLeaves, deciderLeavesAppeal
  case isWhollyPaid

  /// The condition in words.
  package var words: String {
    switch self {
    case .isApplicantsWithdrawal: "a withdrawal by the applicant"
    case .standsAsAward: "a full or partial award, as another officer recommended"
    case .standsAsDecline: "a decline, as another officer recommended"
    case .standsAsReferral: "a referral, as another officer recommended"
    case .confirmsAward: "of a full or partial award"
    case .confirmsDecline: "of a decline"
    case .confirmsReferral: "of a referral"
    case .confirmsWithdrawal: "of a withdrawal by the fund"
    case .hasReview: "with a valid review"
    case .hasReviewer: "a reviewer is assigned"
    case .isAfterAppeal: "after an appeal"
    case .reviewerLeaves: "of the reviewer"
    case .reviewerLeavesAppeal: "of the reviewer, after an appeal"
    case .deciderLeavesReview: "of the decider, with a valid review"
    case .deciderLeavesReviewer: "of the decider, and a reviewer is assigned"
    case .deciderLeaves: "of the decider, without a reviewer"
    case .deciderLeavesAppeal: "of the decider, without a reviewer, after an appeal"
    case .isWhollyPaid: "fully paid"
    }
  }
}

extension GrantCase {
  /// Whether the condition of a row holds for the next event.
  func holds(_ condition: CaseCondition, for event: CaseEvent) -> Bool {
    switch condition {
    case .isApplicantsWithdrawal: Self.isApplicantsWithdrawal(event)
    case .standsAsAward: isAsRecommended(event) && Self.decides(event, [.award, .partialAward])
    case .standsAsDecline: isAsRecommended(event) && Self.decides(event, [.decline])
    case .standsAsReferral: isAsRecommended(event) && Self.decides(event, [.refer])
    case .confirmsAward: proposes([.award, .partialAward])
    case .confirmsDecline: proposes([.decline])
    case .confirmsReferral: proposes([.refer])
    case .confirmsWithdrawal: proposes([.withdraw])
    case .hasReview: review != nil
    case .hasReviewer: assignee != nil
    case .isAfterAppeal: hasAppeal
    case .reviewerLeaves: isOfReviewer(event)
    case .reviewerLeavesAppeal: isOfReviewer(event) && hasAppeal
    case .deciderLeavesReview: isOfDecider(event) && review != nil
    case .deciderLeavesReviewer: isOfDecider(event) && assignee != nil
    case .deciderLeaves: isOfDecider(event)
    case .deciderLeavesAppeal: isOfDecider(event) && hasAppeal
    case .isWhollyPaid: isLastPayment(event)
    }
  }

  private static func decides(_ event: CaseEvent, _ kinds: [DecisionKind]) -> Bool {
    guard case .decided(let decided) = event.content else { return false }
    return kinds.contains(decided.decision.kind)
  }

  private static func isApplicantsWithdrawal(_ event: CaseEvent) -> Bool {
    guard case .decided(let decided) = event.content,
      case .withdraw(let withdrawal) = decided.decision
    else { return false }
    return withdrawal != .byFund
  }

  /// Whether another officer reviewed the case and recommended this kind of decision, and
  /// overriding the same rules.
  private func isAsRecommended(_ event: CaseEvent) -> Bool {
    guard case .decided(let decided) = event.content, let review, let recommendation else {
      return false
    }
    let recommended = recommendation.overrides.map { $0.rule }
    return review.officer != event.by && recommendation.decision == decided.decision.kind
      && decided.overrides.allSatisfy { recommended.contains($0.rule) }
  }

  private func proposes(_ kinds: [DecisionKind]) -> Bool {
    proposal.map { kinds.contains($0.decided.decision.kind) } ?? false
  }

  private func isOfReviewer(_ event: CaseEvent) -> Bool {
    guard case .conflictDeclared(let conflict) = event.content else { return false }
    return conflict.officer == assignee || conflict.officer == review?.officer
  }

  private func isOfDecider(_ event: CaseEvent) -> Bool {
    guard case .conflictDeclared(let conflict) = event.content else { return false }
    return conflict.officer == proposal?.officer
  }

  private func isLastPayment(_ event: CaseEvent) -> Bool {
    switch event.content {
    case .paid(let payment): return unpaid == payment.amount
    case .paymentCorrected(let correction):
      return unpaid(of: payments.corrected(correction))?.minorUnits == 0
    default: return false
    }
  }
}
