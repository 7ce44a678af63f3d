/// The value of one unit of a currency in a base currency, as an exact fraction.
///
/// It is written either way round: the value of a unit in the base currency, or as rates are
/// published, the units for one of the base currency.
///
/// ```swift
/// let euroPerSol = try Rate("0.25")
/// ```
public struct Rate: Hashable, Sendable {
  /// The figure as a whole number, without trailing zeros of its decimals.
  private let significand: Int64
  /// The number of decimals of the figure.
  private let decimals: UInt8
  /// The figure with the zeros that were written, which say how precise it is.
  private let written: Int64
  /// Whether the figure is in units for one of the base currency.
  package let isInUnitsPerBase: Bool

  /// The largest number of digits before the point.
  public static let wholeDigitsMax = 18
  /// The largest number of digits after the point.
  public static let decimalsMax = 30
  /// The number of significant digits that count; a longer figure is rounded to these.
  package static let significantDigits = 18
  /// The rate of a currency to itself.
  public static let one = Rate(significand: 1, decimals: 0, written: 1, isInUnitsPerBase: false)

  /// Creates a rate from the value of one unit: digits, and a point with decimals.
  public init(_ text: some StringProtocol) throws(DecimalError) {
    try self.init(text, isInUnitsPerBase: false)
  }

  /// Creates a rate from the units for one of the base currency, in the same notation.
  package init(unitsPerBase text: some StringProtocol) throws(DecimalError) {
    try self.init(text, isInUnitsPerBase: true)
  }

  private init(significand: Int64, decimals: UInt8, written: Int64, isInUnitsPerBase: Bool) {
    self.significand = significand
    self.decimals = decimals
    self.written = written
    self.isInUnitsPerBase = isInUnitsPerBase
  }

  private init(_ text: some StringProtocol, isInUnitsPerBase: Bool) throws(DecimalError) {
    guard !text.isEmpty else { throw .empty }
    var figure = Figure()
    for byte in text.utf8 {
      guard figure.append(byte) else { throw Rate.diagnostic(aboutOddCharactersIn: text) }
    }
    let found = DecimalError.excerpt(text)
    if figure.wholeDigits == 0 { throw .spelling(found, .noWholeDigit, write: nil) }
    if figure.hasPoint, figure.decimalDigits == 0 {
      throw .spelling(found, .noDecimalDigit, write: nil)
    }
    if figure.wholeDigits > Rate.wholeDigitsMax {
      throw .tooManyWholeDigits(found, atMost: Rate.wholeDigitsMax)
    }
    guard let (significand, decimals) = figure.value else {
      throw .tooManyDecimals(found, atMost: Rate.decimalsMax)
    }
    guard significand > 0 else { throw .notPositive(found) }
    // One for one is the same either way round.
    self.init(
      significand: significand, decimals: decimals, written: figure.significand,
      isInUnitsPerBase: isInUnitsPerBase && (significand, decimals) != (1, 0))
  }

  /// The dividend of the value of one unit in the base currency.
  var numerator: Int128 {
    isInUnitsPerBase ? DecimalDigits.powerOfTen(Int(decimals)) : Int128(significand)
  }

  /// The divisor of the value of one unit in the base currency.
  var denominator: Int128 {
    isInUnitsPerBase ? Int128(significand) : DecimalDigits.powerOfTen(Int(decimals))
  }

  /// Whether rounding the figure to its last digit moved an amount by at most a minor unit.
  ///
  /// Rates in units of the currency are taken as published, which is exact.
  package func isPrecise(for amount: Money) -> Bool {
    isInUnitsPerBase || 2 * Int128(written) >= amount.minorUnits
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

/// The digits of a rate as they are read.
private struct Figure {
  private(set) var wholeDigits = 0
  private(set) var decimalDigits = 0
  private(set) var hasPoint = false
  /// The significant digits that count.
  private(set) var significand: Int64 = 0
  private var digitCount = 0
  /// The decimals of `significand`.
  private var decimals = 0
  /// The first digit that does not count any more.
  private var next: UInt8?

  /// Appends a digit or the point; false for anything else.
  mutating func append(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "."), !hasPoint {
      hasPoint = true
      return true
    }
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return false }
    if hasPoint { decimalDigits += 1 } else { wholeDigits += 1 }
    let digit = byte - UInt8(ascii: "0")
    if digitCount == Rate.significantDigits {
      next = next ?? digit
      return true
    }
    if digit > 0 || digitCount > 0 { digitCount += 1 }
    significand = significand &* 10 &+ Int64(digit)
    if hasPoint { decimals += 1 }
    return true
  }

  /// The value without trailing zeros; nil if it has too many decimals.
  var value: (significand: Int64, decimals: UInt8)? {
    var (value, decimals) = (significand + ((next ?? 0) >= 5 ? 1 : 0), decimals)
    if value == 0 { return (0, 0) }
    while decimals > 0, value % 10 == 0 {
      value /= 10
      decimals -= 1
    }
    return decimals > Rate.decimalsMax ? nil : (value, UInt8(decimals))
  }
}

extension Rate {
  /// Whether both are the same figure, with whatever zeros.
  public static func == (left: Rate, right: Rate) -> Bool {
    (left.significand, left.decimals, left.isInUnitsPerBase)
      == (right.significand, right.decimals, right.isInUnitsPerBase)
  }

  /// Hashes the figure.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(significand)
    hasher.combine(decimals)
  }
}

extension Rate: CustomStringConvertible {
  /// The figure with as many decimals as it needs, such as `0.875`.
  public var description: String {
    DecimalDigits.text(Int128(significand), decimals: Int(decimals), trimmed: true)
  }
}
