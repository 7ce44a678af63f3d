#if Desk
extension MyDayMessage {
  var russian: String {
    switch self {
    case .today: "План на сегодня"
    case .nothingToday: "В опубликованном плане на сегодня для вас ничего нет."
    case .noPlan: "На сегодня план не опубликован."
    case .ended: "В плане от {day} начиная с сегодняшнего дня для вас ничего нет."
    case .planOf: "По плану от {day}"
    case .week: "Следующие семь дней"
    case .review: "Проверка"
    case .decision: "Решение"
    case .confirmation: "Подтверждение"
    case .total: "всего {time}"
    case .done: "сделано"
    case .toConfirm: "Ждёт вашего подтверждения"
    case .noneToConfirm: "Нет решений, ждущих вашего подтверждения."
    case .decidedBy: "решение: {name}"
    case .answers: "Полученные ответы"
    case .noAnswers: "В делах, которые вы проверяете, новых ответов нет."
    case .answered: "ответ получен {day}"
    case .mine: "Мои проверки"
    case .noneMine: "Сейчас вы не проверяете ни одного дела."
    case .draft: "Черновик, в дело не внесён: {form}"
    case .changed: "Изменились с {day}"
    case .noneChanged: "С {day} ни одно дело не изменилось."
    case .noVisit: "Изменились с вашего последнего входа"
    case .allChanged: "Показать все дела ({count})"
    case .questions: "Вопросы без ответа неделю или дольше"
    case .noQuestions: "Нет вопросов, которые ждут ответа неделю или дольше."
    case .openFor: "{count|one=без ответа # день|few=без ответа # дня|many=без ответа # дней}"
    case .print: "Эту страницу можно распечатать как лист на день."
    case .handOver: "Передать"
    case .startWith: "До сегодняшнего дня вы этот файл дел не открывали."
    case .calls: "Изменения программ, которые ждут второго человека"
    case .callWaitsFor: "Подтвердить может любой из этих руководителей: {names}"
    case .callWaitsForNobody:
      "Других руководителей этого региона нет, поэтому подтвердить пока некому."
    }
  }
}
#endif
