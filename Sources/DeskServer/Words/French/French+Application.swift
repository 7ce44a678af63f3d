#if Desk
extension ApplicationMessage {
  var french: String {
    switch self {
    case .id: "Identifiant de la demande"
    case .language: "Langue"
    case .name: "Nom"
    case .work: "Travail"
    case .languages: "Langues"
    case .contact: "Contact sûr"
    case .safeTimes: "Moments sûrs"
    case .doNot: "À éviter"
    case .title: "Titre"
    case .goal: "Objectif"
    case .description: "Description"
    case .means: "moyen\u{A0}: {text}"
    case .attributedTo: "attribué à\u{A0}: {text}"
    case .effects: "effets\u{A0}: {text}"
    case .narrative: "discours\u{A0}: {text}"
    case .reported: "signalé le {day} à {name}\u{A0}: {text}"
    case .independent: "indépendante"
    case .notIndependent: "non indépendante"
    case .coded: "menace voilée"
    case .synthetic: "contenu synthétique"
    case .syntheticSuspected: "contenu synthétique soupçonné"
    case .identityBased: "lié à l’identité"
    case .coordinated: "coordonné"
    case .samePurpose: "pour la même finalité"
    case .otherPurpose: "pour une autre finalité"
    case .threat: "menace"
    case .earlier: "antérieur"
    case .document: "Document"
    case .none: "aucun"
    case .pgpEmail: "e-mail chiffré (PGP)"
    case .inPerson: "en personne"
    case .throughReference: "par l’intermédiaire d’une référence"
    case .other: "par un autre moyen"
    case .applied: "demandé, pas encore de réponse"
    case .received: "reçu ou promis"
    case .declined: "refusé"
    }
  }
}
#endif
