#if Desk
extension TraceMessage {
  var arabic: String {
    switch self {
    case .application: "معرّف الطلب"
    case .applicant: "اسم الجهة المتقدمة بالطلب"
    case .organisation: "المنظمة"
    case .contact: "جهة الاتصال"
    case .reference: "التزكية"
    case .items: "قائمة البنود"
    case .code: "الرمز"
    }
  }
}
#endif
