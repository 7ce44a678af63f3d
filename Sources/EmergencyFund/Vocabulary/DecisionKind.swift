/// The kinds of decisions; the raw values are frozen identifiers.
package enum DecisionKind: String, CaseIterable, Hashable, Sendable {
  case award, partialAward, decline, refer, withdraw

  /// The decision as a noun: `a partial award`.
  package var noun: String {
    switch self {
    case .award: "an award"
    case .partialAward: "a partial award"
    case .decline: "a decline"
    case .refer: "a referral"
    case .withdraw: "a withdrawal"
    }
  }
}
