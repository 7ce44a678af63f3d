#if Desk
extension PromiseMessage {
  var russian: String {
    switch self {
    case .title: "Можно ли ответить всем в срок?"
    case .why: "Почему"
    case .allInTime:
      "В срок можно ответить {count|one=по # открытому делу|few=по всем # открытым делам|many=по всем # открытым делам}."
    case .someInTime:
      "В срок можно ответить по {number} из {count} {count|one=открытого дела|few=открытых дел|many=открытых дел}."
    case .overdue: "По {count} из них срок уже прошёл."
    case .working: "Выясняется, можно ли ответить в срок по всем открытым делам."
    case .failed: "Не удалось выяснить, можно ли ответить в срок по всем открытым делам."
    case .tooMany:
      "Если открытых дел больше {count}, рабочее место не выясняет, можно ли ответить в срок по всем; это делает ‘ief schedule’."
    case .stale: "С момента расчёта дела изменились; идёт новый расчёт."
    case .proved: "Ни один план с этой командой не даёт лучшего результата."
    case .unproved: "Более долгий поиск, возможно, найдёт лучший план."
    case .tightest: "Самый сжатый срок: {case}, {left}"
    case .left:
      "{count|one=остался # рабочий день|few=осталось # рабочих дня|many=осталось # рабочих дней}"
    case .leftLate: "срок сегодня"
    case .needsReader: "язык, на котором нужно читать: {language}"
    case .onlyReviewer: "проверить может только {name}"
    case .onlyDecider: "решить может только {name}"
    case .noCases: "Открытых дел нет."
    case .unplanned: "Без срока ответа, поэтому вне плана"
    case .caseColumn: "Дело"
    case .answerBy: "Ответ до"
    case .answeredOn: "Можно ответить"
    case .byWhom: "Кто"
    case .result: "В срок"
    case .review: "{name} проверяет, {day}"
    case .decision: "{name} решает, {day}"
    case .confirmation: "{name} подтверждает, {day}"
    case .reviewed: "проверка сделана: {name}"
    case .inTime: "в срок"
    case .late: "{count|one=опоздание # день|few=опоздание # дня|many=опоздание # дней}"
    case .notPlanned: "ответить некому"
    case .reasons: "Почему по некоторым нельзя ответить в срок"
    case .wasDueBefore: "{cases}: срок уже прошёл."
    case .nobodyReviews:
      "{case}: среди тех, кто может проверять, нет человека, который отвечает за этот регион, читает на этом языке и не имеет конфликта интересов."
    case .nobodyDecides:
      "{case}: среди тех, кто может решать, нет человека, который отвечает за этот регион, читает на этом языке и не имеет конфликта интересов."
    case .noSecond:
      "{case}: нет второго человека. Единственный, кто мог бы решить, — единственный, кто может проверить."
    case .shortage:
      "{steps}: нужно {needed} работы. До {day} включительно {count|one=есть|few=вместе есть|many=вместе есть} {capacity} у {officers}."
    case .shortageNone:
      "{steps}: нужно {needed} работы. До {day} включительно {count|one=нет|few=нет|many=нет} рабочих часов у {officers}."
    case .cannotOne:
      "{case}: никто не смог бы ответить в срок, даже если бы это было единственное дело."
    case .cannotAll: "{cases}: ответить в срок по всем нельзя, кому бы их ни поручить."
    case .reviewOf: "проверка {case}"
    case .decisionOn: "решение по {case}"
    case .hours: "{hours} ч {minutes} мин"
    case .wholeHours: "{hours} ч"
    case .minutes: "{minutes} мин"
    case .intro:
      "План того, кто и в какой день проверяет и решает каждое дело, с учётом рабочих часов и отсутствий из файла команды. Он рассчитан только для этой страницы: ничего не публикуется и не поручается."
    }
  }
}
#endif
