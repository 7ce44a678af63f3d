#if Desk
extension CallReviewMessage {
  var arabic: String {
    switch self {
    case .title: "ما يعنيه تغيير {call}"
    case .intro: "سيسري على الطلبات المستلَمة اعتبارًا من {day}."
    case .introNew: "هذه دعوة تقديم جديدة."
    case .notWritten: "لم يُكتب شيء بعد."
    case .differences: "ما يصبح مختلفًا"
    case .noDifferences: "لا تختلف أي قاعدة في ذلك اليوم."
    case .was: "حتى الآن"
    case .becomes: "بعد ذلك"
    case .example: "طلب يبيّن ذلك"
    case .exampleTurns: "حتى الآن: {before}، وبعد ذلك: {after}"
    case .added: "قاعدة جديدة"
    case .removed: "قاعدة محذوفة"
    case .narrowed: "أضيق"
    case .widened: "أوسع"
    case .moved: "أضيق وأوسع معًا"
    case .reworded: "صياغة أخرى أو مصدر آخر"
    case .problems: "هل تبقى ضمن قواعد الصندوق؟"
    case .noProblems: "نعم، وليس فيها خطأ آخر."
    case .error: "خطأ"
    case .warning: "تنبيه"
    case .line: "السطر {number}"
    case .slips: "سيُقبل هذا الطلب مع أن الصندوق لا يقبله:"
    case .mustMend: "لا يمكن اقتراح التغيير مع وجود خطأ. يُرجى الرجوع وتصحيحه."
    case .oldFindings:
      "{count|zero=لا شيء غير ذلك من قبل.|one=كان هناك واحد آخر من قبل، ولا يمسّه التغيير.|two=كان هناك اثنان آخران من قبل، ولا يمسّهما التغيير.|few=كان هناك # غيرها من قبل، ولا يمسّها التغيير.|many=كان هناك # غيرها من قبل، ولا يمسّها التغيير.|other=كان هناك # غيرها من قبل، ولا يمسّها التغيير.}"
    case .tests: "اختبارات القواعد"
    case .noTests: "لا اختبار يخص هذه الدعوة."
    case .testsPassed: "الاختبارات الناجحة: {count} من {total}."
    case .testFails: "لم يعد ينجح:"
    case .testsHint:
      "يبيّن الاختبار ما ينبغي أن تفعله القواعد بمثال. وإن كان التغيير مقصودًا، فيجب تغيير الاختبار معه؛ يُرجى إبلاغ من يتولى الاختبارات."
    case .year: "ملفات السنة الأخيرة"
    case .yearHint:
      "ما كانت القواعد الجديدة ستقوله عن الطلبات المقدَّمة إلى هذه الدعوة والمتاحة لك، دون احتساب مواعيد التقديم. ولا يتغيّر أي ملف."
    case .effect:
      "الطلبات منذ {day}: {count|zero=لا طلبات|one=طلب واحد|two=طلبان|few=# طلبات|many=# طلبًا|other=# طلب}؛ {changed|zero=ولم تكن نتيجة أي منها لتختلف.|one=وكانت نتيجة واحد منها ستختلف.|two=وكانت نتيجة اثنين منها ستختلف.|few=وكانت نتيجة # منها ستختلف.|many=وكانت نتيجة # منها ستختلف.|other=وكانت نتيجة # منها ستختلف.}"
    case .noCases: "لا طلبات متاحة لك إلى هذه الدعوة منذ {day}."
    case .moves: "{count}: {before} ← {after}"
    case .turns: "{before} ← {after}"
    case .because: "{count}: {rule}"
    case .whichCases: "أي الملفات"
    case .theFile: "تغيير الملف"
    case .allRules: "كل ما تشترطه الدعوة عندئذ"
    case .receivedOn: "استُلم في {day}"
    case .references:
      "{count|zero=لا تزكيات|one=تزكية واحدة|two=تزكيتان|few=# تزكيات|many=# تزكية|other=# تزكية}"
    case .propose: "اقتراح هذا التغيير"
    case .edit: "العودة إلى الاستمارة"
    }
  }
}
#endif
