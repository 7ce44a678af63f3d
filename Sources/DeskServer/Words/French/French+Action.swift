#if Desk
extension ActionMessage {
  var french: String {
    switch self {
    case .take: "Prendre et examiner"
    case .assign: "Attribuer"
    case .handBack: "Rendre le dossier"
    case .ask: "Poser une question"
    case .answer: "Enregistrer une réponse"
    case .reference: "Vérifier une référence"
    case .endorse: "Enregistrer un appui"
    case .conflict: "Déclarer un conflit d’intérêts"
    case .review: "Examiner"
    case .recommend: "Recommander"
    case .decide: "Décider"
    case .confirm: "Confirmer ou renvoyer"
    case .takeBack: "Retirer la décision"
    case .letter: "Lettre"
    case .pay: "Enregistrer un paiement"
    case .correctPayment: "Corriger un paiement"
    case .report: "Enregistrer le rapport"
    case .appeal: "Enregistrer un recours"
    case .amend: "Corriger la demande"
    case .erase: "Effacer"
    }
  }
}
#endif
