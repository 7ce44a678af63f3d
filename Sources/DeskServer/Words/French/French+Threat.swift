#if Desk
extension ThreatMessage {
  var french: String {
    switch self {
    case .threat: "une menace"
    case .unclear: "pas clair"
    case .harmless: "sans gravité"
    }
  }
}
#endif
