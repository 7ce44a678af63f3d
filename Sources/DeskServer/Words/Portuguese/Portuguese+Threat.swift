#if Desk
extension ThreatMessage {
  var portuguese: String {
    switch self {
    case .threat: "uma ameaça"
    case .unclear: "não está claro"
    case .harmless: "inofensivo"
    }
  }
}
#endif
