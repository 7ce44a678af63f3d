extension Language {
  /// A date in words, such as `20 July 2026`.
  public func text(_ day: Day) -> String {
    let (year, month, number) = day.parts
    guard let name = monthName(month) else { return day.description }
    return switch self {
    case .english, .arabic: "\(number) \(name) \(year)"
    case .spanish, .portuguese: "\(number) de \(name) de \(year)"
    case .french: "\(number == 1 ? "1er" : String(number)) \(name) \(year)"
    case .russian: "\(number) \(name) \(year)\u{A0}года"
    }
  }

  /// The name of a month, 1 to 12, as it stands in a date.
  private func monthName(_ month: Int) -> Substring? {
    // By bytes, since a walk over characters would cost more than all else in a date.
    let names = monthNames.utf8
    var start = names.startIndex
    for _ in 1..<max(month, 1) {
      guard let space = names[start...].firstIndex(of: UInt8(ascii: " ")) else { return nil }
      start = names.index(after: space)
    }
    let end = names[start...].firstIndex(of: UInt8(ascii: " ")) ?? names.endIndex
    return Substring(names[start..<end])
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
