/// The form in which names are compared: two names with the same form are the same.
///
/// Unicode NFKC and full case folding, with what people and keyboards exchange made equal besides:
/// apostrophes, dashes and quotation marks of every kind, white space, digits of every script,
/// the i with and without a dot, Arabic alef, ya, kaf and ha in their forms. Invisible characters,
/// tatweel and vowel signs are left out. Other marks stay: see ``NearMatch``.
package struct NameKey: Hashable, Sendable {
  /// The form as text, its marks in canonical order.
  package let text: String

  /// Creates the form of a name.
  package init(_ name: String) {
    text = Self.joined(name.unicodeScalars)
  }

  /// Creates the form of an address at which someone is reached, or of a name.
  ///
  /// A phone number is its digits, with 00 as +: signs and spaces between them are habits.
  package init(contact: String) {
    let text = Self.joined(contact.unicodeScalars)
    self.text = Self.phoneNumber(text) ?? text
  }

  private static func joined(_ name: String.UnicodeScalarView) -> String {
    var scalars: [Unicode.Scalar] = []
    for scalar in name { NameFolding.append(scalar, to: &scalars) }
    NameFolding.sortMarks(&scalars)
    NameFolding.removeMarks(&scalars)
    var text = String.UnicodeScalarView()
    for word in scalars.split(separator: " ") {
      if !text.isEmpty { text.append(" ") }
      text.append(contentsOf: word)
    }
    return String(text)
  }

  /// A folded text as a phone number; nil if it has letters or fewer than seven digits.
  private static func phoneNumber(_ text: String) -> String? {
    var digits: [UInt8] = []
    var isInternational = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
      case UInt8(ascii: "+") where digits.isEmpty: isInternational = true
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "."), UInt8(ascii: "/"):
        continue
      default: return nil
      }
    }
    if !isInternational, digits.starts(with: "00".utf8) {
      isInternational = true
      digits.removeFirst(2)
    }
    guard digits.count >= 7 else { return nil }
    return (isInternational ? "+" : "") + String(decoding: digits, as: UTF8.self)
  }
}

/// What characters become where names are compared.
enum NameFolding {
  /// The table by character.
  private static let folded: [Unicode.Scalar: [Unicode.Scalar]] = {
    var folded: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for entry in NameFoldingTable.text.utf8.split(separator: UInt8(ascii: " ")) {
      let sides = entry.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
      guard sides.count == 2 else { continue }
      let span = sides[0].split(separator: UInt8(ascii: "-")).compactMap { code($0) }
      let grows = sides[1].last == UInt8(ascii: "+")
      let target = sides[1].split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "+") }
        .compactMap { code($0) }
      guard let first = span.first, let last = span.last, first <= last else { continue }
      for value in first...last {
        guard let scalar = Unicode.Scalar(value) else { continue }
        folded[scalar] = target.compactMap { Unicode.Scalar(grows ? $0 + (value - first) : $0) }
      }
    }
    return folded
  }()

  /// A code point in hexadecimal digits; nil if it is too large for one.
  private static func code(_ digits: Substring.UTF8View) -> UInt32? {
    UInt32(Substring(digits), radix: 16).flatMap { $0 <= 0x10FFFF ? $0 : nil }
  }

  /// Adds what a character becomes.
  static func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    switch scalar.value {
    case 0x41...0x5A: scalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
    case 0x60: scalars.append("'")
    case 0x09...0x0D: scalars.append(" ")
    case 0x00...0x1F, 0x7F: return
    case 0x20...0x7E: scalars.append(scalar)
    case 0xAC00...0xD7A3: appendJamo(of: scalar.value - 0xAC00, to: &scalars)
    default:
      if let folded = folded[scalar] { scalars += folded } else { scalars.append(scalar) }
    }
  }

  /// Adds the letters of a Hangul syllable (Unicode 3.12).
  private static func appendJamo(of index: UInt32, to scalars: inout [Unicode.Scalar]) {
    var codes = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
    if index % 28 != 0 { codes.append(0x11A7 + index % 28) }
    scalars += codes.compactMap { Unicode.Scalar($0) }
  }

  /// Puts the marks after each letter in canonical order.
  static func sortMarks(_ scalars: inout [Unicode.Scalar]) {
    var start = 0
    while start < scalars.count {
      guard isMark(scalars[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.count, isMark(scalars[end]) { end += 1 }
      if end - start > 1 {
        // The order of marks of the same class counts: numbered, because sort is not stable.
        let marks = scalars[start..<end].enumerated().sorted {
          (order($0.element), $0.offset) < (order($1.element), $1.offset)
        }
        scalars.replaceSubrange(start..<end, with: marks.map { $0.element })
      }
      start = end
    }
  }

  /// Leaves out the dot above an i, and hamza and madda at an alef.
  static func removeMarks(_ scalars: inout [Unicode.Scalar]) {
    var base: Unicode.Scalar?
    scalars.removeAll { scalar in
      guard isMark(scalar) else {
        base = scalar
        return false
      }
      return base == "i" && scalar == "\u{307}"
        || base == "\u{627}" && (0x653...0x655).contains(scalar.value)
    }
  }

  /// Whether a character is a mark at the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && order(scalar) > 0
  }

  private static func order(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.properties.canonicalCombiningClass.rawValue
  }
}
