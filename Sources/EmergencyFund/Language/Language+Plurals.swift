/// The plural forms of a language, as named by the CLDR.
enum PluralForm: String, CaseIterable, Hashable, Sendable {
  case zero, one, two, few, many, other

  /// The position among all of them, from 0.
  var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

extension Language {
  /// The forms needed for whole numbers; a sentence must give each.
  ///
  /// Spanish, French and Portuguese have another for millions, which no sentence here needs.
  var pluralForms: [PluralForm] {
    switch self {
    case .english, .spanish, .french, .portuguese: [.one, .other]
    case .russian: [.one, .few, .many]
    case .arabic: [.zero, .one, .two, .few, .many, .other]
    }
  }

  /// The form for a count, by the plural rules of the Unicode CLDR.
  func pluralForm(_ count: Int) -> PluralForm {
    let count = count.magnitude
    let (tens, hundreds) = (count % 10, count % 100)
    switch self {
    case .english, .spanish: return count == 1 ? .one : .other
    case .french, .portuguese: return count <= 1 ? .one : .other
    case .russian:
      if (11...14).contains(hundreds) { return .many }
      return tens == 1 ? .one : (2...4).contains(tens) ? .few : .many
    case .arabic:
      switch count {
      case 0: return .zero
      case 1: return .one
      case 2: return .two
      default: break
      }
      return (3...10).contains(hundreds) ? .few : hundreds >= 11 ? .many : .other
    }
  }
}
