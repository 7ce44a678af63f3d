#if Desk
extension ClockMessage {
  var russian: String {
    switch self {
    case .afterReceipt: "После получения: ответ не позже {day}"
    case .afterAppeal: "После просьбы о пересмотре: ответ не позже {day}"
    case .noDeadline: "Правила этой программы не устанавливают срока ответа."
    case .byWeekdays:
      "Только по будням, так как праздники {year} года ещё не внесены в список: срок может сдвинуться."
    case .before: "Только по будням срок был {day}; с тех пор учтены внесённые в список праздники."
    case .receipt: "получение, не считается"
    case .appeal: "просьба о пересмотре, не считается"
    case .counted: "день {number} из {count}"
    case .last: "день {number} из {count}, срок ответа"
    case .paused:
      "не считается: вопрос {question} без ответа, день {number} (таких дней не больше {count})"
    case .weekend: "выходной, не считается"
    case .holiday: "праздник, не считается"
    case .decidedInTime: "решено в срок"
    case .decidedLate: "решено с опозданием: {count|one=# день|few=# дня|many=# дней}"
    case .late: "сегодня, опоздание {count|one=# день|few=# дня|many=# дней}"
    case .clause: "Источник срока ответа"
    case .reading: "Толкование"
    case .day: "День"
    case .role: "Как считается"
    case .today: "сегодня"
    case .intro: "Каждый день с первого до срока ответа, и как он считается."
    }
  }
}
#endif
