#if Desk
extension ApplicationMessage {
  var arabic: String {
    switch self {
    case .id: "معرّف الطلب"
    case .language: "اللغة"
    case .name: "الاسم"
    case .work: "العمل"
    case .languages: "اللغات"
    case .contact: "وسيلة تواصل آمنة"
    case .safeTimes: "أوقات آمنة"
    case .doNot: "ما ينبغي تجنبه"
    case .title: "العنوان"
    case .goal: "الهدف"
    case .description: "الوصف"
    case .means: "الوسيلة: {text}"
    case .attributedTo: "منسوبة إلى: {text}"
    case .effects: "الآثار: {text}"
    case .narrative: "السردية: {text}"
    case .reported: "أُبلغ عنها في {day} إلى {name}: {text}"
    case .independent: "مستقلة"
    case .notIndependent: "غير مستقلة"
    case .coded: "تهديد مبطّن"
    case .synthetic: "محتوى مصطنع"
    case .syntheticSuspected: "اشتباه في محتوى مصطنع"
    case .identityBased: "بسبب الهوية"
    case .coordinated: "منسّقة"
    case .samePurpose: "للغرض نفسه"
    case .otherPurpose: "لغرض آخر"
    case .threat: "تهديد"
    case .earlier: "سابق"
    case .document: "المستند"
    case .none: "لا يوجد"
    case .pgpEmail: "بريد إلكتروني مشفّر (PGP)"
    case .inPerson: "حضوريًا"
    case .throughReference: "عبر أحد مقدّمي التزكية"
    case .other: "بوسيلة أخرى"
    case .applied: "مطلوب، دون رد بعد"
    case .received: "تم تلقيه أو الوعد به"
    case .declined: "مرفوض"
    }
  }
}
#endif
