#if Desk
extension KeysMessage {
  var russian: String {
    switch self {
    case .title: "Сочетания клавиш"
    case .intro:
      "Они действуют на каждой странице, пока вы не пишете в поле. Для каждого есть ссылка или кнопка, которая делает то же."
    case .key: "Клавиша"
    case .what: "Что делает"
    case .next: "Переходит к следующему делу в списке"
    case .previous: "Переходит к предыдущему делу в списке"
    case .open: "Открывает дело"
    case .search: "Начинает поиск"
    case .goQueue: "Открывает очередь"
    case .goMyDay: "Открывает «Мой день»"
    case .goIntake: "Открывает приём заявок"
    case .help: "Показывает эту страницу"
    case .then: "затем"
    case .on: "Сочетания клавиш включены."
    case .off: "Сочетания клавиш выключены."
    case .turnOn: "Включить сочетания клавиш"
    case .turnOff: "Выключить сочетания клавиш"
    }
  }
}
#endif
