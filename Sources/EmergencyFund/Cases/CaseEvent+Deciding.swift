// The content of review, decision and subsequent events.

extension CaseEvent {
  /// An assignment of the case to a reviewer.
  public struct Assigned: Hashable, Sendable {
    /// The id of the reviewer.
    public var reviewer: String

    enum Key: String, FieldKey { case reviewer }

    /// Creates an assignment.
    public init(reviewer: String) { self.reviewer = reviewer }
  }

  /// A declared conflict of interest.
  public struct ConflictDeclared: Hashable, Sendable {
    /// The id of the officer.
    public var officer: String
    /// The reason.
    public var reason: String

    enum Key: String, FieldKey { case officer, reason }

    /// Creates a declaration.
    public init(officer: String, reason: String) {
      self.officer = officer
      self.reason = reason
    }
  }

  /// A review.
  public struct Reviewed: Hashable, Sendable {
    /// The ratings with their reasons, by the id of a criterion or of a judgement of the policy.
    public var ratings: [String: Rating]
    /// The reviewer's additional notes.
    public var note: String?

    enum Key: String, FieldKey { case ratings, note }
    enum RatingKey: String, FieldKey { case criterion, rating, reason }

    /// Creates a review.
    public init(ratings: [String: Rating], note: String? = nil) {
      self.ratings = ratings
      self.note = note
    }
  }

  /// A reviewer's recommendation.
  public struct Recommended: Hashable, Sendable {
    /// The kind of decision.
    public var decision: CaseDecision.Kind
    /// The reasons.
    public var reasons: [DecisionReason]
    /// The reasons, in the reviewer's own words.
    public var text: String?

    enum Key: String, FieldKey { case decision, reasons, text }

    /// Creates a recommendation.
    public init(
      decision: CaseDecision.Kind, reasons: [DecisionReason] = [], text: String? = nil
    ) {
      self.decision = decision
      self.reasons = reasons
      self.text = text
    }
  }

  /// A lead's decision.
  public struct Decided: Hashable, Sendable {
    /// The decision.
    public var decision: CaseDecision
    /// The reasons.
    public var reasons: [DecisionReason]
    /// The reasons, in the lead's own words.
    public var text: String?

    enum Key: String, FieldKey { case decision, items, fund, reasons, text }

    /// Creates a decision.
    public init(_ decision: CaseDecision, reasons: [DecisionReason] = [], text: String? = nil) {
      self.decision = decision
      self.reasons = reasons
      self.text = text
    }
  }

  /// A confirmation of a decision by a second officer.
  public struct Confirmed: Hashable, Sendable {
    /// The number of the event that is confirmed.
    public var event: Int

    enum Key: String, FieldKey { case event }

    /// Creates a confirmation.
    public init(event: Int) { self.event = event }
  }

  /// A decision letter that was made.
  public struct LetterMade: Hashable, Sendable {
    /// The language of the letter.
    public var language: Language
    /// The SHA-256 of its text in UTF-8.
    public var sha256: String

    enum Key: String, FieldKey { case language, sha256 }

    /// Creates the record of a letter.
    public init(language: Language, sha256: String) {
      self.language = language
      self.sha256 = sha256
    }
  }

  /// A full or partial payment of the grant.
  public struct Paid: Hashable, Sendable {
    /// The amount, in the currency of the award.
    public var amount: Money
    /// The date of the payment.
    public var paidOn: Day

    enum Key: String, FieldKey { case amount, currency, paidOn }

    /// Creates a payment.
    public init(amount: Money, paidOn: Day) {
      self.amount = amount
      self.paidOn = paidOn
    }
  }

  /// The applicant's report on the grant.
  public struct Reported: Hashable, Sendable {
    /// The content of the report, in the officer's words.
    public var note: String

    enum Key: String, FieldKey { case note }

    /// Creates the record of a report.
    public init(note: String) { self.note = note }
  }

  /// An appeal.
  public struct Appealed: Hashable, Sendable {
    /// The grounds of the appeal.
    public var grounds: String

    enum Key: String, FieldKey { case grounds }

    /// Creates an appeal.
    public init(grounds: String) { self.grounds = grounds }
  }

  /// An erasure of the case's content; it remains, so it holds no text that could identify anyone.
  public struct Erased: Hashable, Sendable {
    /// The reason.
    public var cause: ErasureCause

    enum Key: String, FieldKey { case cause }

    /// Creates an erasure.
    public init(cause: ErasureCause) { self.cause = cause }
  }

  /// The cause of an erasure.
  public enum ErasureCause: String, CaseIterable, Hashable, Sendable {
    /// A person concerned requested it.
    case request
    /// The policy's retention period has expired.
    case retention
  }
}
