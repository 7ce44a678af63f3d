extension Language {
  /// A date in words, such as `20 July 2026`.
  public func text(_ day: Day) -> String {
    let (year, month, number) = day.parts
    let names = monthNames.split(separator: " ")
    guard month <= names.count else { return day.description }
    let name = names[month - 1]
    return switch self {
    case .english, .arabic: "\(number) \(name) \(year)"
    case .spanish, .portuguese: "\(number) de \(name) de \(year)"
    case .french: "\(number == 1 ? "1er" : String(number)) \(name) \(year)"
    case .russian: "\(number) \(name) \(year)\u{A0}года"
    }
  }

  /// Names of the months from January on as they stand in dates, with spaces between them.
  private var monthNames: String {
    switch self {
    case .english:
      "January February March April May June July August September October November December"
    case .spanish:
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    case .french:
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    case .portuguese:
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    case .russian:
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
    case .arabic:
      "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
    }
  }
}
