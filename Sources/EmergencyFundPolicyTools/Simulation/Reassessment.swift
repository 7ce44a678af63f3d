public import EmergencyFund

/// A past application re-assessed under another policy.
public struct Reassessment: Hashable, Sendable {
  /// The id of the application.
  public let application: String?
  /// The old outcome.
  public let before: AssessmentOutcome
  /// The new outcome.
  public let after: AssessmentOutcome
  /// The rules that change the outcome; empty if it stays the same.
  public let reasons: [Reason]
  /// The requested amount, in the new policy's currency; nil if it cannot be calculated.
  public let requested: Money?
  /// The minutes of work before: for an ineligible application its decision alone.
  public let minutesBefore: Int
  /// The minutes of work after.
  public let minutesAfter: Int

  /// Whether the outcome changes.
  public var isChanged: Bool { before != after }

  /// A rule that changes the outcome.
  public struct Reason: Hashable, Sendable {
    /// The id of the requirement.
    public let rule: String
    /// The old outcome of the rule; nil if it had no effect.
    public let before: FindingOutcome?
    /// The new outcome of the rule; nil if it has no effect.
    public let after: FindingOutcome?

    /// Creates a reason.
    package init(rule: String, before: FindingOutcome?, after: FindingOutcome?) {
      self.rule = rule
      self.before = before
      self.after = after
    }
  }
}

extension AssessmentOutcome {
  /// Whether simulated work counts a review besides the decision.
  ///
  /// For an ineligible application only its decision counts, since decisions are made by
  /// people; everything else is reviewed first.
  package var needsReview: Bool { self != .ineligible }
}
