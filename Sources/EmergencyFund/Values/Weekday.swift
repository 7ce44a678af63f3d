/// A day of the week, starting on Monday; the raw value is its lower-case English name.
///
/// ```swift
/// let receivedOn = Day("2026-03-02")?.weekday  // .monday
/// ```
public enum Weekday: String, CaseIterable, Hashable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Creates the weekday `index` days after Monday, modulo seven.
  init(index: Int) {
    self =
      switch index % 7 {
      case 0: .monday
      case 1: .tuesday
      case 2: .wednesday
      case 3: .thursday
      case 4: .friday
      case 5: .saturday
      default: .sunday
      }
  }

  /// The days since Monday, 0 to 6.
  public var index: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }
}
