/// An amount in a currency, in whole minor units such as cents.
///
/// Amounts of different currencies are neither added nor compared; ``RateTable`` converts them.
///
/// ```swift
/// let maximum = Money(minorUnits: 1_000_000, currency: .euro)
/// print(maximum)  // EUR 10,000.00
/// ```
public struct Money: Hashable, Sendable {
  /// The currency.
  public let currency: Currency

  // In two halves: types with 128-bit values are allocated more slowly, and so are messages.
  private let high: Int64
  private let low: UInt64

  /// Creates an amount from minor units.
  public init(minorUnits: Int128, currency: Currency) {
    high = Int64(truncatingIfNeeded: minorUnits >> 64)
    low = UInt64(truncatingIfNeeded: minorUnits)
    self.currency = currency
  }

  /// The amount in the currency's minor units: cents for the euro, yen for the yen.
  public var minorUnits: Int128 { Int128(high) << 64 | Int128(low) }

  /// Creates an amount from a decimal number.
  ///
  /// Throws ``MoneyError/tooManyDecimals(_:_:)`` if minor units cannot represent it exactly.
  public init(decimal: ExactDecimal, currency: Currency) throws(MoneyError) {
    let unit = Money.tenThousandths(perMinorUnitOf: currency)
    let (quotient, remainder) = Int128(decimal.tenThousandths).quotientAndRemainder(
      dividingBy: unit)
    guard remainder == 0 else { throw .tooManyDecimals(decimal, currency) }
    self.init(minorUnits: quotient, currency: currency)
  }

  /// Creates an amount from an exact sum, rounded to the nearest minor unit, ties away from zero.
  package init(roundingHalfUp sum: ExactSum, currency: Currency) {
    let unit = Money.tenThousandths(perMinorUnitOf: currency)
    self.init(
      minorUnits: DecimalDigits.dividedRoundingHalfUp(sum.tenThousandths, by: unit),
      currency: currency)
  }

  /// Returns the sum of two amounts of one currency.
  public func adding(_ other: Money) throws(MoneyError) -> Money {
    guard currency == other.currency else { throw .currenciesDiffer(currency, other.currency) }
    let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
    guard !overflow else { throw .overflow }
    return Money(minorUnits: sum, currency: currency)
  }

  /// Returns the difference of two amounts of one currency.
  public func subtracting(_ other: Money) throws(MoneyError) -> Money {
    guard currency == other.currency else { throw .currenciesDiffer(currency, other.currency) }
    let (rest, overflow) = minorUnits.subtractingReportingOverflow(other.minorUnits)
    guard !overflow else { throw .overflow }
    return Money(minorUnits: rest, currency: currency)
  }

  /// The amount alone with the currency's decimals, such as `10000.00`; never `-0.00`.
  public var plain: String {
    DecimalDigits.text(minorUnits, decimals: currency.decimals)
  }

  private static func tenThousandths(perMinorUnitOf currency: Currency) -> Int128 {
    DecimalDigits.powerOfTen(ExactDecimal.decimalsMax - currency.decimals)
  }
}

extension Money: CustomStringConvertible {
  /// The code and the amount with commas between thousands, such as `EUR 10,000.00`.
  public var description: String {
    let amount = DecimalDigits.text(minorUnits, decimals: currency.decimals, marks: .english)
    return "\(currency.code) \(amount)"
  }
}

/// A reason why an amount of money could not be created or computed.
public enum MoneyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two amounts are of different currencies.
  case currenciesDiffer(Currency, Currency)
  /// The number has more decimals than the currency.
  case tooManyDecimals(ExactDecimal, Currency)
  /// The result does not fit in 128 bits.
  case overflow

  /// The reason, on one line.
  public var message: String {
    switch self {
    case .currenciesDiffer(let first, let second):
      return "amounts in \(first.code) and \(second.code) cannot be added without an exchange rate"
    case .tooManyDecimals(let value, let currency):
      let count = currency.decimals
      let limit = count == 0 ? "no decimals" : count == 1 ? "1 decimal" : "\(count) decimals"
      return "\(value) has more decimals than \(currency.code), which has \(limit)"
    case .overflow:
      return "the amount is too large"
    }
  }

  /// The same as ``message``.
  public var description: String { message }
}
