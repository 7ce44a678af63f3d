/// The rule that the requested amount is at least the fund's minimum.
///
/// Source: the predecessor of the fund gave "1–10,000 euro"; peer funds state USD 1 and more.
package struct MinimumAmount: RequirementRule {
  /// The minimum for a request, in the policy's currency.
  package var amount: ExactDecimal

  package enum Key: String, FieldKey { case amount }

  package static var kind: RequirementKind { .minimum }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .minimum(self) }

  package static func parameters(of rule: Rule) -> MinimumAmount? {
    if case .minimum(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> MinimumAmount? {
    guard fields[.amount] != nil else {
      reader.missing(fields, .amount)
      return nil
    }
    return reader.amount(fields[.amount], in: definitions.currency)
      .map { MinimumAmount(amount: $0) }
  }

  package var fieldsRead: [ApplicationField] { [ApplicationField].request + [.applicantType] }
  package var termsRead: [CallTerm] { [.currency] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    var reads: [ReadValue] { facts.amountReads + [facts.receiptRead] }
    guard let sum = facts.amountAsked else { return .missing(facts.amountMissing, reads) }
    guard let minimum = facts.policyMoney(amount) else {
      return .unknown(Message(.amountOutOfRange), reads)
    }
    switch facts.converted(sum) {
    case .failure(let message): return .unknown(message, reads)
    case .success(let money):
      func numbers(_ id: FindingMessage) -> Message {
        Message(id, .money("requested", money), .money("minimum", minimum))
      }
      if money.minorUnits >= minimum.minorUnits { return .met(numbers(.atLeastMinimum), reads) }
      return .notMet(
        numbers(.underMinimum), reads,
        remedies: [Remedy(Message(.raiseRequest, .money("minimum", minimum)), amount: minimum)])
    }
  }
}
