#if Desk
extension AskMessage {
  var russian: String {
    switch self {
    case .about: "Поля, о которых вопрос"
    case .aboutHint:
      "На эти вопросы отвечают на странице, и ответ сразу попадает в заявку. Для списка страница спрашивает новые записи."
    case .nothingAsked: "Напишите вопрос или выберите хотя бы одно поле."
    case .tooManyFields:
      "Выберите не больше {count|one=# поля|few=# полей|many=# полей}."
    case .code: "Вопросы кодом"
    case .codeHint: "Его вводят на той странице, с которой была подана заявка."
    case .sendWith: "Отправить вместе с этим"
    case .saveFile: "Сохранить вопросы"
    case .answerTo:
      "Ответ на {count|one=вопрос|few=вопросы|many=вопросы} {list} по делу {code}."
    case .verdictChanges: "По правилам сейчас: {before}. С этим ответом: {after}."
    case .verdictStays: "По правилам по-прежнему: {after}."
    case .applicationStays: "Заявка остаётся как есть."
    case .notAsked:
      "Ни по одному из доступных вам дел не задавали вопросов с кодом {reference}. Если спрашивал кто-то из коллег, передайте файл этому человеку."
    case .otherReceipt:
      "В ответе указана не та квитанция, что у {code}. Узнайте безопасным способом, указанным в заявке, действительно ли ответ отправлен оттуда."
    case .isRepeat: "Этот ответ уже есть в {code}."
    case .noQuestion: "По делу {code} вопроса {number} не задавали."
    case .answeredAlready:
      "На вопрос {number} по делу {code} уже есть другой ответ. Если верен этот, исправьте заявку."
    case .lapsed: "Вопрос {number} по делу {code} больше не открыт: решение уже принято."
    case .otherField: "Вопрос {number} не касался поля {field}."
    case .noEntry: "В заявке нет {field}."
    case .unreadable: "С этим ответом заявку нельзя прочитать: {reason}"
    case .neutral: "Сообщение без самого ответа"
    case .neutralHint:
      "В нём нет ни фонда, ни суммы, ни имён. Отправьте его туда, где могут прочитать другие, прежде чем письмо уйдёт безопасным способом."
    case .sealed: "пришёл зашифрованным"
    case .noReferral:
      "Передавать заявку никому не разрешено: назовите {fund} подавшим её и ничего не передавайте."
    case .isAnswer: "Ответ"
    }
  }
}
#endif
