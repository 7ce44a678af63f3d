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
    guard
      let product = sum.tenThousandths.multiplied(
        by: rate.numerator, targetRate.denominator, DecimalDigits.powerOfTen(target.decimals)),
      let unit = rate.denominator.multiplied(
        by: targetRate.numerator, DecimalDigits.powerOfTen(ExactDecimal.decimalsMax))
    else { throw .overflow }
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
    let (doubled, doubleOverflow) = limit.minorUnits.multipliedReportingOverflow(by: 2)
    let (odd, oddOverflow) = doubled.addingReportingOverflow(1)
    guard !doubleOverflow, !oddOverflow,
      let right = odd.multiplied(
        by: targetRate.numerator, rate.denominator, DecimalDigits.powerOfTen(currency.decimals)),
      let perUnit = (2 * rate.numerator).multiplied(
        by: targetRate.denominator, DecimalDigits.powerOfTen(limit.currency.decimals))
    else { return nil }
    return Money(minorUnits: (right - 1) / perUnit, currency: currency)
  }
}

extension Int128 {
  /// The product with all factors, or nil if it does not fit.
  fileprivate func multiplied(by factors: Int128...) -> Int128? {
    var product = self
    for factor in factors {
      let (next, overflow) = product.multipliedReportingOverflow(by: factor)
      if overflow { return nil }
      product = next
    }
    return product
  }
}
