/// French.
enum French: BuiltInLanguage {
  static var name: String { "français" }
  static var isRightToLeft: Bool { false }

  /// The CLDR has another for millions, which no sentence here needs.
  static var pluralForms: [PluralForm] { [.one, .other] }
  static func pluralForm(_ count: UInt) -> PluralForm { count <= 1 ? .one : .other }

  static var numbers: NumberConventions {
    .init(
      marks: .init(point: UInt8(ascii: ","), group: "\u{202F}"), percent: "\u{A0}%",
      amount: .codeLast)
  }
  static var dates: DateConventions {
    .init(afterFirst: "er ", afterDay: " ", afterMonth: " ", afterYear: "")
  }
  static func name(ofMonth month: Int) -> StaticString {
    Self.month(
      month, "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
      "septembre", "octobre", "novembre", "décembre")
  }
  static var quotation: QuotationMarks { .init(opening: "«\u{A0}", closing: "\u{A0}»") }
  static var punctuation: PunctuationMarks {
    .init(comma: ",", semicolon: "\u{A0};", colon: "\u{A0}:")
  }

  static func joints(_ conjunction: Conjunction) -> ListJoints {
    switch conjunction {
    case .and: .init(middle: ", ", last: " et ")
    case .or: .init(middle: ", ", last: " ou ")
    case .neither: .init(middle: ", ", last: ", ")
    }
  }
  static var conjunctionBySound: ConjunctionBySound? { nil }

  static let sentences = SentenceTable(French.self)
}
