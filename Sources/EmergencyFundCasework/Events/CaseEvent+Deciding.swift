package import EmergencyFund
import EmergencyFundScheduling

// What review, decision and what follows bring.

extension CaseEvent {
  /// Who is to review the case.
  package struct Assigned: Hashable, Sendable {
    /// Id of the officer who is to review.
    package var reviewer: String

    enum Key: String, FieldKey { case reviewer }

    /// Creates an assignment.
    package init(reviewer: String) { self.reviewer = reviewer }
  }

  /// An officer is too close to the case to take part in it.
  package struct ConflictDeclared: Hashable, Sendable {
    /// Id of the officer.
    package var officer: String
    /// Why.
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
    /// Ratings with their reasons, by the id of a criterion or of a judgement of the policy.
    package var ratings: [String: Rating]
    /// What else the reviewer noted.
    package var note: String?

    enum Key: String, FieldKey { case ratings, note }
    enum RatingKey: String, FieldKey { case criterion, rating, reason }

    /// Creates a review.
    package init(ratings: [String: Rating], note: String? = nil) {
      self.ratings = ratings
      self.note = note
    }
  }

  /// What the reviewer recommends.
  package struct Recommended: Hashable, Sendable {
    /// The kind of decision.
    package var decision: DecisionKind
    /// Why.
    package var reasons: [DecisionReason]
    /// Why, in the reviewer's own words.
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

  /// What a lead decided.
  package struct Decided: Hashable, Sendable {
    /// The decision.
    package var decision: CaseDecision
    /// Why.
    package var reasons: [DecisionReason]
    /// Why, in the lead's own words.
    package var text: String?

    enum Key: String, FieldKey { case decision, items, fund, reasons, text }

    /// Creates a decision.
    package init(_ decision: CaseDecision, reasons: [DecisionReason] = [], text: String? = nil) {
      self.decision = decision
      self.reasons = reasons
      self.text = text
    }
  }

  /// A second officer stands by a decision.
  package struct Confirmed: Hashable, Sendable {
    /// Number of the event that is confirmed.
    package var event: Int

    enum Key: String, FieldKey { case event }

    /// Creates a confirmation.
    package init(event: Int) { self.event = event }
  }

  /// A letter on the decision was made.
  package struct LetterMade: Hashable, Sendable {
    /// Language of the letter.
    package var language: Language
    /// SHA-256 of its text in UTF-8.
    package var sha256: String

    enum Key: String, FieldKey { case language, sha256 }

    /// Creates the record of a letter.
    package init(language: Language, sha256: String) {
      self.language = language
      self.sha256 = sha256
    }
  }

  /// A payment of the grant or of a part of it.
  package struct Paid: Hashable, Sendable {
    /// The amount, in the currency of the award.
    package var amount: Money
    /// The day of the payment.
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
    /// What it says, in the officer's words.
    package var note: String

    enum Key: String, FieldKey { case note }

    /// Creates the record of a report.
    package init(note: String) { self.note = note }
  }

  /// An appeal.
  package struct Appealed: Hashable, Sendable {
    /// What the applicant holds against the decision.
    package var grounds: String

    enum Key: String, FieldKey { case grounds }

    /// Creates an appeal.
    package init(grounds: String) { self.grounds = grounds }
  }

  /// What the case holds was destroyed; it stays, so it holds no text that could name anyone.
  package struct Erased: Hashable, Sendable {
    /// Why.
    package var cause: ErasureCause

    enum Key: String, FieldKey { case cause }

    /// Creates an erasure.
    package init(cause: ErasureCause) { self.cause = cause }
  }

  /// Why a case was erased.
  package enum ErasureCause: String, CaseIterable, Hashable, Sendable {
    /// Somebody whom the case is about asked for it.
    case request
    /// The policy's period of retention is over.
    case retention
  }
}
