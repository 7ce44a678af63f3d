package import EmergencyFund
import EmergencyFundScheduling

// The content of review, decision and subsequent events.

extension CaseEvent {
  /// An assignment of the case to a reviewer.
  package struct Assigned: Hashable, Sendable {
    /// The id of the reviewer.
    package var reviewer: String

    enum Key: String, FieldKey { case reviewer }

    /// Creates an assignment.
    package init(reviewer: String) { self.reviewer = reviewer }
  }

  /// A declared conflict of interest.
  package struct ConflictDeclared: Hashable, Sendable {
    /// The id of the officer.
    package var officer: String
    /// The reason.
    package var reason: String

    enum Key: String, FieldKey { case officer, reason }

    /// Creates a declaration.
    package init(officer: String, reason: String) {
      self.officer = officer
      self.reason = reason
    }
  }

  /// A review.
  package struct Reviewed: Hashable, Sendable {
    /// The ratings with their reasons, by the id of a criterion or of a judgement of the policy.
    package var ratings: [String: Rating]
    /// The reviewer's additional notes.
    package var note: String?

    enum Key: String, FieldKey { case ratings, note }
    enum RatingKey: String, FieldKey { case criterion, rating, reason }

    /// Creates a review.
    package init(ratings: [String: Rating], note: String? = nil) {
      self.ratings = ratings
      self.note = note
    }
  }

  /// A reviewer's recommendation.
  package struct Recommended: Hashable, Sendable {
    /// The kind of decision.
    package var decision: DecisionKind
    /// The reasons.
    package var reasons: [DecisionReason]
    /// The reasons, in the reviewer's own words.
    package var text: String?

    enum Key: String, FieldKey { case decision, reasons, text }

    /// Creates a recommendation.
    package init(
      decision: DecisionKind, reasons: [DecisionReason] = [], text: String? = nil
    ) {
      self.decision = decision
      self.reasons = reasons
      self.text = text
    }
  }

  /// A lead's decision.
  package struct Decided: Hashable, Sendable {
    /// The decision.
    package var decision: CaseDecision
    /// The reasons.
    package var reasons: [DecisionReason]
    /// The reasons, in the lead's own words.
    package var text: String?

    enum Key: String, FieldKey { case decision, items, fund, reasons, text }

    /// Creates a decision.
    package init(_ decision: CaseDecision, reasons: [DecisionReason] = [], text: String? = nil) {
      self.decision = decision
      self.reasons = reasons
      self.text = text
    }
  }

  /// A confirmation of a decision by a second officer.
  package struct Confirmed: Hashable, Sendable {
    /// The number of the event that is confirmed.
    package var event: Int

    enum Key: String, FieldKey { case event }

    /// Creates a confirmation.
    package init(event: Int) { self.event = event }
  }

  /// A decision letter that was made.
  package struct LetterMade: Hashable, Sendable {
    /// The language of the letter.
    package var language: Language
    /// The SHA-256 of its text in UTF-8.
    package var sha256: String

    enum Key: String, FieldKey { case language, sha256 }

    /// Creates the record of a letter.
    package init(language: Language, sha256: String) {
      self.language = language
      self.sha256 = sha256
    }
  }

  /// A full or partial payment of the grant.
  package struct Paid: Hashable, Sendable {
    /// The amount, in the currency of the award.
    package var amount: Money
    /// The date of the payment.
    package var paidOn: Day

    enum Key: String, FieldKey { case amount, currency, paidOn }

    /// Creates a payment.
    package init(amount: Money, paidOn: Day) {
      self.amount = amount
      self.paidOn = paidOn
    }
  }

  /// The applicant's report on the grant.
  package struct Reported: Hashable, Sendable {
    /// The content of the report, in the officer's words.
    package var note: String

    enum Key: String, FieldKey { case note }

    /// Creates the record of a report.
    package init(note: String) { self.note = note }
  }

  /// An appeal.
  package struct Appealed: Hashable, Sendable {
    /// The grounds of the appeal.
    package var grounds: String

    enum Key: String, FieldKey { case grounds }

    /// Creates an appeal.
    package init(grounds: String) { self.grounds = grounds }
  }

  /// An erasure of the case's content; it remains, so it holds no text that could identify anyone.
  package struct Erased: Hashable, Sendable {
    /// The reason.
    package var cause: ErasureCause

    enum Key: String, FieldKey { case cause }

    /// Creates an erasure.
    package init(cause: ErasureCause) { self.cause = cause }
  }

  /// The cause of an erasure.
  package enum ErasureCause: String, CaseIterable, Hashable, Sendable {
    /// A person concerned requested it.
    case request
    /// The policy's retention period has expired.
    case retention
  }
}
