/// Russian.
enum Russian: BuiltInLanguage {
  static var name: String { "русский" }
  static var isRightToLeft: Bool { false }

  static var pluralForms: [PluralForm] { [.one, .few, .many] }
  static func pluralForm(_ count: UInt) -> PluralForm {
    let (tens, hundreds) = (count % 10, count % 100)
    if (11...14).contains(hundreds) { return .many }
    return tens == 1 ? .one : (2...4).contains(tens) ? .few : .many
  }

  static var numbers: NumberConventions {
    .init(
      marks: .init(point: UInt8(ascii: ","), group: "\u{A0}"), percent: "\u{A0}%",
      amount: .codeLast)
  }
  static var dates: DateConventions {
    .init(afterFirst: " ", afterDay: " ", afterMonth: " ", afterYear: "\u{A0}года")
  }
  static func name(ofMonth month: Int) -> StaticString {
    Self.month(
      month, "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
      "сентября", "октября", "ноября", "декабря")
  }
  static var quotation: QuotationMarks { .init(opening: "«", closing: "»") }
  static var punctuation: PunctuationMarks { .init(comma: ",", semicolon: ";", colon: ":") }

  static func joints(_ conjunction: Conjunction) -> ListJoints {
    switch conjunction {
    case .and: .init(middle: ", ", last: " и ")
    case .or: .init(middle: ", ", last: " или ")
    case .neither: .init(middle: ", ", last: ", ")
    }
  }
  static var conjunctionBySound: ConjunctionBySound? { nil }

  static let sentences = SentenceTable(Russian.self)
}
