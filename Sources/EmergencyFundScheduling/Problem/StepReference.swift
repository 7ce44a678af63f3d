import EmergencyFund

/// Which of a case's two steps.
public enum StepKind: String, CaseIterable, Hashable, Sendable {
  /// Reading and assessing the application.
  case review
  /// Deciding on it, after the review and by somebody else.
  case decision
}

/// A step of a case, named without saying who does it or when.
public struct StepReference: Hashable, Sendable {
  /// Position of the case in the problem.
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
  /// Writes which step of which case it is.
  func write(to writer: inout JSONWriter, problem: ScheduleProblem) {
    writer.object { writer in
      writer.member("case", problem.cases[caseIndex].id)
      writer.member("step", kind.rawValue)
    }
  }
}
