/// What every rule may read of the policy that it belongs to, besides its own parameters.
package struct CallTerms: Hashable, Sendable {
  /// Id that applications name as their call.
  package var id: String
  /// Code of the fund that pays; previous grants name it.
  package var fund: String
  /// Currency of all amounts that the policy states.
  package var currency: Currency
  /// Target groups that the policy and those above it define.
  package var groups: [GroupDefinition]
}
