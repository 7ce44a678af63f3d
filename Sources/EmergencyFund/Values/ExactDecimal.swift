/// An exact decimal number with at most 4 decimals and at most 14 digits before the point.
///
/// It holds an amount as an applicant writes it, before a currency gives it a meaning. It never
/// passes through floating point.
///
/// ```swift
/// let unitCost = try ExactDecimal.fromPerson("1,250.50", decimals: 2)
/// let cost = 3 * unitCost  // 3751.5
/// ```
public struct ExactDecimal: Hashable, Sendable {
  /// The value in ten-thousandths, within ±999,999,999,999,999,999.
  public let tenThousandths: Int64

  /// The largest number of digits before the point.
  public static let wholeDigitsMax = 14
  /// The largest number of digits after the point.
  public static let decimalsMax = 4
  /// The number 0.
  public static let zero = ExactDecimal(checked: 0)

  /// Creates a number from ten-thousandths, or nil if it has too many digits.
  public init?(tenThousandths: Int64) {
    guard tenThousandths.magnitude < 1_000_000_000_000_000_000 else { return nil }
    self.tenThousandths = tenThousandths
  }

  /// Creates a whole number, or nil if it has more than 14 digits.
  public init?(_ whole: Int64) {
    let (product, overflow) = whole.multipliedReportingOverflow(by: 10_000)
    guard !overflow else { return nil }
    self.init(tenThousandths: product)
  }

  /// Creates the amount of `money` without its currency, or nil if it has too many digits.
  public init?(_ money: Money) {
    guard let sum = ExactSum(money), let value = Int64(exactly: sum.tenThousandths) else {
      return nil
    }
    self.init(tenThousandths: value)
  }

  /// Creates a number that is known to be in range.
  package init(checked tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  /// Multiplies exactly; no product is too large.
  package static func * (quantity: Int64, value: ExactDecimal) -> ExactSum {
    // 2^63 times 10^18 is less than 2^123.
    ExactSum(tenThousandths: Int128(quantity) &* Int128(value.tenThousandths))
  }
}

extension ExactDecimal: Comparable {
  /// Orders numbers by value.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number with as many decimals as it needs, such as `3200` or `0.125`.
  public var description: String {
    TextBytes.text { text in text.append(atMost: Self.lengthMax) { write(with: &$0) } }
  }

  /// The maximum length of a number as text.
  static var lengthMax: Int { BytePen.digitsMax + decimalsMax + 2 }

  /// Writes the number to memory with room for ``lengthMax``.
  func write(with pen: inout BytePen) {
    if tenThousandths < 0 { pen.write(UInt8(ascii: "-")) }
    let (whole, part) = tenThousandths.magnitude.quotientAndRemainder(dividingBy: 10_000)
    pen.write(number: whole)
    if part == 0 { return }
    pen.write(UInt8(ascii: "."))
    var rest = part
    var unit: UInt64 = 1_000
    while rest > 0 {
      pen.write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit))
      rest %= unit
      unit /= 10
    }
  }
}
