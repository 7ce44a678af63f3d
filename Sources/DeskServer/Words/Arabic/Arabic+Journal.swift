#if Desk
extension JournalMessage {
  var arabic: String {
    switch self {
    case .intro: "كل ما سُجِّل في قاعدة بيانات الملفات هذه، الأحدث أولًا، مع توقيعه."
    case .introOwn: "ما سُجِّل في الملفات المتاحة لك، الأحدث أولًا، مع توقيعه."
    case .filters: "ما يُعرض"
    case .officer: "عضو الفريق"
    case .anyOfficer: "أي شخص"
    case .kind: "ماذا"
    case .anyKind: "أي شيء"
    case .caseCode: "الملف"
    case .from: "من"
    case .to: "إلى"
    case .filter: "عرض"
    case .clear: "عرض الكل"
    case .empty: "لا شيء مما يتاح لك يطابق ذلك."
    case .earlier: "الأقدم"
    case .later: "الأحدث"
    case .page: "الصفحة {number}"
    case .ofFile: "قاعدة البيانات"
    case .damaged: "ليس هذا ما كُتب. يُرجى استعادة نسخة احتياطية والتحقق من قاعدة البيانات كلها."
    case .erasedContent: "مُحي المحتوى"
    case .eventOf: "الحدث {number}"
    case .planned: "نشر الخطة"
    case .cases: "استيراد ملفات"
    case .retained: "محو ملفات انتهت مدة حفظها"
    case .keyChanged: "تغيير مفتاح قاعدة البيانات"
    case .officerAdded: "إضافة عضو إلى الفريق"
    case .officerChanged: "تغيير حقوق عضو في الفريق"
    case .officerRemoved: "إزالة عضو من الفريق"
    case .officerConflicts: "تسجيل تضارب مصالح"
    case .about: "{name}"
    case .access: "سجل الاطلاع"
    case .accessIntro:
      "من فتح قاعدة البيانات أو رُفض له شيء أو صدّر شيئًا أو أكّد هويته خلال الاثني عشر شهرًا الأخيرة. الأوقات بتوقيت UTC."
    case .wholeAccess: "سجل الاطلاع كاملًا"
    case .opened: "فتح قاعدة البيانات"
    case .refused: "مرفوض:"
    case .exported: "تصدير:"
    case .stepUp: "تأكيد الهوية"
    case .aCase: "ملف"
    case .theJournal: "السجل"
    case .allCases: "كل الملفات"
    case .aBackup: "نسخة احتياطية"
    case .provingThemselves: "تأكيد الهوية"
    case .missing:
      "{count|zero=لم يُحذف أي قيد|one=حُذف قيد واحد|two=حُذف قيدان|few=حُذفت # قيود|many=حُذف # قيدًا|other=حُذف # قيد} بغير هذا البرنامج."
    case .unreadable:
      "{count|zero=لا قيود غير مقروءة|one=قيد واحد غير مقروء|two=قيدان غير مقروءين|few=# قيود غير مقروءة|many=# قيدًا غير مقروء|other=# قيد غير مقروء}: كتب شخص آخر في قاعدة البيانات."
    case .noAccess: "لا يرى سجل الاطلاع إلا القائمون على الإشراف أو التدقيق لكل المناطق."
    case .noJournal:
      "ما يخص قاعدة البيانات نفسها (الخطط والأشخاص والمفاتيح والحفظ) يُعرض للقائمين على الإشراف أو التدقيق لكل المناطق، لأنه يتناول كل المناطق."
    case .head: "نهاية السلسلة"
    case .headIntro: "إن حُفظت في مكان آخر، بيّنت لاحقًا هل اقتُطع شيء."
    case .headCount:
      "{count|zero=لا أحداث|one=حدث واحد|two=حدثان|few=# أحداث|many=# حدثًا|other=# حدث}"
    case .headHash: "آخر حلقة"
    case .saveHead: "حفظ نقطة تحقق موقّعة"
    case .verify: "التحقق من قاعدة البيانات كلها"
    case .verifyIntro:
      "يُفك تشفير كل حدث، ويُتحقق من كل توقيع، ويُقيَّم كل ملف من جديد. يستغرق ذلك ثواني لمئات الملفات ودقائق لعشرات الآلاف. ويمكنك متابعة العمل في هذه الأثناء."
    case .verifyStart: "التحقق الآن"
    case .verifying: "الأحداث المتحقَّق منها: {count} من {total}"
    case .assessing: "الملفات المقيَّمة من جديد: {count} من {total}"
    case .verifyRuns: "يجري التحقق"
    case .again: "التحقق مجددًا"
    case .verifyDone: "جرى التحقق في {day} الساعة {time}"
    case .verifyHolds: "كل شيء كما كُتب"
    case .verifyBroken: "هناك ما ليس كما كُتب"
    case .integrity: "الأحداث"
    case .integrityHolds:
      "دون تغيير وفي موضعه: {count|zero=لا أحداث|one=حدث واحد|two=حدثان|few=# أحداث|many=# حدثًا|other=# حدث}."
    case .integrityBroken: "معدَّل أو ناقص أو غير مقروء:"
    case .signatures: "التواقيع"
    case .signaturesHold: "كلها صالحة."
    case .signaturesBroken: "ليست كلها صالحة:"
    case .signaturesNone: "لا توجد: ليس للفريق مفاتيح خاصة."
    case .unsignedBefore:
      "دون توقيع، لأنها سبقت المفاتيح الخاصة: {count|zero=لا أحداث|one=حدث واحد|two=حدثان|few=# أحداث|many=# حدثًا|other=# حدث}."
    case .assessments: "التقييمات"
    case .assessmentsHold: "أُعيد {count} منها في عدد من الملفات ({total})، بالنتيجة نفسها."
    case .assessmentsBroken: "مختلفة أو غير مقروءة في عدد من الملفات ({count} من {total}):"
    case .completeness:
      "لا يبيّن اقتطاع قاعدة البيانات أو استبدالها بنسخة أقدم إلا نقطة تحقق محفوظة في مكان آخر: ‘ief case verify --head’."
    case .verifyFailed: "تعذّر إتمام التحقق: {reason}"
    case .verifyNone: "لم يبدأ أي تحقق في هذه الجلسة."
    case .lookAgain: "تحديث"
    case .export: "السجل للتدقيق"
    case .exportTitle: "تصدير السجل"
    case .exportIntro:
      "بهذا الملف يمكن للتدقيق التحقق دون أي مفتاح من سلسلة كل الأحداث ومن كل التواقيع: ‘ief case recheck’."
    case .exportTells:
      "يذكر أعضاء الفريق ومفاتيحهم العلنية، ولا يذكر عن أي ملف سوى عدد الأحداث. ويُدوَّن في سجل الاطلاع أنك صدّرته."
    case .save: "حفظ الملف"
    case .evidenceTitle: "أدلة {code}"
    case .evidenceIntro:
      "ملف واحد فيه الملف كله بنص غير مشفّر، والقواعد المطبّقة، والأدلة على أن شيئًا منه لم يُعدَّل منذ ذلك الحين."
    case .evidenceHolds:
      "يحوي كل ما كتبته الجهة المتقدمة بالطلب. يُرجى تسليمه بوسيلة آمنة فقط إلى من يحق له الاطلاع عليه. ويُدوَّن في سجل الاطلاع أنك صدّرته."
    case .evidenceCheck: "يمكن لمن يتسلمه التحقق منه دون أي مفتاح بالأمر ‘ief case recheck’."
    case .signedBy: "توقيع {name} ✓"
    case .backToJournal: "السجل"
    case .utc: "{day}، {time}"
    case .codeWrong: "يكون رمز الملف بهذا الشكل: \u{2068}C-7K3F9Q\u{2069}."
    case .dayWrong: "يُرجى كتابة التاريخ بهذا الشكل: \u{2068}2026-03-02\u{2069}."
    case .auditing: "للتدقيق"
    case .retention: "ملفات انتهت مدة حفظها"
    case .officerCount:
      "{name}: {count|zero=لا أحداث|one=حدث واحد|two=حدثان|few=# أحداث|many=# حدثًا|other=# حدث}"
    }
  }
}
#endif
