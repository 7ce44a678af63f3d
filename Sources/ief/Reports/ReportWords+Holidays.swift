internal import EmergencyFund

extension ReportWords {
  /// The note on a response date that counts the weekdays alone; nothing for a final one.
  func note(_ gap: WorkingCalendarGap?, indent: Int) -> OutputText {
    guard let gap else { return "" }
    return TextLayout.wrapped(sentence(gap), indent: indent)
  }

  /// The notes below a table, one for each year whose holidays are missing.
  func notes(_ gaps: [WorkingCalendarGap?]) -> OutputText {
    let years = Set(gaps.compactMap { $0?.year }).sorted()
    if years.isEmpty { return "" }
    return years.reduce("\n") { text, year in
      text + TextLayout.wrapped("* " + sentence(WorkingCalendarGap(year: year)))
    }
  }

  private func sentence(_ gap: WorkingCalendarGap) -> OutputText {
    text(Message(.weekdaysAlone, .text("year", "\(gap.year)")))
  }
}

extension WorkingCalendarGap? {
  /// The mark of a response date in a table that is explained below it.
  var mark: OutputText { self == nil ? "" : "*" }
}
