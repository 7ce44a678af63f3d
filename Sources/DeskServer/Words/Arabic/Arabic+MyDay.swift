#if Desk
extension MyDayMessage {
  var arabic: String {
    switch self {
    case .today: "المقرَّر لليوم"
    case .nothingToday: "لا تسند إليك الخطة المنشورة شيئًا اليوم."
    case .noPlan: "لا توجد خطة منشورة لليوم."
    case .ended: "لا تسند إليك خطة {day} شيئًا من اليوم فصاعدًا."
    case .planOf: "بحسب خطة {day}"
    case .week: "الأيام السبعة القادمة"
    case .review: "المراجعة"
    case .decision: "القرار"
    case .confirmation: "التأكيد"
    case .total: "المجموع: {time}"
    case .done: "أُنجز"
    case .toConfirm: "بانتظار تأكيدك"
    case .noneToConfirm: "لا قرار بانتظار تأكيدك."
    case .decidedBy: "القرار من {name}"
    case .answers: "الإجابات الواردة"
    case .noAnswers: "لا إجابات جديدة في الملفات التي تراجعها."
    case .answered: "أُجيب عنه في {day}"
    case .mine: "مراجعاتي"
    case .noneMine: "لا ملف قيد مراجعتك الآن."
    case .draft: "مسودة غير مسجَّلة: {form}"
    case .changed: "تغيّرت منذ {day}"
    case .noneChanged: "لم يتغيّر أي ملف منذ {day}."
    case .noVisit: "تغيّرت منذ زيارتك الأخيرة"
    case .allChanged: "عرض كل الملفات ({count})"
    case .questions: "أسئلة دون إجابة منذ أسبوع أو أكثر"
    case .noQuestions: "لا سؤال دون إجابة منذ أسبوع."
    case .openFor:
      "{count|zero=دون إجابة منذ اليوم|one=دون إجابة منذ يوم واحد|two=دون إجابة منذ يومين|few=دون إجابة منذ # أيام|many=دون إجابة منذ # يومًا|other=دون إجابة منذ # يوم}"
    case .print: "عند طباعتها تصبح هذه الصفحة ورقة عملك اليومية."
    case .handOver: "تسليم"
    case .startWith: "لم تُفتح قاعدة بيانات الملفات هذه لك قبل اليوم."
    case .calls: "تغييرات في دعوات التقديم بانتظار شخص ثانٍ"
    case .callWaitsFor: "يمكن أن يؤكده أحد هؤلاء: {names}"
    case .callWaitsForNobody:
      "لا يغطي هذه المنطقة أحد آخر من القائمين على الإشراف، فلا أحد يمكنه تأكيده حاليًا."
    }
  }
}
#endif
