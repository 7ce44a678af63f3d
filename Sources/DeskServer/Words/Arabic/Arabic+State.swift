#if Desk
extension StateMessage {
  var arabic: String {
    switch self {
    case .received: "مستلَم"
    case .inReview: "قيد المراجعة"
    case .reviewed: "تمت مراجعته"
    case .pendingConfirmation: "بانتظار التأكيد"
    case .appealed: "قيد التظلّم"
    case .waiting: "بانتظار الجهة المتقدمة بالطلب"
    case .awarded: "مُنح"
    case .paid: "دُفع"
    case .reported: "ورد التقرير"
    case .declined: "مرفوض"
    case .referred: "أُحيل إلى صندوق آخر"
    case .withdrawn: "مسحوب"
    case .erased: "مُحي"
    }
  }
}
#endif
