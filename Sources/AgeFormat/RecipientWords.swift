/// A recipient's fingerprint in words that can be read out and compared: four words of 18 bits each.
///
/// They are the first 72 bits of the SHA-256 of the recipient as it is written, so that nobody can
/// make another recipient with the same words. Each word is three syllables of six bits: a
/// consonant, then a vowel.
package enum RecipientWords {
  private static let wordCount = 4
  private static let syllableCount = 3
  private static let consonants = Array("bdfghklmnprstvwz".utf8)
  private static let vowels = Array("aiou".utf8)

  /// The words for the SHA-256 of a recipient's text.
  package static func text(digest: [UInt8]) -> String {
    var text: [UInt8] = []
    for syllable in 0..<wordCount * syllableCount {
      if syllable > 0, syllable.isMultiple(of: syllableCount) { text.append(UInt8(ascii: " ")) }
      let bits = bits(of: digest, syllable)
      text += [consonants[bits >> 2], vowels[bits & 3]]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Six bits, by the number of their syllable.
  private static func bits(of digest: [UInt8], _ syllable: Int) -> Int {
    (0..<6).reduce(0) { bits, offset in
      let place = syllable * 6 + offset
      return bits << 1 | Int(digest[place / 8] >> UInt8(7 - place % 8)) & 1
    }
  }
}
