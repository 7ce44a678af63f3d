/// What rules read of two layers of a policy in order to compare themselves with those above.
package struct LayerPair: Sendable {
  /// The name of the layer above in a diagnostic.
  let upperName: String
  /// The currency of the amounts of both.
  let currency: Currency
  /// The applicant types that the layer below accepts.
  let acceptedTypes: [ApplicantType]
  /// The target groups of the layer above.
  let upperGroups: [GroupDefinition]
  /// The target groups of the layer below.
  let lowerGroups: [GroupDefinition]
  /// The days on which both are in force.
  let span: PolicySpan

  /// Creates a pair; `acceptedTypes` are those of the layer below.
  package init(
    upper: CallTerms, named upperName: String, lower: CallTerms, acceptedTypes: [ApplicantType],
    span: PolicySpan
  ) {
    self.upperName = upperName
    currency = lower.currency
    self.acceptedTypes = acceptedTypes
    upperGroups = upper.groups
    lowerGroups = lower.groups
    self.span = span
  }

  /// An amount in the currency of both, as written in diagnostics.
  func money(_ amount: ExactDecimal) -> String {
    guard let money = try? Money(decimal: amount, currency: currency) else {
      return "\(currency.code) \(amount)"
    }
    return money.description
  }
}
