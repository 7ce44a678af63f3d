/// A sealed file as text that can be pasted into a message.
package enum AgeArmor {
  /// The line before the text.
  package static let begin = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  /// The line after the text.
  package static let end = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  private static let columns = 64
  private static let blanks: [UInt8] = [0x09, 0x0a, 0x0d, 0x20]

  /// The text of a file.
  package static func encoded(_ file: [UInt8]) -> [UInt8] {
    text(of: Base64.encoded(file, isPadded: true))
  }

  /// The text of a file that is in padded base64 already, in lines of their length.
  package static func text(of characters: [UInt8]) -> [UInt8] {
    var text = begin + [UInt8(ascii: "\n")]
    var rest = characters[...]
    while !rest.isEmpty {
      text += rest.prefix(columns)
      text.append(UInt8(ascii: "\n"))
      rest = rest.dropFirst(columns)
    }
    return text + end + [UInt8(ascii: "\n")]
  }

  /// Whether bytes are such a text, with blanks around it at most.
  package static func isArmored(_ bytes: [UInt8]) -> Bool {
    bytes.drop { blanks.contains($0) }.starts(with: begin)
  }

  /// The file of a text; blanks around it are passed over, and lines end in LF or CRLF.
  package static func decoded(_ text: [UInt8]) throws(AgeError) -> [UInt8] {
    var trimmed = text.drop { blanks.contains($0) }
    while let last = trimmed.last, blanks.contains(last) { trimmed = trimmed.dropLast() }
    var lines = trimmed.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst(), let last = lines.popLast(),
      Self.line(first).elementsEqual(begin), last.elementsEqual(end)
    else { throw .armor }
    var characters: [UInt8] = []
    characters.reserveCapacity(trimmed.count)
    for (place, raw) in zip(lines.indices, lines) {
      let line = Self.line(raw)
      let isLast = place == lines.endIndex - 1
      guard isLast ? (1...columns).contains(line.count) : line.count == columns else {
        throw .armor
      }
      characters += line
    }
    guard let file = Base64.decodedPadded(characters[...]) else { throw .armor }
    return file
  }

  /// A line without the carriage return before its line feed.
  private static func line(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == 0x0d ? line.dropLast() : line
  }
}
