import EmergencyFund

/// A pseudorandom number generator with a seed, so that results are reproducible.
///
/// Source: SplitMix64 of G. L. Steele, D. Lea, C. H. Flood (2014), "Fast splittable pseudorandom
/// number generators".
struct SearchRandom {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `count - 1`; 0 if `count` is not positive.
  @inline(__always)
  mutating func below(_ count: Int) -> Int {
    guard count > 1 else { return 0 }
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// True with probability `share` / 256.
  @inline(__always)
  mutating func chance(_ share: UInt64) -> Bool {
    next() & 255 < share
  }

  /// An exponentially distributed number with mean 1.
  ///
  /// The logarithm is a short series, so that every platform gives the same bits.
  mutating func exponential() -> Double {
    let unit = (Double(next() >> 11) + 0.5) * 0x1p-53
    let ratio = (unit.significand - 1) / (unit.significand + 1)
    let square = ratio * ratio
    let series =
      ratio * (2 + square * (2.0 / 3 + square * (2.0 / 5 + square * (2.0 / 7 + square * 2.0 / 9))))
    return max(0, -(Double(unit.exponent) * 0.693147180559945 + series))
  }
}
