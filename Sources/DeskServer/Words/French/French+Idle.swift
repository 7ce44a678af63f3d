#if Desk
extension IdleMessage {
  var french: String {
    switch self {
    case .soon: "L’espace de travail va bientôt se verrouiller, faute d’activité."
    case .left: "Temps restant\u{A0}:"
    case .stay: "Continuer"
    case .unsaved:
      "L’espace de travail est verrouillé, et ce que vous avez écrit ici n’est pas encore sauvegardé. Cet onglet le conserve\u{A0}: déverrouillez l’espace de travail dans un autre onglet, et la sauvegarde se fera d’elle-même."
    case .ownTab: "Vous écrivez aussi ici dans un autre onglet."
    case .notKept:
      "Ce brouillon n’est pas sauvegardé\u{A0}: vous remplissez le même formulaire dans un autre onglet. Fermez-le, et ce brouillon sera sauvegardé."
    }
  }
}
#endif
