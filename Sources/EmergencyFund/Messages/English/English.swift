/// English, with the day before the month and no comma before the last entry of a list.
enum English: BuiltInLanguage {
  static var name: String { "English" }
  static var isRightToLeft: Bool { false }

  static var pluralForms: [PluralForm] { [.one, .other] }
  static func pluralForm(_ count: UInt) -> PluralForm { count == 1 ? .one : .other }

  static var numbers: NumberConventions {
    .init(marks: .english, percent: "%", amount: .codeFirst)
  }
  static var dates: DateConventions {
    .init(afterFirst: " ", afterDay: " ", afterMonth: " ", afterYear: "")
  }
  static func name(ofMonth month: Int) -> StaticString {
    Self.month(
      month, "January", "February", "March", "April", "May", "June", "July", "August",
      "September", "October", "November", "December")
  }
  static var quotation: QuotationMarks { .init(opening: "“", closing: "”") }
  static var punctuation: PunctuationMarks { .init(comma: ",", semicolon: ";", colon: ":") }

  static func joints(_ conjunction: Conjunction) -> ListJoints {
    switch conjunction {
    case .and: .init(middle: ", ", last: " and ")
    case .or: .init(middle: ", ", last: " or ")
    case .neither: .init(middle: ", ", last: ", ")
    }
  }
  static var conjunctionBySound: ConjunctionBySound? { nil }

  /// The table of countries itself is in English.
  static var countryNames: StaticString? { nil }

  static let sentences = SentenceTable(English.self)
}
