#if Desk
extension ActionMessage {
  var arabic: String {
    switch self {
    case .take: "تولّي المراجعة"
    case .assign: "إسناد"
    case .handBack: "إعادة الملف"
    case .ask: "سؤال الجهة المتقدمة بالطلب"
    case .answer: "تسجيل إجابة"
    case .reference: "التحقق من تزكية"
    case .endorse: "تسجيل تأييد"
    case .conflict: "إعلان تضارب مصالح"
    case .review: "مراجعة"
    case .recommend: "تقديم توصية"
    case .decide: "اتخاذ القرار"
    case .confirm: "تأكيد القرار أو إعادته"
    case .takeBack: "سحب القرار"
    case .letter: "رسالة"
    case .pay: "تسجيل دفعة"
    case .correctPayment: "تصحيح دفعة"
    case .report: "تسجيل التقرير"
    case .appeal: "تسجيل تظلّم"
    case .amend: "تصحيح الطلب"
    case .erase: "محو"
    }
  }
}
#endif
