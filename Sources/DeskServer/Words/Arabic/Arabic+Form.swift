#if Desk
extension FormMessage {
  var arabic: String {
    switch self {
    case .record: "تسجيل"
    case .recorded: "جرى التسجيل: {event}."
    case .missing: "يُرجى ملء هذه الخانة."
    case .notADay: "يُرجى كتابة التاريخ بهذا الشكل: \u{2068}2026-03-02\u{2069}."
    case .notAnAmount: "يُرجى كتابة المبلغ بالأرقام، مع نقطة قبل الكسور: \u{2068}800.00\u{2069}."
    case .notAChoice: "يُرجى اختيار أحد هذه الخيارات."
    case .optional: "اختياري"
    case .stepUp: "تأكيد هويتك"
    case .stepUpIntro: "يتطلب تسجيل هذا عبارة المرور أو ملف المفتاح مرة أخرى."
    case .stepUpWrong: "عبارة المرور هذه أو ملف المفتاح هذا ليس لك."
    case .stepUpMissing: "يُرجى إدخال عبارة المرور أو اختيار ملف المفتاح."
    case .draft: "هذه مسودتك. لم تُسجَّل."
    case .draftOf: "هذه مسودتك من الساعة {time}. لم تُسجَّل."
    case .discard: "حذف المسودة"
    case .question: "سؤالك إلى الجهة المتقدمة بالطلب"
    case .questionPauses:
      "ما دام السؤال مفتوحًا يتأخر موعد الرد، بما لا يزيد إجمالًا على {count|zero=# يوم|one=يوم واحد|two=يومين|few=# أيام|many=# يومًا|other=# يوم}."
    case .questionRunsOn: "لا يتغيّر موعد الرد ما دام السؤال مفتوحًا."
    case .questionHint:
      "لا يرسل مكتب العمل شيئًا: يُرجى إيصال السؤال بالوسيلة الآمنة المذكورة في الطلب."
    case .answer: "الإجابة بكلمات الجهة المتقدمة بالطلب"
    case .whichQuestion: "عن أي سؤال هذه الإجابة؟"
    case .changedApplication: "الطلب المعدَّل، في ملف"
    case .changedApplicationHint: "إذا غيّرت الإجابة الطلب، فإنه يُقيَّم من جديد في الحال."
    case .reference: "أي تزكية؟"
    case .result: "ما النتيجة؟"
    case .note: "ملاحظة للملف"
    case .noteHint: "لا يقرؤها إلا الفريق، ولا تظهر في أي رسالة."
    case .voucher: "من يؤيّد الجهة المتقدمة بالطلب؟"
    case .statement: "ما قيل"
    case .reason: "السبب"
    case .conflictIntro:
      "يُعلَن ذلك إن كانت معرفتك بأحد في هذا الملف أوثق من أن تسمح بحكم منصف. يختفي الملف عندئذ من مكتب عملك، ولا يمكن التراجع عن ذلك."
    case .reviewer: "من يتولى المراجعة"
    case .takeIntro: "تتولى مراجعة هذا الملف بنفسك."
    case .handBackIntro: "يصبح الملف متاحًا من جديد لمراجعة شخص آخر."
    case .assignIntro: "يتولى هذا الشخص مراجعة الملف."
    case .amount: "المبلغ بعملة {currency}"
    case .amountHint: "بقي {amount} للدفع."
    case .paidOn: "تاريخ الدفع"
    case .payment: "أي دفعة؟"
    case .report: "ما ورد في التقرير"
    case .grounds: "أسباب التظلّم بكلمات الجهة المتقدمة بالطلب"
    case .takeBackIntro: "لم يسرِ القرار بعد. سحبه يعيد فتح الملف."
    case .refused: "لم يُسجَّل هذا"
    case .amendIntro: "يحل الطلب المصحَّح محل السابق، الذي يبقى في التاريخ."
    case .amendFile: "الطلب المصحَّح، في ملف"
    case .notAnApplication: "تتعذّر قراءة هذا الملف على أنه طلب: {reasons}"
    }
  }
}
#endif
