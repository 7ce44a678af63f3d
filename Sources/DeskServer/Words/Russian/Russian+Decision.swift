#if Desk
extension DecisionMessage {
  var russian: String {
    switch self {
    case .award: "Выделить всю сумму"
    case .partialAward: "Выделить часть суммы"
    case .decline: "Отказать"
    case .refer: "Передать в другой фонд"
    case .withdraw: "Отозвать заявку"
    }
  }
}
#endif
