internal import Foundation

/// A passphrase, as the profile OpaqueString of RFC 8265 prepares it: the one rule for every
/// passphrase of the project.
///
/// Keyboards and systems write the same letters in different ways; prepared, they are the same
/// bytes. Upper and lower case differ.
package struct Passphrase: Sendable {
  /// What may open a file: the prepared bytes, and if those are others, the bytes as typed, with
  /// which files were made before passphrases were prepared.
  let secrets: [SecretBytes]
  /// Why the passphrase may not protect anything new; nil if it may.
  package let weakness: Weakness?

  /// Prepares what a person typed.
  package init(_ typed: String) {
    var raw = Array(typed.utf8)
    guard let prepared = Self.prepared(typed) else {
      weakness = typed.isEmpty ? .empty : .unprintable
      secrets = typed.isEmpty ? [] : [SecretBytes(taking: &raw)]
      return
    }
    weakness = Self.weakness(of: prepared)
    var bytes = Array(prepared.utf8)
    let isSame = bytes == raw
    let first = SecretBytes(taking: &bytes)
    secrets = isSame ? [first] : [first, SecretBytes(taking: &raw)]
    raw.wipe()
  }

  /// The reason why a passphrase may not protect anything new.
  package enum Weakness: Hashable, Sendable {
    /// There is none.
    case empty
    /// It contains control characters or others that cannot be seen.
    case unprintable
    /// It has fewer than twelve characters, and fewer than five words.
    case short
    /// It is one of those that are tried first, or a simple variation.
    case common
  }

  /// The form of OpaqueString: spaces of every width are U+0020, composed characters are composed
  /// (NFC); nil if it is empty or has characters that may not be in it.
  static func prepared(_ typed: String) -> String? {
    var text = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars {
      let isSpace = scalar.properties.generalCategory == .spaceSeparator
      text.append(isSpace ? " " : scalar)
    }
    let prepared = String(text).precomposedStringWithCanonicalMapping
    return !prepared.isEmpty && prepared.unicodeScalars.allSatisfy(isAllowed) ? prepared : nil
  }

  /// Whether a character is in the class of RFC 8264 for free-form texts.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    // These two join letters in Persian and Hindi, and are typed there.
    if scalar == "\u{200C}" || scalar == "\u{200D}" { return true }
    // Letters of old Hangul: those of today's are composed by now.
    if (0x1100...0x11FF).contains(scalar.value) || (0xA960...0xA97F).contains(scalar.value)
      || (0xD7B0...0xD7FF).contains(scalar.value)
    {
      return false
    }
    if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return false }
    return switch properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}

extension Passphrase {
  /// Five words of five letters, such as `lusab babad gutih tugad mapin`: 80 random bits.
  ///
  /// Each word is consonant, vowel, consonant, vowel, consonant, of sixteen consonants and four
  /// vowels: 2^16 words, any two of which can be told apart when they are read aloud in any
  /// language. At a tenth of a second for each guess, which scrypt takes at the least, trying half
  /// of them takes a million machines two thousand million years.
  package static func generate() -> String {
    let bytes = Randomness.bytes(10)
    return stride(from: 0, to: bytes.count, by: 2)
      .map { word(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])) }
      .joined(separator: " ")
  }

  /// The word of sixteen bits.
  static func word(_ bits: UInt16) -> String {
    let consonants = Array("bdfghjklmnprstvz".unicodeScalars)
    let vowels = Array("aiou".unicodeScalars)
    var word = String.UnicodeScalarView()
    for (shift, isVowel) in [(12, false), (10, true), (6, false), (4, true), (0, false)] {
      let rest = Int(bits >> UInt16(shift))
      word.append(isVowel ? vowels[rest & 3] : consonants[rest & 15])
    }
    return String(word)
  }
}

extension Passphrase.Weakness: CustomStringConvertible {
  /// The reason in words, with what to do.
  package var description: String {
    let remedy =
      "; use twelve characters or five words, or take the output of "
      + "'ief case key passphrase'"
    return switch self {
    case .empty: "the passphrase is empty"
    case .unprintable:
      "the passphrase contains a control character or one that cannot be seen; leave it out"
    case .short: "the passphrase is too short" + remedy
    case .common: "the passphrase is one of the first that anyone would try" + remedy
    }
  }
}
