#if Desk
extension DecisionMessage {
  var french: String {
    switch self {
    case .award: "Accorder la totalité"
    case .partialAward: "Accorder une partie"
    case .decline: "Refuser"
    case .refer: "Réorienter vers un autre fonds"
    case .withdraw: "Retirer la demande"
    }
  }
}
#endif
