#if Desk
extension PromiseMessage {
  var arabic: String {
    switch self {
    case .title: "هل يمكن الرد على الجميع في الموعد؟"
    case .why: "السبب"
    case .allInTime:
      "{count|zero=لا ملفات مفتوحة|one=يمكن الرد على الملف المفتوح في الموعد|two=يمكن الرد على الملفين المفتوحين في الموعد|few=يمكن الرد على الملفات المفتوحة كلها (#) في الموعد|many=يمكن الرد على الملفات المفتوحة كلها (#) في الموعد|other=يمكن الرد على الملفات المفتوحة كلها (#) في الموعد}."
    case .someInTime: "يمكن الرد في الموعد على {number} من الملفات المفتوحة، وعددها {count}."
    case .overdue: "ملفات حلّ موعدها قبل اليوم: {count}."
    case .working: "يجري حساب ما إذا كان يمكن الرد على الملفات المفتوحة كلها في الموعد."
    case .failed: "تعذّر حساب ما إذا كان يمكن الرد على الملفات المفتوحة كلها في الموعد."
    case .tooMany:
      "إذا زاد عدد الملفات المفتوحة على {count}، فلا يحسب مكتب العمل إمكان الرد عليها كلها في الموعد؛ ويحسبه ‘ief schedule’."
    case .stale: "تغيّرت ملفات منذ هذا الحساب؛ ويجري حساب جديد."
    case .proved: "لا توجد بهذا الفريق خطة أفضل."
    case .unproved: "قد يعثر بحث أطول على خطة أفضل."
    case .tightest: "الأضيق وقتًا: {case}، {left}"
    case .left:
      "{count|zero=لا أيام عمل متبقية|one=بقي يوم عمل واحد|two=بقي يوما عمل|few=بقيت # أيام عمل|many=بقي # يوم عمل|other=بقي # يوم عمل}"
    case .leftLate: "الموعد اليوم"
    case .needsReader: "لغة القراءة المطلوبة: {language}"
    case .onlyReviewer: "لا يمكن أن يراجعه سوى {name}"
    case .onlyDecider: "لا يمكن أن يقرر فيه سوى {name}"
    case .noCases: "لا ملفات مفتوحة."
    case .unplanned: "دون موعد للرد، ولذلك خارج الخطة"
    case .caseColumn: "الملف"
    case .answerBy: "موعد الرد"
    case .answeredOn: "الرد ممكن في"
    case .byWhom: "من يتولاه"
    case .result: "في الموعد"
    case .review: "المراجعة: {name}، {day}"
    case .decision: "القرار: {name}، {day}"
    case .confirmation: "التأكيد: {name}، {day}"
    case .reviewed: "تمت المراجعة: {name}"
    case .inTime: "في الموعد"
    case .late:
      "{count|zero=دون تأخير|one=تأخير يوم واحد|two=تأخير يومين|few=تأخير # أيام|many=تأخير # يومًا|other=تأخير # يوم}"
    case .notPlanned: "لا أحد يمكنه الرد"
    case .reasons: "لماذا لا يمكن الرد على بعضها في الموعد"
    case .wasDueBefore: "{cases}: حلّ الموعد قبل اليوم."
    case .nobodyReviews:
      "{case}: ليس بين من يحق لهم المراجعة من يغطي منطقته ويقرأ لغته وليس لديه تضارب مصالح."
    case .nobodyDecides:
      "{case}: ليس بين من يحق لهم اتخاذ القرار من يغطي منطقته ويقرأ لغته وليس لديه تضارب مصالح."
    case .noSecond:
      "{case}: لا يوجد شخص ثانٍ. فالوحيد الذي يمكنه أن يقرر هو الوحيد الذي يمكنه المراجعة."
    case .shortage:
      "{steps}: العمل اللازم {needed}. والوقت المتاح {count|zero=لدى|one=لدى|two=معًا لدى|few=معًا لدى|many=معًا لدى|other=معًا لدى} {officers} حتى {day}: {capacity}."
    case .shortageNone:
      "{steps}: العمل اللازم {needed}. ولا ساعات عمل {count|zero=لدى|one=لدى|two=لدى|few=لدى|many=لدى|other=لدى} {officers} حتى {day}."
    case .cannotOne: "{case}: لا يمكن لأحد الرد عليه في الموعد، حتى لو كان الملف الوحيد."
    case .cannotAll: "{cases}: لا يمكن الرد عليها كلها في الموعد، أيًّا كان توزيعها."
    case .reviewOf: "مراجعة {case}"
    case .decisionOn: "القرار في {case}"
    case .hours:
      "{hours|zero=# ساعة|one=ساعة واحدة|two=ساعتان|few=# ساعات|many=# ساعة|other=# ساعة} و{minutes|zero=# دقيقة|one=دقيقة واحدة|two=دقيقتان|few=# دقائق|many=# دقيقة|other=# دقيقة}"
    case .wholeHours:
      "{hours|zero=# ساعة|one=ساعة واحدة|two=ساعتان|few=# ساعات|many=# ساعة|other=# ساعة}"
    case .minutes:
      "{minutes|zero=# دقيقة|one=دقيقة واحدة|two=دقيقتان|few=# دقائق|many=# دقيقة|other=# دقيقة}"
    case .intro:
      "خطة تبيّن من يراجع كل ملف ومن يقرر فيه وفي أي يوم، بحسب ساعات العمل وأيام الغياب في ملف الفريق. وهي محسوبة لهذه الصفحة وحدها: لا يُنشر شيء ولا يُسند."
    }
  }
}
#endif
