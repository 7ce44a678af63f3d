import EmergencyFund

/// The kind of a case's step; a case has at most one of each.
public enum StepKind: String, CaseIterable, Hashable, Sendable {
  /// Reading and assessing the application.
  case review
  /// Deciding on it, after the review and by somebody else.
  case decision
}

/// A reference to a step of a case.
public struct StepReference: Hashable, Sendable {
  /// The position of the case in the problem.
  public let caseIndex: Int
  /// Review or decision.
  public let kind: StepKind

  /// Creates a reference.
  public init(caseIndex: Int, kind: StepKind) {
    self.caseIndex = caseIndex
    self.kind = kind
  }
}

extension StepReference {
  /// Writes the reference.
  func write(to writer: inout JSONWriter, problem: ScheduleProblem) {
    writer.object { writer in
      writer.member("case", problem.cases[caseIndex].id)
      writer.member("step", kind.rawValue)
    }
  }
}
