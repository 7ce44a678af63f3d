/// The value of one unit of a currency in a base currency, with at most 8 decimals.
///
/// ```swift
/// let euroPerSol = try Rate("0.25")
/// ```
public struct Rate: Hashable, Sendable {
  /// The rate in hundred-millionths, greater than 0.
  public let hundredMillionths: Int64

  /// The largest number of digits before the point.
  public static let wholeDigitsMax = 9
  /// The largest number of digits after the point.
  public static let decimalsMax = 8
  /// The rate of a currency to itself.
  public static let one = Rate(checked: 100_000_000)

  /// Creates a rate from hundred-millionths, or nil if it is not greater than 0 or has 18 digits.
  public init?(hundredMillionths: Int64) {
    guard (1..<100_000_000_000_000_000).contains(hundredMillionths) else { return nil }
    self.hundredMillionths = hundredMillionths
  }

  /// Creates a rate from plain decimal text: digits, and a point with 1 to 8 decimals.
  public init(_ text: some StringProtocol) throws(DecimalError) {
    guard !text.isEmpty else { throw .empty }
    var digits = DecimalDigits()
    var digitsBeforePoint = 0
    var digitsAfterPoint: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte - UInt8(ascii: "0"), isDecimal: digitsAfterPoint != nil)
        if let count = digitsAfterPoint {
          digitsAfterPoint = count + 1
        } else {
          digitsBeforePoint += 1
        }
      case UInt8(ascii: ".") where digitsAfterPoint == nil: digitsAfterPoint = 0
      default: throw Rate.diagnostic(aboutOddCharactersIn: text)
      }
    }
    let found = DecimalError.excerpt(text)
    if digitsBeforePoint == 0 { throw .spelling(found, .noWholeDigit, write: nil) }
    if digitsAfterPoint == 0 { throw .spelling(found, .noDecimalDigit, write: nil) }
    if let count = digitsAfterPoint, count > Rate.decimalsMax {
      throw .tooManyDecimals(found, atMost: Rate.decimalsMax)
    }
    let (value, excess) = digits.scaled(
      decimals: Rate.decimalsMax, wholeDigits: Rate.wholeDigitsMax)
    if let excess {
      throw DecimalError(
        excess, found, decimals: Rate.decimalsMax, wholeDigits: Rate.wholeDigitsMax)
    }
    guard value > 0 else { throw .notPositive(found) }
    hundredMillionths = value
  }

  private init(checked hundredMillionths: Int64) {
    self.hundredMillionths = hundredMillionths
  }

  private static func diagnostic(
    aboutOddCharactersIn text: some StringProtocol
  ) -> DecimalError {
    let found = DecimalError.excerpt(text)
    guard let first = text.utf8.first else { return .empty }
    let rest = text.dropFirst()
    if first == UInt8(ascii: "-"), (try? Rate(rest)) != nil { return .notPositive(found) }
    if first == UInt8(ascii: "+"), (try? Rate(rest)) != nil {
      return .spelling(found, .plusSign, write: nil)
    }
    let commaCount = text.utf8.count { $0 == UInt8(ascii: ",") }
    let isAllDigits = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ",")
    }
    if commaCount == 1, isAllDigits { return .spelling(found, .decimalComma, write: nil) }
    return .notANumber(found)
  }
}

extension Rate: Comparable {
  /// Orders rates by value.
  public static func < (left: Rate, right: Rate) -> Bool {
    left.hundredMillionths < right.hundredMillionths
  }
}

extension Rate: CustomStringConvertible {
  /// The rate with as many decimals as it needs, such as `0.875`.
  public var description: String {
    DecimalDigits.text(Int128(hundredMillionths), decimals: Rate.decimalsMax, trimmed: true)
  }
}
