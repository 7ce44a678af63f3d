#if Desk
extension HistoryMessage {
  var arabic: String {
    switch self {
    case .hiddenReview: "مخفي إلى أن تسجَّل مراجعتك"
    case .rating: "{title}: {value} من 3، {reason}"
    case .threat: "الحادثة {number}: {word}، {reason}"
    case .reasonCiting: "{reason}: {rule}"
    case .overriding: "رغم القاعدة «{rule}»: {reason}"
    case .decidedBy: "{name}، في {day}"
    case .confirmedBy: "التأكيد: {name}، في {day}"
    case .inEffect: "سارٍ منذ {day}"
    case .waitsForSecond: "بانتظار شخص ثانٍ من الفريق"
    case .note: "ملاحظة للملف"
    case .letterText: "نص في الرسالة"
    case .ofCost: "{amount} من {cost}"
    case .fund: "الصندوق"
    case .byApplicant: "بطلب من {name} في {day}"
    case .byFund: "من جانب الصندوق"
    }
  }
}
#endif
