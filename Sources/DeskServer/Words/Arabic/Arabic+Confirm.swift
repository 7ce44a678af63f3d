#if Desk
extension ConfirmMessage {
  var arabic: String {
    switch self {
    case .intro: "يُرجى قراءته كله: بتأكيدك يصبح القرار ساريًا."
    case .confirm: "تأكيد"
    case .confirmIntro: "يسري القرار في الحال كما هو معروض هنا."
    case .giveBack: "إعادة"
    case .returnIntro: "يعود الملف إلى ما كان عليه، ويلزم قرار جديد."
    case .reason: "سبب الإعادة"
    case .reasonHint: "يقرؤه من اتخذ القرار، ولا يظهر في أي رسالة."
    case .cannotConfirm: "لا يمكن تأكيده"
    }
  }
}
#endif
