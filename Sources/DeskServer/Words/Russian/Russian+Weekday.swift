#if Desk
extension WeekdayMessage {
  var russian: String {
    switch self {
    case .monday: "понедельник"
    case .tuesday: "вторник"
    case .wednesday: "среда"
    case .thursday: "четверг"
    case .friday: "пятница"
    case .saturday: "суббота"
    case .sunday: "воскресенье"
    }
  }
}
#endif
