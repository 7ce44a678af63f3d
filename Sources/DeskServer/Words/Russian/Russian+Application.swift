#if Desk
extension ApplicationMessage {
  var russian: String {
    switch self {
    case .id: "Номер заявки"
    case .language: "Язык"
    case .name: "Имя"
    case .work: "Работа"
    case .languages: "Языки"
    case .contact: "Безопасная связь"
    case .safeTimes: "Безопасное время"
    case .doNot: "Чего избегать"
    case .title: "Название"
    case .goal: "Цель"
    case .description: "Описание"
    case .means: "способ: {text}"
    case .attributedTo: "предположительно от: {text}"
    case .effects: "последствия: {text}"
    case .narrative: "нарратив: {text}"
    case .reported: "обращение {day}, куда: {name}; итог: {text}"
    case .independent: "независимая"
    case .notIndependent: "не независимая"
    case .coded: "скрытая угроза"
    case .synthetic: "синтетические материалы"
    case .syntheticSuspected: "возможно, синтетические материалы"
    case .identityBased: "из-за идентичности"
    case .coordinated: "согласованный"
    case .samePurpose: "на ту же цель"
    case .otherPurpose: "на другую цель"
    case .threat: "угроза"
    case .earlier: "прежнее"
    case .document: "Документ"
    case .none: "нет"
    case .pgpEmail: "зашифрованная почта (PGP)"
    case .inPerson: "при личной встрече"
    case .throughReference: "через человека, давшего рекомендацию"
    case .other: "другим способом"
    case .applied: "запрошено, ответа ещё нет"
    case .received: "получено или обещано"
    case .declined: "отказано"
    }
  }
}
#endif
