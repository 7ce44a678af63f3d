#if Desk
extension ThreatMessage {
  var spanish: String {
    switch self {
    case .threat: "es una amenaza"
    case .unclear: "no está claro"
    case .harmless: "inofensivo"
    }
  }
}
#endif
