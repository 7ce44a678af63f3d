/// The part of BCP 47 that documents use: a language, perhaps with a script or a region.
package enum LanguageTag {
  /// The language alone, without script and region, in lower case.
  package static func primary(_ tag: String) -> String {
    let letters = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    return String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
  }

  /// Whether a text has the form of a language tag.
  static func isWellFormed(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), parts.count <= 4 else {
      return false
    }
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    return first.allSatisfy { isLetter($0) }
      && parts.dropFirst().allSatisfy { part in
        (2...8).contains(part.count) && part.allSatisfy { isLetter($0) || isDigit($0) }
      }
  }
}
