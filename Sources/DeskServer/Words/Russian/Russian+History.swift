#if Desk
extension HistoryMessage {
  var russian: String {
    switch self {
    case .hiddenReview: "скрыто, пока вы не внесёте собственную проверку"
    case .rating: "{title}: {value} из 3, {reason}"
    case .threat: "Инцидент {number}: {word}, {reason}"
    case .reasonCiting: "{reason}: {rule}"
    case .overriding: "Вопреки правилу «{rule}»: {reason}"
    case .decidedBy: "{name}, {day}"
    case .confirmedBy: "подтверждено: {name}, {day}"
    case .inEffect: "действует с {day}"
    case .waitsForSecond: "ждёт подтверждения ещё одним человеком из команды"
    case .note: "Заметка для дела"
    case .letterText: "Текст в письме"
    case .ofCost: "{amount} из {cost}"
    case .fund: "Фонд"
    case .byApplicant: "по просьбе: {name}, {day}"
    case .byFund: "по решению фонда"
    }
  }
}
#endif
