public import EmergencyFund

/// The progress of a case.
public struct CaseProgress: Hashable, Sendable {
  /// A step that has begun and not ended.
  public struct StepInProgress: Hashable, Sendable {
    /// Id of the officer who began it.
    public var officer: String
    /// The remaining processing time, in minutes.
    public var minutesLeft: Int

    /// Creates a step in progress.
    public init(officer: String, minutesLeft: Int) {
      self.officer = officer
      self.minutesLeft = minutesLeft
    }
  }

  /// The id of the officer whose review is done.
  public var reviewedBy: String?
  /// Whether it is not a review but a decision of that officer which a second one has to confirm.
  public var isDecisionPending = false
  /// The steps in progress.
  public var inProgress: [StepKind: StepInProgress] = [:]
  /// The day of the decision, once it is made.
  public var decidedOn: Day?

  /// Creates the progress of a case on which no work has been done.
  public init() {}
}
