/// Base64 of RFC 4648 without a way to write the same bytes twice: the bits left over are zero.
package enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static let padding = UInt8(ascii: "=")

  /// The text of bytes.
  package static func encoded(_ bytes: some Collection<UInt8>, isPadded: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var (buffer, bits) = (0, 0)
    for byte in bytes {
      buffer = (buffer & 0xff) << 8 | Int(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(alphabet[buffer >> bits & 63])
      }
    }
    if bits > 0 { text.append(alphabet[buffer << (6 - bits) & 63]) }
    while isPadded, !text.count.isMultiple(of: 4) { text.append(padding) }
    return text
  }

  /// The bytes of a text without padding; nil if it is not exactly what ``encoded(_:isPadded:)``
  /// writes.
  package static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3 + 2)
    var (buffer, bits) = (0, 0)
    for character in text {
      guard let value = value(character) else { return nil }
      buffer = (buffer & 0xff) << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    // Six bits alone are no byte, and what is left over says nothing.
    guard bits < 6, buffer & (1 << bits - 1) == 0 else { return nil }
    return bytes
  }

  /// The bytes of a text padded to a multiple of four; nil if it is not exactly what
  /// ``encoded(_:isPadded:)`` writes.
  package static func decodedPadded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.count.isMultiple(of: 4) else { return nil }
    let paddings = text.suffix(2).reversed().prefix { $0 == padding }.count
    return decoded(text.dropLast(paddings))
  }

  private static func value(_ character: UInt8) -> Int? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
