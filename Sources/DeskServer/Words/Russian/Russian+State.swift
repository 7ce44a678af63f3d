#if Desk
extension StateMessage {
  var russian: String {
    switch self {
    case .received: "Получено"
    case .inReview: "На проверке"
    case .reviewed: "Проверено"
    case .pendingConfirmation: "Ждёт подтверждения"
    case .appealed: "На пересмотре"
    case .waiting: "Ждёт ответа"
    case .awarded: "Грант выделен"
    case .paid: "Выплачено"
    case .reported: "Отчёт получен"
    case .declined: "Отказано"
    case .referred: "Передано в другой фонд"
    case .withdrawn: "Отозвано"
    case .erased: "Удалено"
    }
  }
}
#endif
