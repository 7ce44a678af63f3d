/// Portuguese of Brazil.
enum Portuguese: BuiltInLanguage {
  static var name: String { "português (Brasil)" }
  static var isRightToLeft: Bool { false }

  /// The CLDR has another for millions, which no sentence here needs.
  static var pluralForms: [PluralForm] { [.one, .other] }
  static func pluralForm(_ count: UInt) -> PluralForm { count <= 1 ? .one : .other }

  static var numbers: NumberConventions {
    .init(
      marks: .init(point: UInt8(ascii: ","), group: "."), percent: "%", amount: .signFirst)
  }
  static var dates: DateConventions {
    .init(afterFirst: "º de ", afterDay: " de ", afterMonth: " de ", afterYear: "")
  }
  static func name(ofMonth month: Int) -> StaticString {
    Self.month(
      month, "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto",
      "setembro", "outubro", "novembro", "dezembro")
  }
  static var quotation: QuotationMarks { .init(opening: "“", closing: "”") }
  static var punctuation: PunctuationMarks { .init(comma: ",", semicolon: ";", colon: ":") }

  static func joints(_ conjunction: Conjunction) -> ListJoints {
    switch conjunction {
    case .and: .init(middle: ", ", last: " e ")
    case .or: .init(middle: ", ", last: " ou ")
    case .neither: .init(middle: ", ", last: ", ")
    }
  }
  static var conjunctionBySound: ConjunctionBySound? { nil }

  static let sentences = SentenceTable(Portuguese.self)
}
