/// An exact sum of amounts in one currency, in ten-thousandths.
///
/// It has room for what an ``ExactDecimal`` cannot hold: products with quantities, and their sums.
///
/// ```swift
/// let laptop = try ExactDecimal.fromPerson("1250.50", decimals: 2)
/// let total = (2 * laptop).adding(ExactSum(laptop))  // 3751.5
/// ```
package struct ExactSum: Hashable, Sendable {
  /// The value in ten-thousandths.
  package let tenThousandths: Int128

  /// The empty sum.
  package static let zero = ExactSum(tenThousandths: 0)

  /// Creates a sum from ten-thousandths.
  package init(tenThousandths: Int128) {
    self.tenThousandths = tenThousandths
  }

  /// Creates the sum of one number.
  package init(_ value: ExactDecimal) {
    tenThousandths = Int128(value.tenThousandths)
  }

  /// Creates the amount of `money` without its currency, or nil if it does not fit in 128 bits.
  package init?(_ money: Money) {
    let missing = ExactDecimal.decimalsMax - money.currency.decimals
    let factor = DecimalDigits.powerOfTen(missing)
    let (product, overflow) = money.minorUnits.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    tenThousandths = product
  }

  /// Returns the sum of both, or nil if it does not fit in 128 bits.
  package func adding(_ other: ExactSum) -> ExactSum? {
    let (sum, overflow) = tenThousandths.addingReportingOverflow(other.tenThousandths)
    return overflow ? nil : ExactSum(tenThousandths: sum)
  }

  /// Returns the difference, or nil if it does not fit in 128 bits.
  package func subtracting(_ other: ExactSum) -> ExactSum? {
    let (rest, overflow) = tenThousandths.subtractingReportingOverflow(other.tenThousandths)
    return overflow ? nil : ExactSum(tenThousandths: rest)
  }
}

extension ExactSum: Comparable {
  /// Orders sums by value.
  package static func < (left: ExactSum, right: ExactSum) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}

extension ExactSum: CustomStringConvertible {
  /// The sum with as many decimals as it needs, such as `3200` or `0.125`.
  package var description: String {
    DecimalDigits.text(tenThousandths, decimals: ExactDecimal.decimalsMax, trimmed: true)
  }
}
