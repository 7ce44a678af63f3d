#if Desk
extension LetterMessage {
  var russian: String {
    switch self {
    case .letter: "Письмо"
    case .letterTitle: "Письмо по делу {code}"
    case .asItWillBe: "Письмо в том виде, в каком оно будет"
    case .missing:
      "В правилах нет письма на этом языке: {wanted}. Язык этого письма — {language}: закажите перевод."
    case .noLetter: "Письма нет. {why}"
    case .stillWaits: "Решение ещё ждёт подтверждения: отправлять это письмо пока нельзя."
    case .save: "Сохранить как текст"
    case .record: "Внести, что письмо составлено"
    case .recordIntro:
      "Рабочее место ничего не отправляет: распечатайте или сохраните письмо и передайте его безопасным способом, указанным в заявке. В дело вносится, что составлен именно этот текст."
    case .made: "Составлено {day}: {name}; язык: {language}"
    case .contact: "Безопасная связь"
    case .doNot: "Чего избегать"
    case .onlyFile: "Не входит в письмо"
    case .print:
      "Чтобы распечатать его, воспользуйтесь командой браузера. Печатается только письмо."
    }
  }
}
#endif
