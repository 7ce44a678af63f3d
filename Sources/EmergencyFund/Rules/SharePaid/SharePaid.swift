/// The rule that the fund pays at most a share of the whole cost.
///
/// Source: some funds in the field require applicants to pay part of the cost themselves.
package struct SharePaid: RequirementRule {
  /// The largest share, in hundredths of a percent.
  package var percent: Int

  package enum Key: String, FieldKey { case percent }

  package static var kind: RequirementKind { .sharePaid }
  package static var readsEachPlaceOnce: Bool { false }

  package var rule: Rule { .sharePaid(self) }

  package static func parameters(of rule: Rule) -> SharePaid? {
    if case .sharePaid(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> SharePaid? {
    guard fields[.percent] != nil else {
      reader.missing(fields, .percent)
      return nil
    }
    return reader.percent(fields[.percent]).map { SharePaid(percent: $0) }
  }

  package var fieldsRead: [ApplicationField] { .request }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    let budget = facts.application.budget
    var reads: [ReadValue] {
      [ReadValue(FieldPath(.requested), budget.requested)] + facts.costReads()
    }
    guard let cost = facts.cost() else { return .missing(facts.costMissing(), reads) }
    let asked = budget.requested.map { 1 * $0 } ?? cost
    let left = asked.tenThousandths.multipliedReportingOverflow(by: 10_000)
    // Of a cost below zero, a smaller share would be more; zero has no share at all.
    let whole = max(0, cost.tenThousandths)
    let right = whole.multipliedReportingOverflow(by: Int128(percent))
    guard !left.overflow, !right.overflow else {
      return .unknown(Message(.amountOutOfRange), reads)
    }
    if left.partialValue <= right.partialValue {
      return .met(Message(.withinShare, .percent("share", percent)), reads)
    }
    guard let currency = budget.currency, let amount = largestRequest(of: cost, in: currency),
      let largest = try? Money(decimal: amount, currency: currency)
    else { return .notMet(Message(.overShare, .percent("share", percent)), reads) }
    return .notMet(
      Message(.overShare, .percent("share", percent)), reads,
      remedies: [
        Remedy(
          Message(.requestAtMost, .money("amount", largest)), .request(amount), amount: largest)
      ])
  }

  /// The share of a cost in whole minor units, rounded down; nil if nothing is left.
  private func largestRequest(of cost: ExactSum, in currency: Currency) -> ExactDecimal? {
    let (product, overflow) = cost.tenThousandths.multipliedReportingOverflow(by: Int128(percent))
    let unit = DecimalDigits.powerOfTen(ExactDecimal.decimalsMax - currency.decimals)
    let whole = product / 10_000 / unit * unit
    guard !overflow, whole > 0, let amount = Int64(exactly: whole) else { return nil }
    return ExactDecimal(tenThousandths: amount)
  }
}
