extension JSONParser {
  /// Reads a string from its opening quote to just after its closing one.
  mutating func string() throws(Diagnostic) -> String {
    let opening = position
    offset += 1
    let start = offset
    try skipUnescaped(opening: opening)
    if bytes[offset] == UInt8(ascii: "\"") {
      offset += 1
      return text(from: start, to: offset - 1)
    }
    var unescaped: [UInt8] = []
    var runStart = start
    while true {
      unescaped.append(contentsOf: bytes[runStart..<offset])
      if bytes[offset] == UInt8(ascii: "\"") {
        offset += 1
        return String(decoding: unescaped, as: UTF8.self)
      }
      try escape(into: &unescaped, opening: opening)
      runStart = offset
      try skipUnescaped(opening: opening)
    }
  }

  /// The bytes as text; the whole file was checked to be UTF-8.
  func text(from start: Int, to end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// Moves to the next quote or backslash, which exists when this returns.
  private mutating func skipUnescaped(opening: SourcePosition) throws(Diagnostic) {
    var index = endOfOrdinaryBytes(from: offset)
    var continuations = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        offset = index
        columnBase += continuations
        return
      }
      if byte < 0x20 {
        offset = index
        columnBase += continuations
        throw controlCharacter(byte, opening: opening)
      }
      if byte & 0xC0 == 0x80 { continuations += 1 }
      index += 1
    }
    throw unclosedString(at: opening)
  }

  /// Skips ASCII that needs no escape in a string, eight bytes at a time.
  private func endOfOrdinaryBytes(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits = ones << 7
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A byte that is zero after the exclusive or borrows into its high bit. A borrow may mark
      // the next byte too, which only ends the run early.
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      let special =
        word | (word &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones)
      guard special & highBits == 0 else { break }
      index += 8
    }
    return index
  }

  /// Reads one escape, from its backslash.
  private mutating func escape(
    into text: inout [UInt8], opening: SourcePosition
  ) throws(Diagnostic) {
    guard offset + 1 < bytes.count else { throw unclosedString(at: opening) }
    let simple: UInt8
    switch bytes[offset + 1] {
    case UInt8(ascii: "\""): simple = UInt8(ascii: "\"")
    case UInt8(ascii: "\\"): simple = UInt8(ascii: "\\")
    case UInt8(ascii: "/"): simple = UInt8(ascii: "/")
    case UInt8(ascii: "b"): simple = 0x08
    case UInt8(ascii: "f"): simple = 0x0C
    case UInt8(ascii: "n"): simple = 0x0A
    case UInt8(ascii: "r"): simple = 0x0D
    case UInt8(ascii: "t"): simple = 0x09
    case UInt8(ascii: "u"):
      let scalar = try unicodeEscape()
      text.append(contentsOf: scalar.utf8)
      return
    default: throw unknownEscape()
    }
    text.append(simple)
    offset += 2
  }

  /// Reads `\uXXXX`, or two of them that make a surrogate pair.
  private mutating func unicodeEscape() throws(Diagnostic) -> Unicode.Scalar {
    let start = position
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isPaired =
      first < 0xDC00 && offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: "\\")
      && bytes[offset + 1] == UInt8(ascii: "u")
    guard isPaired else { throw loneSurrogate(first, at: start) }
    let second = try fourDigits()
    guard (0xDC00...0xDFFF).contains(second) else { throw loneSurrogate(first, at: start) }
    let value = 0x10000 + (UInt32(first - 0xD800) << 10) + UInt32(second - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else { throw loneSurrogate(first, at: start) }
    return scalar
  }

  /// Reads `\u` and four hexadecimal digits.
  private mutating func fourDigits() throws(Diagnostic) -> UInt16 {
    let start = position
    offset += 2
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Self.hexadecimalDigit(byte) else {
        throw shortUnicodeEscape(at: start)
      }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
