/// What becomes of a past application under another policy.
public struct Reassessment: Hashable, Sendable {
  /// Id of the application.
  public let application: String?
  /// What the rules said.
  public let before: AssessmentOutcome
  /// What they would say.
  public let after: AssessmentOutcome
  /// The rules that make the outcome another; empty if it stays.
  public let reasons: [Reason]
  /// The amount asked, in the new policy's currency; nil if it cannot be told.
  public let requested: Money?
  /// Minutes of work before, by ``AssessmentOutcome/needsReview``.
  public let minutesBefore: Int
  /// Minutes of work after.
  public let minutesAfter: Int

  /// Whether the outcome changes.
  public var isChanged: Bool { before != after }

  /// A rule that makes the outcome another; nil if it has no say.
  public struct Reason: Hashable, Sendable {
    /// Id of the requirement.
    public let rule: String
    /// What it said.
    public let before: FindingOutcome?
    /// What it would say.
    public let after: FindingOutcome?

    /// Creates a reason.
    public init(rule: String, before: FindingOutcome?, after: FindingOutcome?) {
      self.rule = rule
      self.before = before
      self.after = after
    }
  }
}

extension AssessmentOutcome {
  /// Whether simulated work counts a review besides the decision.
  ///
  /// What the rules call ineligible is taken to need its decision alone, since only a person
  /// declines; everything else is reviewed before it.
  public var needsReview: Bool { self != .ineligible }
}
