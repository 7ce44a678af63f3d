/// The significant digits of a decimal number and the position of its point, as they are read.
///
/// The value is `significand` × 10^`power`, negative or not. Reading takes time proportional to the
/// length of the text and cannot overflow, regardless of the exponent.
package struct DecimalDigits {
  private var isNegative = false
  /// The digits from the first to the last non-zero one; wraps past 19 digits.
  private var significand: UInt64 = 0
  // Counts have 64 bits even if Int has 32, as it does in WebAssembly.
  /// The number of digits in `significand`, 0 for the value 0.
  private var digitCount: Int64 = 0
  private var zerosSinceLastDigit: Int64 = 0
  private var decimalCount: Int64 = 0
  private var exponent: Int64 = 0

  /// The reason why a number cannot be represented.
  enum Excess { case wholeDigits, decimals }

  mutating func negate() { isNegative.toggle() }

  /// Appends one digit, 0 to 9.
  mutating func append(_ digit: UInt8, isDecimal: Bool) {
    if isDecimal { decimalCount += 1 }
    if digit == 0 {
      if digitCount > 0 { zerosSinceLastDigit += 1 }
      return
    }
    // Numbers with too many digits are rejected by their count, so wrapping does no harm.
    for _ in 0..<min(zerosSinceLastDigit, 20) { significand = significand &* 10 }
    significand = significand &* 10 &+ UInt64(digit)
    digitCount += zerosSinceLastDigit + 1
    zerosSinceLastDigit = 0
  }

  /// Appends one digit of the exponent, 0 to 9; beyond any length of text the exponent saturates.
  mutating func appendToExponent(_ digit: UInt8) {
    if exponent < 1_000_000_000_000 { exponent = exponent * 10 + Int64(digit) }
  }

  mutating func negateExponent() { exponent = -exponent }

  /// Returns the value in units of 10^-`decimals`, or the part that is too long.
  ///
  /// `decimals` and `wholeDigits` add up to 18 at most.
  func scaled(decimals: Int, wholeDigits: Int) -> (value: Int64, excess: Excess?) {
    if digitCount == 0 { return (0, nil) }
    let power = zerosSinceLastDigit - decimalCount + exponent
    let shift = power + Int64(decimals)
    if shift < 0 { return (0, .decimals) }
    if digitCount + power > wholeDigits { return (0, .wholeDigits) }
    var value = Int64(truncatingIfNeeded: significand)
    for _ in 0..<shift { value = value &* 10 }
    return (isNegative ? -value : value, nil)
  }

  /// Returns 10^`exponent`; `exponent` is 0 to 38.
  package static func powerOfTen(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<max(0, min(exponent, 38)) { power = power &* 10 }
    return power
  }

  /// Divides and rounds to the nearest whole number, ties away from zero; `divisor` is above 0.
  static func dividedRoundingHalfUp(_ dividend: Int128, by divisor: Int128) -> Int128 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let distance = Int128(truncatingIfNeeded: remainder.magnitude)
    // Written without doubling, which could overflow.
    guard distance > 0, distance >= divisor - distance else { return quotient }
    return dividend < 0 ? quotient - 1 : quotient + 1
  }

  /// The separators between the digits of a number, in ASCII or UTF-8.
  struct Marks {
    /// The separator between whole digits and decimals.
    var point: UInt8 = UInt8(ascii: ".")
    /// The separator between thousands.
    var group: StaticString = ""

    /// The separators in 1,234.5.
    static var english: Marks { Marks(point: UInt8(ascii: "."), group: ",") }
  }

  /// Writes `value` × 10^-`decimals`; `trimmed` omits trailing zeros of the decimals.
  static func text(
    _ value: Int128, decimals: Int, trimmed: Bool = false, marks: Marks = Marks()
  ) -> String {
    TextBytes.text { write(value, decimals: decimals, trimmed: trimmed, marks: marks, to: &$0) }
  }

  /// Appends the same to other text.
  static func write(
    _ value: Int128, decimals: Int = 0, trimmed: Bool = false, marks: Marks = Marks(),
    to text: inout TextBytes
  ) {
    text.append(atMost: lengthMax(marks)) {
      write(value, decimals: decimals, trimmed: trimmed, marks: marks, with: &$0)
    }
  }

  /// The maximum length of a number: 39 digits, 12 separators, a point and a sign.
  static func lengthMax(_ marks: Marks = Marks()) -> Int { 64 + 13 * marks.group.utf8CodeUnitCount }

  /// Writes the same to memory with room for ``lengthMax(_:)``.
  static func write(
    _ value: Int128, decimals: Int = 0, trimmed: Bool = false, marks: Marks = Marks(),
    with pen: inout BytePen
  ) {
    // Written from the last digit backwards at the end of the room, then moved to its place.
    let end = pen.at + lengthMax(marks)
    var place = end
    var rest = DigitSource(value.magnitude)
    for _ in 0..<min(decimals, 38) {
      let digit = rest.next()
      if trimmed && place == end && digit == 0 { continue }
      place -= 1
      place.pointee = UInt8(ascii: "0") &+ digit
    }
    if place < end {
      place -= 1
      place.pointee = marks.point
    }
    var untilGroup = 3
    repeat {
      if untilGroup == 0 {
        for index in (0..<marks.group.utf8CodeUnitCount).reversed() {
          place -= 1
          place.pointee = marks.group.utf8Start[index]
        }
        untilGroup = 3
      }
      place -= 1
      place.pointee = UInt8(ascii: "0") &+ rest.next()
      untilGroup -= 1
    } while !rest.isEmpty
    if value < 0 { pen.write(UInt8(ascii: "-")) }
    pen.write(UnsafeBufferPointer(start: place, count: end - place))
  }

  /// The digits of a number from the last to the first, then zeros.
  private struct DigitSource {
    /// The lowest digits, which fit in 64 bits: dividing 128 bits for each digit would be slow.
    private var low: UInt64
    private var lowCount = 18
    private var high: UInt128

    init(_ value: UInt128) {
      low = 0
      high = value
      refill()
    }

    var isEmpty: Bool { low == 0 && high == 0 }

    mutating func next() -> UInt8 {
      if lowCount == 0 { refill() }
      let digit = UInt8(truncatingIfNeeded: low % 10)
      low /= 10
      lowCount -= 1
      return digit
    }

    private mutating func refill() {
      lowCount = 18
      if let all = UInt64(exactly: high), all < 1_000_000_000_000_000_000 {
        (low, high) = (all, 0)
        return
      }
      let (quotient, remainder) = high.quotientAndRemainder(dividingBy: 1_000_000_000_000_000_000)
      (low, high) = (UInt64(truncatingIfNeeded: remainder), quotient)
    }
  }
}
