#if Desk
extension ThreatMessage {
  var arabic: String {
    switch self {
    case .threat: "تهديد"
    case .unclear: "غير واضح"
    case .harmless: "غير مؤذٍ"
    }
  }
}
#endif
