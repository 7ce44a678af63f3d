internal import EmergencyFund

/// One line of an iCalendar file: a name with parameters, and a value.
struct CalendarLine {
  /// The name in capitals, as names are without case.
  let name: String
  /// The value as written.
  let value: String
  /// The number of the line in the file, from 1.
  let number: Int

  /// The value in capitals.
  var upperValue: String { Self.upper(value.utf8) }

  /// The lines of a file; one that begins with a space or a tab continues the one before.
  ///
  /// Bytes are put together before they are read as text, since a fold may be inside a character.
  static func lines(of bytes: [UInt8]) -> [CalendarLine] {
    var folded: [(bytes: [UInt8], number: Int)] = []
    let rest = bytes.starts(with: UTF8Text.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    let parts = rest.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let line = part.last == 0x0D ? part.dropLast() : part
      guard let first = line.first else { continue }
      if first == 0x20 || first == 0x09, !folded.isEmpty {
        folded[folded.count - 1].bytes += line.dropFirst()
      } else {
        folded.append((Array(line), index + 1))
      }
    }
    return folded.map { CalendarLine($0.bytes, number: $0.number) }
  }

  private init(_ bytes: [UInt8], number: Int) {
    self.number = number
    // A parameter in quotes may contain what otherwise ends it.
    var isQuoted = false
    var nameEnd: Int?
    var colon: Int?
    for (index, byte) in bytes.enumerated() where colon == nil {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ";") where !isQuoted: nameEnd = nameEnd ?? index
      case UInt8(ascii: ":") where !isQuoted:
        nameEnd = nameEnd ?? index
        colon = index
      default: break
      }
    }
    name = Self.upper(bytes[..<(nameEnd ?? bytes.count)])
    value = colon.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) } ?? ""
  }

  /// Text with its ASCII letters in capitals.
  private static func upper(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
  }
}
