#if Desk
extension EventMessage {
  var arabic: String {
    switch self {
    case .received: "استلام الطلب"
    case .assessed: "تقييم وفق القواعد"
    case .asked: "طرح سؤال"
    case .answered: "استلام إجابة"
    case .referenceChecked: "التحقق من تزكية"
    case .vouched: "تسجيل تأييد"
    case .assigned: "إسناد الملف"
    case .unassigned: "إنهاء إسناد الملف"
    case .conflictDeclared: "إعلان تضارب مصالح"
    case .reviewed: "تسجيل المراجعة"
    case .recommended: "تسجيل توصية"
    case .decided: "اتخاذ القرار"
    case .confirmed: "تأكيد القرار"
    case .takenBack: "سحب القرار"
    case .returned: "إعادة القرار"
    case .letterMade: "إعداد رسالة"
    case .paid: "تسجيل دفعة"
    case .paymentCorrected: "تصحيح دفعة"
    case .reported: "استلام التقرير"
    case .appealed: "استلام تظلّم"
    case .corrected: "تصحيح الطلب"
    case .imported: "استيراد الملف"
    case .erased: "محو الملف"
    }
  }
}
#endif
