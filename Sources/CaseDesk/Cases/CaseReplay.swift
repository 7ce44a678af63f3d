internal import CaseFile
internal import Digests
package import EmergencyFund
package import EmergencyFundCasework

/// A case as its events make it, with a second look at each assessment if that is wanted.
package struct CaseReplay {
  /// The case after its last event.
  package private(set) var grantCase: GrantCase
  /// Number of assessments that were made again.
  package private(set) var assessmentCount = 0
  /// Number of those that came out differently.
  package private(set) var differenceCount = 0

  /// Applies the events of a case in their order.
  ///
  /// - Parameters:
  ///   - events: The events, the receipt first.
  ///   - policy: The policy that the receipt refers to.
  ///   - rates: The rates to make each assessment again with; nil to take them as recorded.
  /// - Throws: ``CaseRefusal`` if an event cannot follow those before it.
  package init(
    _ events: [CaseEvent], policy: Policy, reassessingWith rates: RateTable? = nil
  ) throws(CaseRefusal) {
    guard let first = events.first else { throw CaseRefusal.notReceived(.erased) }
    grantCase = try GrantCase(first, policy: policy)
    for event in events.dropFirst() {
      if case .assessed(let recorded) = event.content, let rates {
        let again = policy.assess(grantCase.grantApplication, rates: rates)
        assessmentCount += 1
        if again.digest != recorded.findingsDigest || again.outcome != recorded.outcome {
          differenceCount += 1
        }
      }
      try grantCase.apply(event)
    }
  }
}

extension [CaseEvent] {
  /// The receipt that a case begins with; nil if it begins with anything else.
  package var receipt: CaseEvent.Received? {
    guard case .received(let receipt) = first?.content else { return nil }
    return receipt
  }
}
