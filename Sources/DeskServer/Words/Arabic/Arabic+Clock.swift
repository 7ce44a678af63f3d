#if Desk
extension ClockMessage {
  var arabic: String {
    switch self {
    case .afterReceipt: "بعد الاستلام: الرد في موعد أقصاه {day}"
    case .afterAppeal: "بعد التظلّم: الرد في موعد أقصاه {day}"
    case .noDeadline: "لا تحدد قواعد دعوة التقديم هذه موعدًا للرد."
    case .byWeekdays:
      "حُسب بأيام الأسبوع دون العطل الرسمية، إذ لم تُدرج عطل سنة {year} بعد: وقد يتغيّر الموعد."
    case .before: "كان الموعد {day} دون العطل الرسمية؛ ثم احتُسبت العطل التي أُدرجت بعد ذلك."
    case .receipt: "الاستلام، لا يُحتسب"
    case .appeal: "استلام التظلّم، لا يُحتسب"
    case .counted: "اليوم {number} من {count}"
    case .last: "اليوم {number} من {count}، موعد الرد"
    case .paused: "لا يُحتسب: السؤال {question} دون إجابة، اليوم {number} من حد أقصى قدره {count}"
    case .weekend: "عطلة نهاية الأسبوع، لا يُحتسب"
    case .holiday: "عطلة رسمية، لا يُحتسب"
    case .decidedInTime: "صدر القرار في موعده"
    case .decidedLate:
      "صدر القرار متأخرًا {count|zero=# يوم|one=يومًا واحدًا|two=يومين|few=# أيام|many=# يومًا|other=# يوم}"
    case .late:
      "اليوم، بتأخير {count|zero=# يوم|one=يوم واحد|two=يومين|few=# أيام|many=# يومًا|other=# يوم}"
    case .clause: "مصدر مهلة الرد"
    case .reading: "التفسير"
    case .day: "اليوم"
    case .role: "كيف يُحتسب"
    case .today: "اليوم"
    case .intro: "كل يوم من الأول إلى موعد الرد، وكيف يُحتسب."
    }
  }
}
#endif
