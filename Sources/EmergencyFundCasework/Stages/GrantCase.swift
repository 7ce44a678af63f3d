package import EmergencyFund
import EmergencyFundScheduling

/// A case as the result of its events: what was received, who did what, what was decided.
///
/// It is the projection of its events: the receipt creates it and each later event is applied to
/// it. ``apply(_:)`` enforces
/// the rules that depend on the events alone, so that replaying a file checks them again;
/// ``enter(_:team:)`` also checks that the officer's role and region allow it.
///
/// ```swift
/// var grantCase = try GrantCase(receipt, policy: policy)
/// try grantCase.enter(assignment, team: team)
/// print(grantCase.state)  // inReview
/// ```
package struct GrantCase: Hashable, Sendable {
  /// The policy in force on the date of receipt.
  package let policy: Policy
  /// The working days of the call as they are listed now; nil if unknown, or if nothing is missing.
  ///
  /// They count only in years for which the policy of the receipt lists no holidays.
  package var laterCalendar: WorkingCalendar?
  /// The receipt.
  package let receipt: CaseEvent.Received
  /// The date of receipt.
  package let receivedOn: Day
  /// The current application: as received, answered or corrected.
  package internal(set) var application: Node
  /// The stage of the case.
  package internal(set) var stage = CaseStage.received
  /// The number of events so far, which is the number of the last one.
  package internal(set) var eventCount = 1
  /// The date of the last event.
  package internal(set) var lastEventOn: Day
  /// The questions to the applicant, in order.
  package internal(set) var questions: [CaseQuestion] = []
  /// The latest assessment.
  package internal(set) var assessment: CaseEvent.Assessed?
  /// The id of the assigned reviewer; nil once they have reviewed.
  package internal(set) var assignee: String?
  /// The valid review.
  package internal(set) var review: CaseReview?
  /// The reviewer's recommendation.
  package internal(set) var recommendation: CaseEvent.Recommended?
  /// The decision awaiting confirmation by a second officer.
  package internal(set) var proposal: DecisionRecord?
  /// The decisions that took effect, in order: at most one, and one more after an appeal.
  package internal(set) var decisions: [DecisionRecord] = []
  /// The payments, in order, as corrected since.
  package internal(set) var payments: [CasePayment] = []
  /// The date of the appeal.
  package internal(set) var appealedOn: Day?
  /// The imports from other case files, in order.
  package internal(set) var imports: [CaseEvent.Imported] = []
  /// The ids of officers who declared a conflict of interest, in the order declared.
  package internal(set) var conflicts: [String] = []
  /// The ids of officers involved since the receipt or the appeal: who were assigned, reviewed,
  /// recommended, decided or confirmed.
  package internal(set) var participants: [String] = []
  /// The ids of officers involved before the appeal, who may no longer act.
  package internal(set) var earlierParticipants: [String] = []
  /// The ids of officers who reviewed since the receipt or the appeal, even if no longer valid.
  var reviewers: [String] = []

  /// Creates a case from its receipt.
  package init(_ received: CaseEvent, policy: Policy) throws(CaseRefusal) {
    guard case .received(let receipt) = received.content else {
      throw .notReceived(received.kind)
    }
    guard received.by != nil else { throw .officerMissing(.received) }
    if let digest = policy.digest, digest != receipt.policyDigest {
      throw .otherPolicy(expected: receipt.policyDigest, found: digest)
    }
    self.policy = policy
    self.receipt = receipt
    receivedOn = received.on
    application = receipt.application
    lastEventOn = received.on
  }
}

extension GrantCase {
  /// Whether the case was appealed.
  package var hasAppeal: Bool { appealedOn != nil }

  /// The questions that are open.
  package var openQuestions: [CaseQuestion] { questions.filter { $0.isOpen } }

  /// The state shown in lists.
  package var state: CaseState { CaseState(stage, isWaiting: !openQuestions.isEmpty) }

  /// The decision in effect; nil while one is still to be made.
  package var decision: DecisionRecord? { stage.isOpen ? nil : decisions.last }

  /// The award; nil if there is none, or while a decision is still to be made.
  package var award: CaseAward? { decision?.award }

  /// The ratings of the review, with the reasons; none without a valid review.
  package var ratings: [String: Rating] { review?.ratings ?? [:] }

  /// The unpaid part of the award; nil without an award.
  package var unpaid: Money? { unpaid(of: payments) }

  /// What payments leave of the award; nil without an award.
  func unpaid(of payments: [CasePayment]) -> Money? {
    guard var left = award?.total else { return nil }
    for payment in payments {
      guard let rest = try? left.subtracting(payment.amount) else { return nil }
      left = rest
    }
    return left
  }

  /// The ids of officers who may not review, recommend, decide or confirm: conflicts of interest,
  /// and involvement before the appeal.
  package var barredOfficers: [String] { (conflicts + earlierParticipants).withoutRepeats }

  /// The application, as far as it can be read.
  ///
  /// Complexity: reads the document each time.
  package var grantApplication: GrantApplication { GrantApplication(kept: application) }
}

extension CaseEvent.Received {
  /// The application as it was received, as far as it can be read.
  package var grantApplication: GrantApplication { GrantApplication(kept: application) }
}

extension GrantApplication {
  /// Reads an application that a case keeps.
  init(kept application: Node) {
    var reader = DocumentReader(
      document: Document(file: "", notation: .json, root: application), unknownKeys: .ignore,
      unlistedCodes: .leaveOut)
    self = GrantApplication.read(&reader)
  }
}

/// A question to the applicant.
package struct CaseQuestion: Hashable, Sendable {
  /// The number in the case, from 1.
  package let number: Int
  /// The officer's words; nil if it is only about fields.
  package let text: String?
  /// The paths of the application that it is about.
  package let about: [String]
  /// What the answer quotes.
  package let reference: String?
  /// The date on which it was asked.
  package let askedOn: Day
  /// The date of the answer.
  package internal(set) var answeredOn: Day?
  /// The date of the decision that made the answer unnecessary.
  package internal(set) var lapsedOn: Day?

  /// Whether it is open.
  package var isOpen: Bool { answeredOn == nil && lapsedOn == nil }
}

/// A payment, as corrected since.
package struct CasePayment: Hashable, Sendable {
  /// The number of the event.
  package let event: Int
  /// The amount; zero if nothing was paid after all.
  package internal(set) var amount: Money
  /// The date of the payment.
  package internal(set) var paidOn: Day
}

extension [CasePayment] {
  /// The payments after a correction of one of them.
  func corrected(_ correction: CaseEvent.PaymentCorrected) -> [CasePayment] {
    map { payment in
      payment.event == correction.event
        ? CasePayment(event: payment.event, amount: correction.amount, paidOn: correction.paidOn)
        : payment
    }
  }
}

/// A valid review.
package struct CaseReview: Hashable, Sendable {
  /// The id of the reviewer.
  package let officer: String
  /// The date of the review.
  package let on: Day
  /// The ratings with their reasons, by id.
  package let ratings: [String: Rating]
}

/// A decision with its decider and the award.
package struct DecisionRecord: Hashable, Sendable {
  /// The number of the event.
  package let event: Int
  /// The id of the lead who decided.
  package let officer: String
  /// The date on which it was decided.
  package let decidedOn: Day
  /// The decision with its reasons.
  package let decided: CaseEvent.Decided
  /// The award; nil if there is none.
  package let award: CaseAward?
  /// The id of the officer who confirmed it; nil if that was not needed, or not done yet.
  package internal(set) var confirmedBy: String?
  /// The date on which it took effect; nil while it is awaiting confirmation.
  package internal(set) var effectiveOn: Day?
}
