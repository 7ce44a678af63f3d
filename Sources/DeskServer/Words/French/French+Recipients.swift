#if Desk
extension RecipientsMessage {
  var french: String {
    switch self {
    case .title: "Clés des demandes chiffrées"
    case .intro:
      "La page destinée aux personnes qui demandent une aide chiffre chaque demande avec ces clés. Seules les personnes qui en détiennent une peuvent la lire."
    case .none: "Le fonds n’indique aucune clé\u{A0}: sa page ne propose donc pas de chiffrer."
    case .compare:
      "La page affiche les quatre mots de chaque clé. Publiez-les là où l’on trouve le fonds, pour qu’il soit possible de comparer."
    case .valid: "utilisée aujourd’hui"
    case .notValid: "pas utilisée aujourd’hui"
    case .kept: "gardée dans ce fichier des dossiers"
    case .elsewhere: "gardée ailleurs"
    case .from: "à partir du {day}"
    case .until: "jusqu’au {day}"
    case .link: "Clés des demandes chiffrées de {fund}"
    case .differs:
      "Quelqu’un a modifié le fichier du fonds sans passer par l’espace de travail depuis que deux personnes l’ont confirmé. Comparez les mots ci-dessous avec ceux de vos clés avant que quiconque ne prépare une page."
    case .unconfirmed:
      "Deux personnes n’ont pas encore confirmé ces clés dans l’espace de travail. Comparez d’abord les mots avec ceux de vos clés."
    case .asTheyAre: "Les proposer telles quelles"
    case .cannotChange:
      "Seule une personne qui a le rôle de direction pour toutes les régions peut modifier les clés."
    case .noSecond:
      "Personne d’autre n’a le rôle de direction pour toutes les régions\u{A0}: pour l’instant, personne ne peut confirmer."
    case .noChanges: "Les clés n’ont pas été modifiées dans l’espace de travail."
    case .change: "Modifier les clés"
    case .add: "Ajouter une clé"
    case .other: "Une clé gardée ailleurs"
    case .noneKept:
      "Toutes les clés du fichier des dossiers sont utilisées. ‘ief intake key new’ en crée une autre."
    case .recipient: "Partie publique d’une clé gardée ailleurs"
    case .recipientHint: "Elle commence par age1. ‘ief intake key show’ l’affiche."
    case .addFrom: "Chiffrer avec elle à partir du"
    case .addFromHint: "Aujourd’hui, si vous laissez ce champ vide."
    case .end: "Cesser d’utiliser une clé"
    case .endNone: "Aucune"
    case .endHint:
      "Gardez la clé elle-même jusqu’à ce que tout ce qui a été chiffré avec elle soit arrivé. Une ancienne page peut servir encore des semaines."
    case .endOn: "Dernier jour"
    case .oneAtATime:
      "Choisissez une clé ci-dessus ou collez-en une ici, pas les deux."
    case .endOnHint:
      "Nécessaire si vous cessez d’utiliser une clé."
    case .changed:
      "d’autres clés ou d’autres voies"
    case .nothing: "Choisissez une clé à ajouter ou une clé à ne plus utiliser."
    case .notRecipient:
      "Ce n’est pas la partie publique d’une clé\u{A0}: elle commence par age1, et un seul caractère erroné se remarque."
    case .isSecret:
      "C’est la partie secrète d’une clé, qui ouvre tout ce qui a été chiffré avec elle. Ne la collez jamais nulle part et créez une nouvelle clé."
    case .listed: "Cette clé est déjà dans la liste."
    case .tooMany: "Un fonds peut avoir {count} clés au plus."
    case .untilEarly:
      "La clé est utilisée à partir du {day}\u{A0}: son dernier jour ne peut pas être antérieur."
    case .titleKey: "clé de réception à partir du {day}"
    case .titleSpare: "clé de secours à partir du {day}"
    }
  }
}
#endif
