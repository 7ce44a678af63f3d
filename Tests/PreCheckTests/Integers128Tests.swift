import PageRuntime
import TestSupport
import Testing

/// The arithmetic of the page's module gives what Swift gives on a computer.
@Suite struct Integers128Tests {
  static func wide(_ value: UInt128) -> WideInteger {
    WideInteger(
      low: UInt64(truncatingIfNeeded: value), high: UInt64(truncatingIfNeeded: value >> 64))
  }

  static func value(_ wide: WideInteger) -> UInt128 {
    UInt128(wide.high) << 64 | UInt128(wide.low)
  }

  /// Numbers at the edges, and numbers of every length.
  static func numbers(_ random: inout SplitMix64) -> [UInt128] {
    let edges: [UInt128] = [
      0, 1, 2, 9, 10, 10_000, UInt128(UInt64.max), UInt128(UInt64.max) + 1, UInt128.max,
      UInt128(1) << 127, UInt128(Int128.max),
    ]
    let others = (0..<24).map { _ in
      (UInt128(random.next()) << 64 | UInt128(random.next())) >> UInt128(random.next() % 128)
    }
    return edges + others
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `multiplies and divides as Swift does`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for left in Self.numbers(&random) {
      for right in Self.numbers(&random) {
        let product = Self.value(wide_multiply(Self.wide(left), Self.wide(right)))
        #expect(product == left &* right, "seed \(seed): \(left) * \(right)")
        guard right != 0 else { continue }
        let division = wide_divide_unsigned(Self.wide(left), Self.wide(right))
        #expect(Self.value(division.quotient) == left / right, "seed \(seed): \(left) / \(right)")
        #expect(Self.value(division.remainder) == left % right, "seed \(seed): \(left) % \(right)")
        let (signedLeft, signedRight) = (
          Int128(truncatingIfNeeded: left), Int128(truncatingIfNeeded: right)
        )
        let signed = wide_divide_signed(Self.wide(left), Self.wide(right))
        let expected = signedLeft.dividedReportingOverflow(by: signedRight).partialValue
        let rest = signedLeft.remainderReportingOverflow(dividingBy: signedRight).partialValue
        #expect(
          Int128(truncatingIfNeeded: Self.value(signed.quotient)) == expected,
          "seed \(seed): \(signedLeft) / \(signedRight)")
        #expect(
          Int128(truncatingIfNeeded: Self.value(signed.remainder)) == rest,
          "seed \(seed): \(signedLeft) % \(signedRight)")
      }
    }
  }

  @Test(arguments: -1...128)
  func `shifts as Swift does`(by: Int) {
    var random = SplitMix64(seed: 1)
    for number in Self.numbers(&random) {
      let left = wide_shift_left(Self.wide(number), Int32(by))
      let right = wide_shift_right(Self.wide(number), Int32(by))
      #expect(Self.value(left) == (by < 0 ? 0 : number << by), "\(number) << \(by)")
      #expect(Self.value(right) == (by < 0 ? 0 : number >> by), "\(number) >> \(by)")
      let signed = wide_shift_right_signed(Self.wide(number), Int32(by))
      let value = Int128(truncatingIfNeeded: number)
      #expect(
        Int128(truncatingIfNeeded: Self.value(signed))
          == (by < 0 ? (value < 0 ? -1 : 0) : value >> by),
        "\(value) >> \(by)")
    }
  }

  @Test func `does not trap on a division by zero`() {
    let division = wide_divide_unsigned(Self.wide(7), Self.wide(0))
    #expect(Self.value(division.quotient) == 0)
    #expect(Self.value(division.remainder) == 7)
  }
}
