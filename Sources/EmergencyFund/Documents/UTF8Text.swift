/// A check that bytes are UTF-8 text, with the reason if they are not.
package enum UTF8Text {
  /// The bytes of a byte order mark in UTF-8.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Rejects bytes that are not well-formed UTF-8 (Unicode 16.0, table 3-7); O(n).
  /// - Throws: A diagnostic of kind `encoding` at the first ill-formed sequence.
  package static func check(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int = 1
  ) throws(Diagnostic) {
    let firstLine = min(max(firstLine, 1), 1 << 30)
    try checkOtherEncodings(bytes, file: file, firstLine)
    var index = 0
    while index < bytes.count {
      index = endOfASCII(bytes, from: index)
      guard index < bytes.count else { return }
      let length = sequenceLength(bytes, at: index)
      guard length > 0 else { throw diagnostic(bytes, at: index, file, firstLine) }
      index += length
    }
  }

  /// A file in UTF-16 is the most likely mistake and gets a message of its own.
  private static func checkOtherEncodings(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, _ firstLine: Int
  ) throws(Diagnostic) {
    guard bytes.count >= 2 else { return }
    let isUTF16 = (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)
    guard isUTF16 else { return }
    throw Diagnostic(
      file: file, position: SourcePosition(line: firstLine, column: 1), kind: .encoding,
      message: "expected UTF-8, found a UTF-16 byte order mark; save the file as UTF-8",
      found: "UTF-16", expected: "UTF-8")
  }

  /// Skips ASCII, eight bytes at a time.
  private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard word & 0x8080_8080_8080_8080 == 0 else { break }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// The length of the well-formed sequence at an index, or 0.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for next in (index + 2)..<max(index + length, index + 2) where bytes[next] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  private static func diagnostic(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ file: String, _ firstLine: Int
  ) -> Diagnostic {
    let place = SourcePosition(ofByte: index, in: bytes)
    let position = SourcePosition(
      line: place.line + firstLine - 1, column: place.column)
    let first = bytes[index]
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let continues = second & 0xC0 == 0x80
    let problem =
      switch first {
      case 0x80...0xBF: "the byte \(hexadecimal(first)), which cannot begin a character"
      case 0xC0, 0xC1: "an overlong form that begins with \(hexadecimal(first))"
      case 0xE0 where continues, 0xF0 where continues && second < 0x90:
        second < 0xA0
          ? "an overlong form that begins with \(hexadecimal(first))" : "an incomplete character"
      case 0xED where continues && second >= 0xA0: "a surrogate, which is not a character"
      case 0xF4 where continues && second >= 0x90, 0xF5...0xFF:
        "the byte \(hexadecimal(first)), which is beyond the last character"
      default: "an incomplete character"
      }
    return Diagnostic(
      file: file, position: position, kind: .encoding,
      message: "expected UTF-8, found \(problem)", found: hexadecimal(first), expected: "UTF-8")
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 0x10 ? "0x0" + digits : "0x" + digits
  }
}
