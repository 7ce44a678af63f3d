extension RateTable {
  /// Converts an exact sum into any currency of the table, through the base.
  ///
  /// The sum is multiplied by one rate and divided by the other as one exact fraction, then rounded
  /// once to the target's minor unit, ties away from zero. The same currency needs no rate.
  package func convert(
    _ sum: ExactSum, from currency: Currency, to target: Currency, on day: Day?
  ) throws(ConversionError) -> Money {
    if currency == target { return Money(roundingHalfUp: sum, currency: target) }
    if target == base { return try convert(sum, from: currency, on: day) }
    let rate = try rate(of: currency, on: day)
    let targetRate = try self.rate(of: target, on: day)
    let factor = Int128(rate.hundredMillionths) * DecimalDigits.powerOfTen(target.decimals)
    let (product, overflow) = sum.tenThousandths.multipliedReportingOverflow(by: factor)
    guard !overflow else { throw .overflow }
    let unit =
      Int128(targetRate.hundredMillionths) * DecimalDigits.powerOfTen(ExactDecimal.decimalsMax)
    return Money(
      minorUnits: DecimalDigits.dividedRoundingHalfUp(product, by: unit), currency: target)
  }

  /// Returns the largest amount of a currency that converts to at most `limit`, in any
  /// currency of the table.
  ///
  /// It is in whole minor units of `currency`. Returns nil if there is no rate, if the
  /// limit is negative, or if the computation does not fit in 128 bits.
  package func largestSum(
    fittingInto limit: Money, from currency: Currency, on day: Day?
  ) -> Money? {
    if limit.currency == currency { return limit }
    if limit.currency == base {
      return largestSum(convertingToAtMost: limit, from: currency, on: day)
    }
    guard limit.minorUnits >= 0, let rate = try? rate(of: currency, on: day),
      let targetRate = try? self.rate(of: limit.currency, on: day)
    else { return nil }
    // With amount m and limit l in minor units, m fits if its exact value is below l + 1/2.
    let factor =
      Int128(targetRate.hundredMillionths) * DecimalDigits.powerOfTen(currency.decimals)
    let (doubled, doubleOverflow) = limit.minorUnits.multipliedReportingOverflow(by: 2)
    let (odd, oddOverflow) = doubled.addingReportingOverflow(1)
    let (right, rightOverflow) = odd.multipliedReportingOverflow(by: factor)
    guard !doubleOverflow, !oddOverflow, !rightOverflow else { return nil }
    let perUnit =
      2 * Int128(rate.hundredMillionths) * DecimalDigits.powerOfTen(limit.currency.decimals)
    return Money(minorUnits: (right - 1) / perUnit, currency: currency)
  }
}
