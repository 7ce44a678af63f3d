#if Desk
extension EventMessage {
  var french: String {
    switch self {
    case .received: "demande reçue"
    case .assessed: "évaluation selon les règles"
    case .asked: "question posée"
    case .answered: "réponse reçue"
    case .referenceChecked: "référence vérifiée"
    case .vouched: "appui enregistré"
    case .assigned: "attribution du dossier"
    case .unassigned: "fin de l’attribution du dossier"
    case .conflictDeclared: "conflit d’intérêts déclaré"
    case .reviewed: "examen enregistré"
    case .recommended: "recommandation enregistrée"
    case .decided: "décision prise"
    case .confirmed: "décision confirmée"
    case .takenBack: "décision retirée"
    case .returned: "décision renvoyée"
    case .letterMade: "lettre créée"
    case .paid: "paiement enregistré"
    case .paymentCorrected: "paiement corrigé"
    case .reported: "rapport reçu"
    case .appealed: "recours reçu"
    case .corrected: "demande corrigée"
    case .imported: "dossier importé"
    case .erased: "dossier effacé"
    }
  }
}
#endif
