extension Day {
  /// The date in English words, such as `20 July 2026`.
  public var inWords: String { inWords(monthNames: Day.englishMonthNames) }

  /// Returns the date as day number, month name and year, in that order.
  ///
  /// `monthNames` holds the twelve names from January on. Where the name is missing, the result is
  /// `YYYY-MM-DD`.
  public func inWords(monthNames: [String]) -> String {
    let (year, month, day) = parts
    guard month <= monthNames.count else { return description }
    return "\(day) \(monthNames[month - 1]) \(year)"
  }

  /// English names of the months, from January on.
  public static let englishMonthNames = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]
}
