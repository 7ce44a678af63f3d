package import EmergencyFund

/// The progress of a case.
package struct CaseProgress: Hashable, Sendable {
  /// A step that has begun and not ended.
  package struct StepInProgress: Hashable, Sendable {
    /// Id of the officer who began it.
    package var officer: String
    /// The remaining processing time, in minutes.
    package var minutesLeft: Int

    package init(officer: String, minutesLeft: Int) {
      self.officer = officer
      self.minutesLeft = minutesLeft
    }
  }

  /// The id of the officer whose review is done.
  package var reviewedBy: String?
  /// The steps in progress.
  package var inProgress: [StepKind: StepInProgress] = [:]
  /// The day of the decision, once it is made.
  package var decidedOn: Day?

  /// Creates the progress of a case on which no work has been done.
  package init() {}
}
