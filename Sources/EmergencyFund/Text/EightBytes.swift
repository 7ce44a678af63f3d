/// Eight bytes of text at a time, packed into a word.
enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  /// The high bit of each byte.
  static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Marks the bytes that have a value, which is below 0x80, by their high bits.
  ///
  /// The lowest mark of a little-endian word is exact; those above it may be wrong.
  @inline(__always)
  static func places(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & highs
  }

  /// Whether all bytes are ASCII that JSON text need not escape; faster than finding a position.
  @inline(__always)
  static func arePlainASCII(_ word: UInt64) -> Bool {
    // No carry passes from one byte to the next as long as all of them are ASCII.
    let turned = (word ^ (ones &* 0x02)) &- (ones &* 0x21)
    let backslash = (word ^ (ones &* 0x5C)) &- ones
    return (turned | backslash | word) & highs == 0
  }

  /// Whether all bytes are ASCII that is seen as it is: neither controls nor DEL.
  @inline(__always)
  static func arePrintableASCII(_ word: UInt64) -> Bool {
    ((word &- (ones &* 0x20)) | (word &+ ones) | word) & highs == 0
  }

  /// Marks the bytes that are not ASCII, or DEL, by their high bits.
  ///
  /// The lowest mark of a little-endian word is exact; those above it may be wrong.
  @inline(__always)
  static func beyondASCII(in word: UInt64) -> UInt64 { ((word &+ ones) | word) & highs }

  /// Marks the bytes that JSON text must escape by their high bits.
  ///
  /// They are a quote, a backslash or a control character. The lowest mark of a little-endian word
  /// is exact; those above it may be wrong.
  @inline(__always)
  static func escapes(in word: UInt64) -> UInt64 {
    // With bit 1 inverted, a quote comes right after the control characters.
    let turned = word ^ (ones &* 0x02)
    let backslash = word ^ (ones &* 0x5C)
    let isQuoteOrControl = (turned &- (ones &* 0x21)) & ~word
    let isBackslash = (backslash &- ones) & ~backslash
    return (isQuoteOrControl | isBackslash) & highs
  }
}
