/// The plural forms of a language, as named by the CLDR.
enum PluralForm: String, CaseIterable, Hashable, Sendable {
  case zero, one, two, few, many, other

  /// The position among all of them, from 0.
  var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

extension Language {
  /// The forms needed for whole numbers; a sentence must give each.
  var pluralForms: [PluralForm] { accept(PluralForms()) }

  private struct PluralForms: LanguageVisitor {
    func visit<L: BuiltInLanguage>(_ language: L.Type) -> [PluralForm] { L.pluralForms }
  }

  /// The form for a count, by the plural rules of the Unicode CLDR.
  func pluralForm(_ count: Int) -> PluralForm { accept(FormOfCount(count: count.magnitude)) }

  private struct FormOfCount: LanguageVisitor {
    let count: UInt

    func visit<L: BuiltInLanguage>(_ language: L.Type) -> PluralForm { L.pluralForm(count) }
  }
}
