extension Language {
  /// A date in words, such as `20 July 2026`.
  public func text(_ day: Day) -> String { TextBytes.text { write(day, to: &$0) } }

  /// Writes a date in words.
  func write(_ day: Day, to text: inout TextBytes) {
    let (year, month, number) = day.parts
    text.append(atMost: 2 * BytePen.digitsMax + 48) { pen in
      pen.write(number: UInt64(clamping: number))
      if number == 1 { pen.write(ordinal) }
      pen.write(joint)
      pen.write(name(ofMonth: month))
      pen.write(joint)
      pen.write(number: UInt64(clamping: year))
      if self == .russian { pen.write("\u{A0}года") }
    }
  }

  /// What makes the first of a month an ordinal number, where the language has one.
  private var ordinal: StaticString {
    switch self {
    case .french: "er"
    case .portuguese: "º"
    case .english, .spanish, .russian, .arabic: ""
    }
  }

  /// What stands between day, month and year.
  private var joint: StaticString {
    switch self {
    case .spanish, .portuguese: " de "
    case .english, .french, .russian, .arabic: " "
    }
  }

  /// The name of a month, 1 to 12, as it stands in a date; in Arabic as the Mashriq and as Egypt
  /// and the Gulf call it, since applicants come from both.
  private func name(ofMonth month: Int) -> StaticString {
    switch self {
    case .english:
      Self.one(
        of: month, "January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December")
    case .spanish:
      Self.one(
        of: month, "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
        "septiembre", "octubre", "noviembre", "diciembre")
    case .french:
      Self.one(
        of: month, "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
        "septembre", "octobre", "novembre", "décembre")
    case .portuguese:
      Self.one(
        of: month, "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto",
        "setembro", "outubro", "novembro", "dezembro")
    case .russian:
      Self.one(
        of: month, "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
        "сентября", "октября", "ноября", "декабря")
    case .arabic:
      Self.one(
        of: month, "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو",
        "حزيران/يونيو", "تموز/يوليو", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر",
        "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر")
    }
  }

  @inline(__always)
  private static func one(
    of month: Int, _ january: StaticString, _ february: StaticString, _ march: StaticString,
    _ april: StaticString, _ may: StaticString, _ june: StaticString, _ july: StaticString,
    _ august: StaticString, _ september: StaticString, _ october: StaticString,
    _ november: StaticString, _ december: StaticString
  ) -> StaticString {
    switch month {
    case 1: january
    case 2: february
    case 3: march
    case 4: april
    case 5: may
    case 6: june
    case 7: july
    case 8: august
    case 9: september
    case 10: october
    case 11: november
    default: december
    }
  }
}
