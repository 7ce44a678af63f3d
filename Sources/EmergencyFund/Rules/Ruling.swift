/// The form of a rule's result: a ``Verdict`` with its reasons, or a ``BareVerdict``.
///
/// A rule is written once. Whatever only explains it is passed unevaluated, so that a bare verdict
/// costs no more than the decision.
package protocol Ruling {
  /// The outcome.
  var outcome: FindingOutcome { get }

  static func met(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> Self
  static func notMet(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue],
    remedies: @autoclosure () -> [Remedy]
  ) -> Self
  static func unknown(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> Self
  static func needsPerson(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> Self
  static func notApplicable(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> Self

  /// The same result with other values that were read.
  func reading(_ reads: @autoclosure () -> [ReadValue]) -> Self
  /// The same result with each remedy transformed.
  func mappingRemedies(_ transform: (Remedy) -> Remedy) -> Self
}

extension Ruling {
  /// An unmet rule that nothing can fix.
  static func notMet(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> Self {
    notMet(message(), reads(), remedies: [])
  }

  /// The ruling that lists the missing values, in reading order.
  static func missing(
    _ missing: @autoclosure () -> [FieldPath], _ reads: @autoclosure () -> [ReadValue]
  ) -> Self {
    unknown(Message(.answerMissing, .paths("paths", missing())), reads())
  }
}

/// The result of a rule for an application, before the policy adds the source of the rule.
package struct Verdict: Hashable, Sendable {
  /// The outcome.
  package var outcome: FindingOutcome
  /// The rule, then the fact.
  package var message: Message
  /// The values that were read.
  package var reads: [ReadValue]
  /// The changes that would meet the rule.
  package var remedies: [Remedy] = []
}

extension Verdict: Ruling {
  package static func met(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> Verdict {
    Verdict(outcome: .met, message: message(), reads: reads())
  }
  package static func notMet(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue],
    remedies: @autoclosure () -> [Remedy]
  ) -> Verdict {
    Verdict(outcome: .notMet, message: message(), reads: reads(), remedies: remedies())
  }
  package static func unknown(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> Verdict {
    Verdict(outcome: .unknown, message: message(), reads: reads())
  }
  package static func needsPerson(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> Verdict {
    Verdict(outcome: .needsPerson, message: message(), reads: reads())
  }
  package static func notApplicable(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> Verdict {
    Verdict(outcome: .notApplicable, message: message(), reads: reads())
  }

  package func reading(_ reads: @autoclosure () -> [ReadValue]) -> Verdict {
    Verdict(outcome: outcome, message: message, reads: reads(), remedies: remedies)
  }
  package func mappingRemedies(_ transform: (Remedy) -> Remedy) -> Verdict {
    Verdict(
      outcome: outcome, message: message, reads: reads, remedies: remedies.map { transform($0) })
  }
}

/// The result of a rule without its reasons.
struct BareVerdict: Ruling {
  let outcome: FindingOutcome

  static func met(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> BareVerdict { BareVerdict(outcome: .met) }
  static func notMet(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue],
    remedies: @autoclosure () -> [Remedy]
  ) -> BareVerdict { BareVerdict(outcome: .notMet) }
  static func unknown(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> BareVerdict { BareVerdict(outcome: .unknown) }
  static func needsPerson(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> BareVerdict { BareVerdict(outcome: .needsPerson) }
  static func notApplicable(
    _ message: @autoclosure () -> Message, _ reads: @autoclosure () -> [ReadValue]
  ) -> BareVerdict { BareVerdict(outcome: .notApplicable) }

  func reading(_ reads: @autoclosure () -> [ReadValue]) -> BareVerdict { self }
  func mappingRemedies(_ transform: (Remedy) -> Remedy) -> BareVerdict { self }
}
