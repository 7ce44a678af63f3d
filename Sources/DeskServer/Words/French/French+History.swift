#if Desk
extension HistoryMessage {
  var french: String {
    switch self {
    case .hiddenReview: "masqué tant que vous n’avez pas enregistré votre propre examen"
    case .rating: "{title}\u{A0}: {value} sur 3, {reason}"
    case .threat: "Incident n°\u{A0}{number}\u{A0}: {word}, {reason}"
    case .reasonCiting: "{reason}\u{A0}: {rule}"
    case .overriding: "Malgré la règle «\u{A0}{rule}\u{A0}»\u{A0}: {reason}"
    case .decidedBy: "par {name}, le {day}"
    case .confirmedBy: "confirmée par {name} le {day}"
    case .inEffect: "en vigueur depuis le {day}"
    case .waitsForSecond: "en attente d’une deuxième personne de l’équipe"
    case .note: "Note pour le dossier"
    case .letterText: "Texte dans la lettre"
    case .ofCost: "{amount} sur {cost}"
    case .fund: "Fonds"
    case .byApplicant: "à la demande de {name}, le {day}"
    case .byFund: "par le fonds"
    }
  }
}
#endif
