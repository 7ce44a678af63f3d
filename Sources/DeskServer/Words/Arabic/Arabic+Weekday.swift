#if Desk
extension WeekdayMessage {
  var arabic: String {
    switch self {
    case .monday: "الاثنين"
    case .tuesday: "الثلاثاء"
    case .wednesday: "الأربعاء"
    case .thursday: "الخميس"
    case .friday: "الجمعة"
    case .saturday: "السبت"
    case .sunday: "الأحد"
    }
  }
}
#endif
