#if Desk
extension DecisionMessage {
  var arabic: String {
    switch self {
    case .award: "منح كامل المبلغ"
    case .partialAward: "منح جزء من المبلغ"
    case .decline: "رفض"
    case .refer: "إحالة إلى صندوق آخر"
    case .withdraw: "سحب الطلب"
    }
  }
}
#endif
