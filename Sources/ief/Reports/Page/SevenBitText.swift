/// Bytes as text in an element of a page: seven bits for each character of ASCII, an eighth longer.
///
/// What HTML or a program on the way might change is never written: such a character stands with
/// the seven bits after it in one character of two bytes, from U+00A0 on. Bits are taken from the
/// most significant on, and zeros fill up the last character; how many bytes there are is told
/// beside the text.
enum SevenBitText {
  /// Characters that end an element, break or fill lines, or control a terminal.
  private static let avoided: [UInt8] = [
    0x00, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B, UInt8(ascii: "<"), 0x7F,
  ]

  /// Where the characters of two bytes begin, behind those that control a terminal.
  private static let pairsStart: UInt16 = 0xA0

  /// Writes bytes as text in UTF-8.
  static func text(of bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 7 * 9)
    var digits = Digits(bytes: bytes)
    while let digit = digits.next() {
      guard let place = avoided.firstIndex(of: digit) else {
        text.append(digit)
        continue
      }
      let pair = pairsStart + UInt16(place) << 7 + UInt16(digits.next() ?? 0)
      text.append(0xC0 | UInt8(pair >> 6))
      text.append(0x80 | UInt8(pair & 0x3F))
    }
    return text
  }

  /// Bytes as digits of seven bits.
  private struct Digits {
    let bytes: [UInt8]
    private var index = 0
    private var bits: UInt16 = 0
    private var count = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> UInt8? {
      if count < 7 {
        if index < bytes.count {
          bits = bits << 8 | UInt16(bytes[index])
          index += 1
          count += 8
        } else if count == 0 {
          return nil
        } else {
          bits <<= UInt16(7 - count)
          count = 7
        }
      }
      count -= 7
      let digit = UInt8(bits >> UInt16(count))
      bits &= 1 << UInt16(count) - 1
      return digit
    }
  }
}
