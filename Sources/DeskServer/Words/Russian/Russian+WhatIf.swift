#if Desk
extension WhatIfMessage {
  var russian: String {
    switch self {
    case .title: "Что, если…"
    case .intro:
      "Ничего не вносится и не публикуется. Каждое изменение планируется отдельно и сравнивается с сегодняшним планом."
    case .today: "Сегодня"
    case .absent: "Отсутствие"
    case .extra: "Ещё один человек в команде"
    case .surge: "Больше дел"
    case .work: "Сравнить"
    case .working: "идёт расчёт"
    case .failed: "составить план нельзя"
    case .absentWho: "Кто отсутствует"
    case .from: "С"
    case .to: "По"
    case .like: "По образцу"
    case .likeHint: "Те же роль, часы, языки и регионы, но без конфликтов интересов."
    case .languages: "Другие языки"
    case .languagesHint: "Коды, например ar, fr; пусто — те же"
    case .regions: "Другие регионы"
    case .regionsHint: "Коды, например asia; * — все; пусто — те же"
    case .joins: "С какого дня"
    case .nobody: "Никто"
    case .none: "Нет"
    case .count: "Число дел"
    case .region: "Регион"
    case .anyRegion: "Как сейчас"
    case .received:
      "За {days|one=последний # день|few=последние # дня|many=последние # дней} {count|one=поступило # дело|few=поступило # дела|many=поступило # дел}. Новые дела поступают сегодня и похожи на открытые сейчас."
    case .half: "вдвое меньше ({count})"
    case .same: "столько же ({count})"
    case .twice: "вдвое больше ({count})"
    case .number: "другое число"
    case .noOfficer: "Выберите человека из команды."
    case .noDays: "Укажите первый и последний день."
    case .daysReversed: "Последний день раньше первого."
    case .noLanguages: "Напишите коды языков, например ar, fr."
    case .noCount: "Укажите число от 1 до {count}."
    case .noRegion: "Выберите регион одного из открытых дел."
    case .absentText: "{name} отсутствует с {from} по {to}."
    case .officerText: "Ещё один человек с {day}: {languages}; {regions}."
    case .leadText: "Ещё один руководитель с {day}: {languages}; {regions}."
    case .allRegions: "все регионы"
    case .surgeText:
      "Сегодня {count|one=поступает ещё # дело|few=поступают ещё # дела|many=поступает ещё # дел}."
    case .surgeRegion:
      "Сегодня из региона {region} {count|one=поступает ещё # дело|few=поступают ещё # дела|many=поступает ещё # дел}."
    case .cases: "Открытые дела"
    case .inTime: "В срок"
    case .late: "С опозданием"
    case .latest: "Последний ответ"
    case .firstLate: "Первое дело, где ответ опоздает"
    case .noDifference: "Из-за этого ни один ответ не опоздает."
    case .noneLate: "Из-за этого ни один ответ не опоздает."
    case .becomeLate:
      "Из-за этого {count|one=опоздает # ответ|few=опоздают # ответа|many=опоздает # ответов}."
    case .inTimeAgain:
      "В срок {count|one=придёт # ответ, который по сегодняшнему плану опаздывает|few=придут # ответа, которые по сегодняшнему плану опаздывают|many=придёт # ответов, которые по сегодняшнему плану опаздывают}: {cases}."
    case .lookAgain: "Обновить"
    case .compared: "Сравнение с сегодняшним планом"
    }
  }
}
#endif
