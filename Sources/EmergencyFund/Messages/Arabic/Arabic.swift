/// Arabic, with Western digits, as in the documents that people compare with.
enum Arabic: BuiltInLanguage {
  static var name: String { "العربية" }
  static var isRightToLeft: Bool { true }

  static var pluralForms: [PluralForm] { [.zero, .one, .two, .few, .many, .other] }
  static func pluralForm(_ count: UInt) -> PluralForm {
    switch count {
    case 0: return .zero
    case 1: return .one
    case 2: return .two
    default: break
    }
    let hundreds = count % 100
    return (3...10).contains(hundreds) ? .few : hundreds >= 11 ? .many : .other
  }

  static var numbers: NumberConventions {
    .init(marks: .english, percent: "%", amount: .codeLast)
  }
  static var dates: DateConventions {
    .init(afterFirst: " ", afterDay: " ", afterMonth: " ", afterYear: "")
  }
  /// As the Mashriq and as Egypt and the Gulf call it, since applicants come from both.
  static func name(ofMonth month: Int) -> StaticString {
    Self.month(
      month, "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو",
      "حزيران/يونيو", "تموز/يوليو", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر",
      "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر")
  }
  static var quotation: QuotationMarks { .init(opening: "«", closing: "»") }
  static var punctuation: PunctuationMarks { .init(comma: "،", semicolon: "؛", colon: ":") }

  /// Arabic has the conjunction before each entry.
  static func joints(_ conjunction: Conjunction) -> ListJoints {
    switch conjunction {
    case .and: .init(middle: " و", last: " و")
    case .or: .init(middle: " أو ", last: " أو ")
    case .neither: .init(middle: "، ", last: "، ")
    }
  }
  static var conjunctionBySound: ConjunctionBySound? { nil }

  static let sentences = SentenceTable(Arabic.self)
}
