/// What every rule may read of the policy that it belongs to, besides its own parameters.
package struct CallTerms: Hashable, Sendable {
  /// The id to which applications refer as their call.
  package var id: String
  /// The code of the fund that pays, to which previous grants refer.
  package var fund: String
  /// The currency of all amounts in the policy.
  package var currency: Currency
  /// The target groups that the policy and those above it define.
  package var groups: [GroupDefinition]
}
