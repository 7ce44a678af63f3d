// What text from outside may not bring to a screen, a page or a table. This is the only list.
extension Unicode.Scalar {
  /// Whether the character steers how other text is shown, or shows nothing itself.
  ///
  /// These are controls, line and paragraph separators, all marks of direction, zero-width spaces,
  /// soft hyphens, annotations, tags and noncharacters. The zero-width joiner and non-joiner are
  /// not among them: Persian, Arabic and the languages of India are spelt with them. The last 128
  /// of the private ones are: the command line keeps bytes of file names as them.
  package var isHidden: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x180E: true
    case 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE007F: true
    case 0x10FF80...0x10FFFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

extension String {
  /// Whether no character is hidden.
  var isShownWhole: Bool { withBytes { HiddenScalars.first(in: $0, from: 0) == nil } }

  /// The text with something else in the place of each hidden character.
  package func replacingHidden(
    _ write: (Unicode.Scalar, inout String) -> Void
  ) -> String {
    if isShownWhole { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isHidden { write(scalar, &result) } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// The text on one line, with hidden characters as escapes such as `\n` and `\u{202e}`.
  var escapingHidden: String { replacingHidden { $1.appendEscape(of: $0) } }

  /// Adds the escape of a hidden character.
  mutating func appendEscape(of scalar: Unicode.Scalar) {
    switch scalar {
    case "\t": self += "\\t"
    case "\n": self += "\\n"
    case "\r": self += "\\r"
    case "\u{10FF80}"..."\u{10FFFF}": self += "\\x" + String(scalar.value & 0xFF, radix: 16)
    default: self += "\\u{" + String(scalar.value, radix: 16) + "}"
    }
  }

  /// The text with the replacement character U+FFFD in the place of each hidden character.
  ///
  /// For formats that forbid most of them, such as calendars and XML.
  package var replacingHiddenByMark: String {
    replacingHidden { _, text in text += "\u{FFFD}" }
  }
}

/// Finds hidden characters in UTF-8 text.
enum HiddenScalars {
  /// The first hidden character at or after an offset.
  static func first(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (scalar: Unicode.Scalar, range: Range<Int>)? {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = start
    while offset < bytes.count {
      if offset + 8 <= bytes.count,
        EightBytes.arePrintableASCII(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      {
        offset += 8
        continue
      }
      let (scalar, length) = decode(bytes, at: offset)
      if let scalar, scalar.isHidden { return (scalar, offset..<offset + length) }
      offset += length
    }
    return nil
  }

  /// The character at an offset with its length; nil for a byte that begins none.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (Unicode.Scalar?, Int) {
    let lead = bytes[offset]
    let length =
      switch lead {
      case 0x00...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, offset + length <= bytes.count else { return (nil, 1) }
    if length == 1 { return (Unicode.Scalar(lead), 1) }
    var value = UInt32(lead & (0xFF >> UInt8(length + 1)))
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return (Unicode.Scalar(value), length)
  }
}
