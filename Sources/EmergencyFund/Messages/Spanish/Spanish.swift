/// Spanish, with the numbers and names of Latin America.
enum Spanish: BuiltInLanguage {
  static var name: String { "español" }
  static var isRightToLeft: Bool { false }

  /// The CLDR has another for millions, which no sentence here needs.
  static var pluralForms: [PluralForm] { [.one, .other] }
  static func pluralForm(_ count: UInt) -> PluralForm { count == 1 ? .one : .other }

  static var numbers: NumberConventions {
    .init(marks: .english, percent: "%", amount: .signFirst)
  }
  static var dates: DateConventions {
    .init(afterFirst: " de ", afterDay: " de ", afterMonth: " de ", afterYear: "")
  }
  static func name(ofMonth month: Int) -> StaticString {
    Self.month(
      month, "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
      "septiembre", "octubre", "noviembre", "diciembre")
  }
  static var quotation: QuotationMarks { .init(opening: "«", closing: "»") }
  static var punctuation: PunctuationMarks { .init(comma: ",", semicolon: ";", colon: ":") }

  static func joints(_ conjunction: Conjunction) -> ListJoints {
    switch conjunction {
    case .and: .init(middle: ", ", last: " y ")
    case .or: .init(middle: ", ", last: " o ")
    case .neither: .init(middle: ", ", last: ", ")
    }
  }
  /// Puts `e` for `y` before the sound of i, and `u` for `o` before the sound of o.
  static var conjunctionBySound: ConjunctionBySound? {
    { conjunction, word in
      switch conjunction {
      case .and: SpanishSound.beginsWithI(word) ? UInt8(ascii: "e") : nil
      case .or: SpanishSound.beginsWithO(word) ? UInt8(ascii: "u") : nil
      case .neither: nil
      }
    }
  }

  static let sentences = SentenceTable(Spanish.self)
}
