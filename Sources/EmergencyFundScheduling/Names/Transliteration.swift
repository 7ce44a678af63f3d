/// Letters in the Latin alphabet, roughly: enough to ask whether two names are one.
///
/// Passports, press and people write a name in several ways (Yuliya, Iuliia, Julia), so that sounds
/// which they exchange become one.
enum Transliteration {
  /// Latin letters that have a mark which is no mark of its own in Unicode.
  private static let plainLetters = table(
    "ł=l ø=o đ=d ð=d ħ=h ŧ=t æ=ae œ=oe þ=th ŋ=n ə=e ɓ=b ɗ=d ƙ=k ƴ=y ɛ=e ɔ=o ɣ=g ŀ=l ĸ=k ƶ=z")

  /// Cyrillic, Greek and Arabic letters by what they sound like.
  private static let sounds = table(
    """
    а=a б=b в=v г=g ґ=g д=d е=e є=ie ж=zh з=z и=i і=i ј=i к=k л=l љ=li м=m н=n њ=ni о=o п=p р=r с=s \
    т=t у=u ф=f х=h ц=ts ч=ch џ=j ш=sh щ=shch ъ= ы=i ь= э=e ю=iu я=ia ђ=j ћ=ch \
    ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h \
    α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=i φ=f χ=h ψ=ps \
    ω=o \
    ا= ء= ع= و= ي= ب=b پ=p ت=t ة=h ث=th ج=j چ=ch ح=h خ=kh د=d ذ=dh ر=r ز=z ژ=zh س=s ش=sh ص=s ض=d \
    ط=t ظ=z غ=gh ف=f ڤ=v ق=k ك=k گ=g ل=l م=m ن=n ه=h
    """)

  /// Groups of Latin letters that stand for one sound, the longest first, and that sound.
  private static let groups = [
    ("shch", "s"), ("sch", "s"), ("tch", "s"), ("kh", "h"), ("gh", "g"), ("sh", "s"), ("ch", "s"),
    ("zh", "j"), ("dj", "j"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("ts", "s"), ("ks", "x"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("q", "k"), ("c", "k"), ("y", "i"), ("w", "v"),
  ].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }

  /// A letter without what the alphabet of English does not have.
  static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalar.isASCII ? [scalar] : plainLetters[scalar] ?? [scalar]
  }

  /// Plain letters as they sound, twice the same one as one.
  ///
  /// - Parameter withVowels: Whether vowels count; Arabic writes only the long ones.
  static func sounds(of letters: String, withVowels: Bool) -> String {
    let latin = letters.unicodeScalars.flatMap { sounds[$0] ?? [$0] }
    var result = String.UnicodeScalarView()
    var place = 0
    while place < latin.count {
      let group = groups.first { latin[place...].starts(with: $0.0) }
      var sound = group?.1 ?? [latin[place]]
      place += group?.0.count ?? 1
      if sound == ["j"], withVowels { sound = ["i"] }
      // Of letters, not of digits: 11 is not 1.
      for scalar in sound where result.last != scalar || ("0"..."9").contains(scalar) {
        if withVowels || !isVowel(scalar) { result.append(consonant(scalar, withVowels)) }
      }
    }
    return String(result)
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a", "e", "i", "o", "u", "h", "v": true
    default: false
    }
  }

  /// A consonant; Arabic has no p, g or v of its own.
  private static func consonant(_ scalar: Unicode.Scalar, _ withVowels: Bool) -> Unicode.Scalar {
    switch scalar {
    case "p" where !withVowels: "b"
    case "g" where !withVowels: "j"
    default: scalar
    }
  }

  /// A table of pairs such as `ø=o`.
  private static func table(_ text: String) -> [Unicode.Scalar: [Unicode.Scalar]] {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for pair in text.split(separator: " ") {
      let scalars = Array(pair.unicodeScalars)
      if let first = scalars.first { table[first] = Array(scalars.dropFirst(2)) }
    }
    return table
  }
}
