// What review, decision and what follows bring.

extension CaseEvent {
  /// Who is to review the case.
  public struct Assigned: Hashable, Sendable {
    /// Id of the officer who is to review.
    public var reviewer: String

    enum Key: String, FieldKey { case reviewer }

    /// Creates an assignment.
    public init(reviewer: String) { self.reviewer = reviewer }
  }

  /// An officer is too close to the case to take part in it.
  public struct ConflictDeclared: Hashable, Sendable {
    /// Id of the officer.
    public var officer: String
    /// Why.
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
    /// Ratings with their reasons, by the id of a criterion or of a judgement of the policy.
    public var ratings: [String: Rating]
    /// What else the reviewer noted.
    public var note: String?

    enum Key: String, FieldKey { case ratings, note }
    enum RatingKey: String, FieldKey { case criterion, rating, reason }

    /// Creates a review.
    public init(ratings: [String: Rating], note: String? = nil) {
      self.ratings = ratings
      self.note = note
    }
  }

  /// What the reviewer recommends.
  public struct Recommended: Hashable, Sendable {
    /// The kind of decision.
    public var decision: CaseDecision.Kind
    /// Why.
    public var reasons: [DecisionReason]
    /// Why, in the reviewer's own words.
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

  /// What a lead decided.
  public struct Decided: Hashable, Sendable {
    /// The decision.
    public var decision: CaseDecision
    /// Why.
    public var reasons: [DecisionReason]
    /// Why, in the lead's own words.
    public var text: String?

    enum Key: String, FieldKey { case decision, items, fund, reasons, text }

    /// Creates a decision.
    public init(_ decision: CaseDecision, reasons: [DecisionReason] = [], text: String? = nil) {
      self.decision = decision
      self.reasons = reasons
      self.text = text
    }
  }

  /// A second officer stands by a decision.
  public struct Confirmed: Hashable, Sendable {
    /// Number of the event that is confirmed.
    public var event: Int

    enum Key: String, FieldKey { case event }

    /// Creates a confirmation.
    public init(event: Int) { self.event = event }
  }

  /// A letter on the decision was made.
  public struct LetterMade: Hashable, Sendable {
    /// Language of the letter.
    public var language: Language
    /// SHA-256 of its text in UTF-8.
    public var sha256: String

    enum Key: String, FieldKey { case language, sha256 }

    /// Creates the record of a letter.
    public init(language: Language, sha256: String) {
      self.language = language
      self.sha256 = sha256
    }
  }

  /// A payment of the grant or of a part of it.
  public struct Paid: Hashable, Sendable {
    /// The amount, in the currency of the award.
    public var amount: Money
    /// The day of the payment.
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
    /// What it says, in the officer's words.
    public var note: String

    enum Key: String, FieldKey { case note }

    /// Creates the record of a report.
    public init(note: String) { self.note = note }
  }

  /// An appeal.
  public struct Appealed: Hashable, Sendable {
    /// What the applicant holds against the decision.
    public var grounds: String

    enum Key: String, FieldKey { case grounds }

    /// Creates an appeal.
    public init(grounds: String) { self.grounds = grounds }
  }

  /// What the case holds was destroyed; it stays, so it holds no text that could name anyone.
  public struct Erased: Hashable, Sendable {
    /// Why.
    public var cause: ErasureCause

    enum Key: String, FieldKey { case cause }

    /// Creates an erasure.
    public init(cause: ErasureCause) { self.cause = cause }
  }

  /// Why a case was erased.
  public enum ErasureCause: String, CaseIterable, Hashable, Sendable {
    /// Somebody whom the case is about asked for it.
    case request
    /// The policy's period of retention is over.
    case retention
  }
}
