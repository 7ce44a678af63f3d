extension JSONParser {
  /// Reads a number and keeps it as written.
  mutating func number() throws(Diagnostic) -> String {
    let start = offset
    let opening = position
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "0") {
      offset += 1
      guard !isAtDigit else {
        throw syntax("a number cannot start with 0 followed by another digit", at: opening)
      }
    } else if !skipDigits() {
      throw numberWithoutDigit(at: opening)
    }
    if next == UInt8(ascii: ".") {
      offset += 1
      guard skipDigits() else { throw syntax("a number needs a digit after '.'", at: opening) }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      guard skipDigits() else {
        throw syntax("a number needs a digit after its 'e'", at: opening)
      }
    }
    return text(from: start, to: offset)
  }

  private var isAtDigit: Bool {
    offset < bytes.count && bytes[offset] &- UInt8(ascii: "0") < 10
  }

  /// Skips digits; returns whether there was one.
  private mutating func skipDigits() -> Bool {
    let start = offset
    while isAtDigit { offset += 1 }
    return offset > start
  }

  /// Reads `true`, `false` or `null`.
  mutating func literal() throws(Diagnostic) -> Node.Content {
    let opening = position
    let start = offset
    while let byte = next, Self.isWordByte(byte) { offset += 1 }
    switch offset - start {
    case 4 where word(from: start, is: "true"): return .boolean(true)
    case 5 where word(from: start, is: "false"): return .boolean(false)
    case 4 where word(from: start, is: "null"): return .null
    default:
      let end = offset
      offset = start
      throw unexpectedValue(from: start, to: end, at: opening)
    }
  }

  private func word(from start: Int, is expected: StaticString) -> Bool {
    expected.withUTF8Buffer { expected in
      expected.elementsEqual(bytes[start..<offset])
    }
  }

  /// Whether a byte can be part of a bare word, which is read as a whole for the message.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
