internal import AgeFormat

/// Sealed files in a text, such as a whole message.
package enum SealedText {
  private static let begin = AgeArmor.begin.filter { !isAdded($0) }
  private static let end = AgeArmor.end.filter { !isAdded($0) }

  /// Each sealed file as a text of its own, in the lines that age writes.
  ///
  /// What programs for messages do to lines is undone: signs of quoting, blanks, empty lines, other
  /// lengths, and equals signs at their ends. O(n).
  package static func files(in text: [UInt8]) -> [[UInt8]] {
    var files: [[UInt8]] = []
    var characters: [UInt8]?
    for raw in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let line = raw.filter { !isAdded($0) }
      if line.elementsEqual(begin) {
        characters = []
      } else if line.elementsEqual(end) {
        if let characters { files.append(AgeArmor.text(of: padded(characters))) }
        characters = nil
      } else {
        characters?.append(contentsOf: line)
      }
    }
    return files
  }

  /// Whether a message may have added a character: a blank, also a wide one, or a sign of quoting.
  private static func isAdded(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=") || byte <= 0x20 || byte == 0xA0
      || byte == 0xC2
  }

  private static func padded(_ characters: [UInt8]) -> [UInt8] {
    characters + [UInt8](repeating: UInt8(ascii: "="), count: (4 - characters.count % 4) % 4)
  }
}
