#if Desk
extension EventMessage {
  var russian: String {
    switch self {
    case .received: "заявка получена"
    case .assessed: "проверка по правилам"
    case .asked: "вопрос задан"
    case .answered: "ответ получен"
    case .referenceChecked: "рекомендация проверена"
    case .vouched: "поручительство внесено"
    case .assigned: "дело поручено"
    case .unassigned: "поручение снято"
    case .conflictDeclared: "заявлен конфликт интересов"
    case .reviewed: "проверка проведена"
    case .recommended: "предложено решение"
    case .decided: "решение принято"
    case .confirmed: "решение подтверждено"
    case .takenBack: "решение отозвано"
    case .returned: "решение возвращено"
    case .letterMade: "письмо составлено"
    case .paid: "выплата внесена"
    case .paymentCorrected: "выплата исправлена"
    case .reported: "отчёт получен"
    case .appealed: "получена просьба о пересмотре"
    case .corrected: "заявка исправлена"
    case .imported: "дело импортировано"
    case .erased: "дело удалено"
    }
  }
}
#endif
