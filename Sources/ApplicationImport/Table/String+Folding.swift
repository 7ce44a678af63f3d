extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The text as it is compared with another: in lower case, with single spaces, without
  /// diacritics of Latin letters and without marks at its ends.
  var folded: String {
    var result = String.UnicodeScalarView()
    var isSpace = false
    for scalar in lowercased().unicodeScalars {
      if scalar.isSpace {
        isSpace = true
        continue
      }
      if isSpace, !result.isEmpty { result.append(" ") }
      isSpace = false
      if let plain = Self.plainLetters[scalar] {
        result.append(contentsOf: plain.unicodeScalars)
      } else if !scalar.properties.isVariationSelector, !(0x300...0x36F).contains(scalar.value) {
        result.append(scalar)
      }
    }
    let marks = Set("?:*.!¿¡؟…".unicodeScalars)
    let inner = result.drop { marks.contains($0) || $0 == " " }
    let last = inner.lastIndex { !marks.contains($0) && $0 != " " }
    return last.map { String(inner[...$0]) } ?? ""
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåā"), ("c", "çćč"), ("e", "èéêëēę"), ("g", "ğ"), ("i", "ìíîïīı"), ("n", "ñń"),
      ("o", "òóôõöøō"), ("s", "şšś"), ("u", "ùúûüū"), ("y", "ýÿ"), ("z", "žźż"), ("oe", "œ"),
      ("ae", "æ"), ("ss", "ß"), ("'", "’‘ʼ"), ("е", "ё"),
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (plain, others) in groups {
      for scalar in others.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()
}

extension Unicode.Scalar {
  /// Whether it is white space, a byte order mark or a mark of direction.
  fileprivate var isSpace: Bool {
    properties.isWhitespace || value == 0xFEFF || (0x200E...0x200F).contains(value)
  }
}
