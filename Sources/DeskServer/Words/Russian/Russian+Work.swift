#if Desk
extension WorkMessage {
  var russian: String {
    switch self {
    case .find: "Найти"
    case .found: "{count|one=найдено # дело|few=найдено # дела|many=найдено # дел}"
    case .foundNothing:
      "Среди доступных вам дел нет дела с таким кодом, номером, именем, контактом или рекомендацией. Имена сравниваются целиком: введите имя так, как оно было написано, или код."
    case .nothingAsked: "Напишите, что найти."
    case .foundAs: "Совпадение: {places}"
    case .nearName: "имя почти как в заявке"
    case .assignTitle: "Поручить {count|one=# дело|few=# дела|many=# дел}: {name}"
    case .assignIntro: "Ничего не вносится, пока вы не подтвердите."
    case .willAssign: "Эти будут поручены"
    case .wontAssign: "Эти не будут"
    case .assignNone: "Ни одно из них нельзя поручить: {name}."
    case .noCases: "Не выбрано ни одного дела. Вернитесь и отметьте дела, которые нужно поручить."
    case .noReviewer: "Выберите, кто проверит дела."
    case .confirm: "Поручить {count|one=# дело|few=# дела|many=# дел}"
    case .results: "Что внесено"
    case .assigned: "поручено: {name}"
    case .notAssigned: "не поручено"
    case .changedMeanwhile: "Дело изменилось после того, как вы его посмотрели; посмотрите ещё раз."
    case .allDone:
      "{count|one=Поручено # дело|few=Поручены все # дела|many=Поручены все # дел}: {name}."
    case .someDone: "{name}: поручено дел {number} из {count}."
    case .now: "сейчас у {name}"
    case .unknownCase: "Такого дела нет, или у вас нет к нему доступа."
    case .saveView: "Сохранить этот фильтр"
    case .saveViewHint:
      "Сохранённые фильтры видите только вы; они хранятся в файле дел в зашифрованном виде."
    case .viewName: "Название"
    case .save: "Сохранить"
    case .removeView: "Удалить фильтр {name}"
    case .remove: "Удалить сохранённый фильтр"
    case .viewSaved: "Фильтр {name} сохранён."
    case .viewRemoved: "Фильтр {name} удалён."
    case .tooManyViews: "Сохранённых фильтров у вас {count}. Сначала удалите один."
    case .saved: "Сохранённые фильтры"
    }
  }
}
#endif
