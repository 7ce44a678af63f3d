#if Desk
extension ConfirmMessage {
  var french: String {
    switch self {
    case .intro: "Lisez tout\u{A0}: votre confirmation rend la décision effective."
    case .confirm: "Confirmer"
    case .confirmIntro: "La décision prend effet immédiatement, telle qu’elle est affichée ici."
    case .giveBack: "Renvoyer"
    case .returnIntro:
      "Le dossier revient à l’étape précédente, et une nouvelle décision est nécessaire."
    case .reason: "Pourquoi elle est renvoyée"
    case .reasonHint: "La personne qui a décidé la lit. Elle ne figure dans aucune lettre."
    case .cannotConfirm: "Elle ne peut pas être confirmée"
    }
  }
}
#endif
