/// A short name made of a title: small letters, digits and hyphens.
package enum ShortName {
  /// The letters of Latin scripts without their accents.
  private static let plain: [(accented: String, letter: UInt8)] = [
    ("àáâãäåāăą", UInt8(ascii: "a")), ("çćč", UInt8(ascii: "c")), ("ďđ", UInt8(ascii: "d")),
    ("èéêëēėęě", UInt8(ascii: "e")), ("ğ", UInt8(ascii: "g")), ("ìíîïīį", UInt8(ascii: "i")),
    ("łľ", UInt8(ascii: "l")), ("ñńň", UInt8(ascii: "n")), ("òóôõöøō", UInt8(ascii: "o")),
    ("řŕ", UInt8(ascii: "r")), ("śšş", UInt8(ascii: "s")), ("ťţ", UInt8(ascii: "t")),
    ("ùúûüūůų", UInt8(ascii: "u")), ("ýÿ", UInt8(ascii: "y")), ("źżž", UInt8(ascii: "z")),
  ]

  /// The longest name, in characters.
  private static let lengthMax = 40

  /// The name for a title; empty where the title has no Latin letter and no digit.
  package static func of(_ title: String) -> String {
    var name: [UInt8] = []
    for scalar in title.unicodeScalars {
      if let letter = letter(scalar) {
        name.append(letter)
      } else if let last = name.last, last != UInt8(ascii: "-") {
        name.append(UInt8(ascii: "-"))
      }
      if name.count == lengthMax { break }
    }
    while name.last == UInt8(ascii: "-") { name.removeLast() }
    return String(decoding: name, as: UTF8.self)
  }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "a"..."z", "0"..."9": return UInt8(truncatingIfNeeded: scalar.value)
    case "A"..."Z": return UInt8(truncatingIfNeeded: scalar.value) + 0x20
    default:
      let small = Unicode.Scalar(scalar.value + 0x20) ?? scalar
      // Capitals of Latin-1 stand 32 before the small letters, the others one before.
      let candidates =
        (0xC0...0xDE).contains(scalar.value)
        ? [small] : [scalar, Unicode.Scalar(scalar.value + 1) ?? scalar]
      for candidate in candidates {
        for entry in plain where entry.accented.unicodeScalars.contains(candidate) {
          return entry.letter
        }
      }
      return nil
    }
  }
}
