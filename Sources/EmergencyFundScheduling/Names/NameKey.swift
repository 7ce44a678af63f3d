/// The form in which names are compared: two names with the same form are the same.
///
/// Unicode NFKC and full case folding, with what people and keyboards exchange made equal besides:
/// apostrophes, dashes and quotation marks of every kind, white space, digits of every script,
/// the i with and without a dot, Arabic alef, ya, kaf and ha in their forms. Invisible characters,
/// tatweel and vowel signs are left out. Other marks stay: see ``NearMatch``. Of a text over
/// ``lengthMax`` characters the beginning is compared.
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

  /// The number of characters that are compared: a name is compared with those of every officer, and
  /// no person's or organisation's is as long.
  package static let lengthMax = 4_000

  private static func joined(_ name: String.UnicodeScalarView) -> String {
    var scalars: [Unicode.Scalar] = []
    for scalar in name.prefix(lengthMax) { NameFolding.append(scalar, to: &scalars) }
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
