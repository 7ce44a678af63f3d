/// The rule that the requested amount is at most the fund's maximum.
///
/// The sum is exact in the budget's currency, multiplied once by the rate, and rounded half up to
/// the cent. Source: announcement of 21 January 2024, "up to EUR 10,000".
package struct MaximumAmount: RequirementRule {
  /// The maximum for a request, in the policy's currency.
  package var amount: ExactDecimal
  /// The different maximums for types of applicant.
  package var byApplicantType: [ApplicantType: ExactDecimal]

  package enum Key: String, FieldKey { case amount, byApplicantType }

  package static var kind: RequirementKind { .maximum }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .maximum(self) }

  package static func parameters(of rule: Rule) -> MaximumAmount? {
    if case .maximum(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> MaximumAmount? {
    let byType = reader.amountsByApplicantType(
      fields[.byApplicantType], in: definitions.currency)
    guard fields[.amount] != nil else {
      reader.missing(fields, .amount)
      return nil
    }
    return reader.amount(fields[.amount], in: definitions.currency)
      .map { MaximumAmount(amount: $0, byApplicantType: byType) }
  }

  package var fieldsRead: [ApplicationField] {
    [ApplicationField].request + (byApplicantType.isEmpty ? [] : [.applicantType])
  }
  package var termsRead: [CallTerm] { [.currency] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    let type = facts.application.applicant.type
    var reads: [ReadValue] {
      var reads = facts.amountReads
      reads.append(facts.receiptRead)
      if commonLimit == nil { reads.add(.applicantType, type?.rawValue) }
      return reads
    }
    guard let sum = facts.amountAsked else { return .missing(facts.amountMissing, reads) }
    let limit = commonLimit ?? type.map { byApplicantType[$0] ?? amount }
    guard let maximum = limit.flatMap({ facts.policyMoney($0) }) else {
      return .missing([FieldPath(.applicantType)], reads)
    }
    switch facts.converted(sum) {
    case .failure(let message): return .unknown(message, reads)
    case .success(let money):
      if money.minorUnits <= maximum.minorUnits {
        return .met(
          Message(.withinMaximum, .money("requested", money), .money("maximum", maximum)), reads)
      }
      return .notMet(
        Message(.overMaximum, .money("requested", money), .money("maximum", maximum)), reads,
        remedies: reduction(facts, sum, maximum))
    }
  }

  /// The limit that applies to every type of applicant; nil if it depends on the type.
  private var commonLimit: ExactDecimal? {
    if byApplicantType.isEmpty { return amount }
    let limits = ApplicantType.allCases.map { byApplicantType[$0] ?? amount }
    return limits.allSatisfy { $0 == limits[0] } ? limits[0] : nil
  }

  /// The largest request within the limit, in the applicant's own currency.
  private func reduction(_ facts: Facts, _ sum: ExactSum, _ maximum: Money) -> [Remedy] {
    guard let currency = facts.application.budget.currency,
      let largest = facts.rates.largestSum(
        fittingInto: maximum, from: currency, on: facts.application.receivedOn),
      let amount = ExactDecimal(largest), amount > .zero,
      let excess = try? Money(roundingHalfUp: sum, currency: currency).subtracting(largest)
    else { return [] }
    return [
      Remedy(
        Message(.reduceRequest, .money("excess", excess), .money("amount", largest)),
        .request(amount), amount: largest)
    ]
  }
}

extension DocumentReader {
  /// Reads amounts by type of applicant.
  fileprivate mutating func amountsByApplicantType(
    _ field: Field?, in currency: Currency?
  ) -> [ApplicantType: ExactDecimal] {
    var amounts: [ApplicantType: ExactDecimal] = [:]
    for (key, place) in mapping(field) ?? [] {
      if let type = choice(key, at: place, ApplicantType.self, "an applicant type") {
        amounts[type] = amount(place, in: currency)
      }
    }
    return amounts
  }
}
