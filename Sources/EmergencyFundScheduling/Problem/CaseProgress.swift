package import EmergencyFund

/// How far a case has come.
package struct CaseProgress: Hashable, Sendable {
  /// A step that was begun and not ended.
  package struct UnderWay: Hashable, Sendable {
    /// Id of the officer who began it.
    package var officer: String
    /// Minutes that are left.
    package var minutesLeft: Int

    package init(officer: String, minutesLeft: Int) {
      self.officer = officer
      self.minutesLeft = minutesLeft
    }
  }

  /// Id of the officer whose review is done.
  package var reviewedBy: String?
  /// Steps under way.
  package var underWay: [StepKind: UnderWay] = [:]
  /// Day of the decision, where it is made.
  package var decidedOn: Day?

  /// Nothing was done yet.
  package init() {}
}
