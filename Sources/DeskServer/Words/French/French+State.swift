#if Desk
extension StateMessage {
  var french: String {
    switch self {
    case .received: "Reçu"
    case .inReview: "En cours d’examen"
    case .reviewed: "Examiné"
    case .pendingConfirmation: "À confirmer"
    case .appealed: "En recours"
    case .waiting: "En attente d’une réponse"
    case .awarded: "Accordé"
    case .paid: "Versé"
    case .reported: "Rapport reçu"
    case .declined: "Refusé"
    case .referred: "Réorienté"
    case .withdrawn: "Retiré"
    case .erased: "Effacé"
    }
  }
}
#endif
