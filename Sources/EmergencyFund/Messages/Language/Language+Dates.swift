extension Language {
  /// A date in words, such as `20 July 2026`.
  public func text(_ day: Day) -> String { TextBytes.text { write(day, to: &$0) } }

  /// Writes a date in words.
  func write(_ day: Day, to text: inout TextBytes) {
    let (year, month, number) = day.parts
    let dates = dates
    text.append(atMost: 2 * BytePen.digitsMax + 48) { pen in
      pen.write(number: UInt64(clamping: number))
      pen.write(number == 1 ? dates.afterFirst : dates.afterDay)
      pen.write(accept(Month(number: month)))
      pen.write(dates.afterMonth)
      pen.write(number: UInt64(clamping: year))
      pen.write(dates.afterYear)
    }
  }

  private var dates: DateConventions { accept(Dates()) }

  private struct Dates: LanguageVisitor {
    func visit<L: BuiltInLanguage>(_ language: L.Type) -> DateConventions { L.dates }
  }

  private struct Month: LanguageVisitor {
    let number: Int

    func visit<L: BuiltInLanguage>(_ language: L.Type) -> StaticString {
      L.name(ofMonth: number)
    }
  }
}

extension BuiltInLanguage {
  /// The name of a month among those of all twelve.
  @inline(__always)
  static func month(
    _ month: Int, _ january: StaticString, _ february: StaticString, _ march: StaticString,
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
