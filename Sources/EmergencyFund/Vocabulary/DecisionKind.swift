/// The kinds of decisions; the raw values are frozen identifiers.
package enum DecisionKind: String, CaseIterable, Hashable, Sendable {
  case award, partAward, decline, refer, withdraw

  /// The decision as a noun: `an award in part`.
  package var noun: String {
    switch self {
    case .award: "an award"
    case .partAward: "a partial award"
    case .decline: "a decline"
    case .refer: "a referral"
    case .withdraw: "a withdrawal"
    }
  }
}
