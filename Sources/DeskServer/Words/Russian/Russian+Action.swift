#if Desk
extension ActionMessage {
  var russian: String {
    switch self {
    case .take: "Взять на проверку"
    case .assign: "Поручить"
    case .handBack: "Вернуть дело"
    case .ask: "Задать вопрос"
    case .answer: "Внести ответ"
    case .reference: "Проверить рекомендацию"
    case .endorse: "Внести поручительство"
    case .conflict: "Заявить о конфликте интересов"
    case .review: "Проверить"
    case .recommend: "Предложить решение"
    case .decide: "Принять решение"
    case .confirm: "Подтвердить или вернуть"
    case .takeBack: "Отозвать решение"
    case .letter: "Письмо"
    case .pay: "Внести выплату"
    case .correctPayment: "Исправить выплату"
    case .report: "Внести отчёт"
    case .appeal: "Внести просьбу о пересмотре"
    case .amend: "Исправить заявку"
    case .erase: "Удалить"
    }
  }
}
#endif
