#if Desk
extension ThreatMessage {
  var russian: String {
    switch self {
    case .threat: "угроза"
    case .unclear: "неясно"
    case .harmless: "безобидно"
    }
  }
}
#endif
