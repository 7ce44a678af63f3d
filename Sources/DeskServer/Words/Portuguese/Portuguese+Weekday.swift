#if Desk
extension WeekdayMessage {
  var portuguese: String {
    switch self {
    case .monday: "segunda-feira"
    case .tuesday: "terça-feira"
    case .wednesday: "quarta-feira"
    case .thursday: "quinta-feira"
    case .friday: "sexta-feira"
    case .saturday: "sábado"
    case .sunday: "domingo"
    }
  }
}
#endif
