#if Desk
extension CallFormMessage {
  var french: String {
    switch self {
    case .title: "Modifier {call}"
    case .newTitle: "Nouvel appel de {parent}"
    case .intro:
      "Ne modifiez que ce qui doit être différent. Un champ vide laisse la valeur du fonds. Rien n’est écrit tant que vous n’avez pas vu ce que signifie la modification et qu’une deuxième personne qui a le rôle de direction ne l’a pas confirmée."
    case .introNew:
      "Ne remplissez que ce que cet appel rend plus strict. Un champ vide laisse la valeur du fonds. Rien n’est écrit tant que vous n’avez pas vu ce que signifie l’appel et qu’une deuxième personne qui a le rôle de direction ne l’a pas confirmé."
    case .above: "Le fonds\u{A0}: {rule}"
    case .aboveValue: "Le fonds\u{A0}: {value}"
    case .others: "{count|one=# autre|other=# autres}"
    case .preview: "Voir ce que cela signifie"
    case .from: "La modification s’applique à partir du"
    case .fromHint: "Les demandes reçues avant ce jour gardent les règles de leur date."
    case .fromPast:
      "Choisissez aujourd’hui ou un jour ultérieur\u{A0}: ce qui a été reçu garde ses règles."
    case .fromLater:
      "D’autres règles sont déjà fixées à partir du {day}, et ce formulaire montre celles-là. Choisissez cette date ou une date ultérieure."
    case .theCall: "L’appel"
    case .callIntro:
      "Le nom court figure dans les demandes et dans le nom du fichier, et ne peut plus être modifié ensuite."
    case .callID: "Nom court, comme andes-2027"
    case .titleIn: "Titre ({of})"
    case .region: "Région, comme dans le fichier de l’équipe"
    case .languages: "Langues dans lesquelles on peut faire une demande, comme es, pt"
    case .targetGroupIntro:
      "À qui l’appel s’adresse. Les groupes plus spécifiques d’un groupe choisi comptent aussi."
    case .targetGroups: "Groupes visés"
    case .groups: "Groupes propres à cet appel"
    case .groupsIntro:
      "Un groupe que seul cet appel connaît. Le groupe plus large dont il fait partie est un groupe du fonds, pour que l’appel reste dans les règles du fonds."
    case .groupTitle: "Groupe {id}"
    case .newGroup: "Nouveau groupe {number}"
    case .groupID: "Nom court (formé à partir du titre si ce champ est vide)"
    case .broader: "Groupe plus large"
    case .remove: "Retirer"
    case .removeGroup: "Retirer ce groupe"
    case .countryIntro: "Où travaillent les personnes et les organisations qui font une demande."
    case .countries: "Pays"
    case .maximumIntro: "Le montant maximal que l’on peut demander."
    case .amount: "Montant"
    case .amountFor: "Montant pour\u{A0}: {of}"
    case .minimumIntro: "Le montant minimal que l’on doit demander."
    case .windowIntro:
      "Quand les demandes sont acceptées\u{A0}; le premier et le dernier jour sont compris."
    case .open: "Ouvert"
    case .rolling: "en permanence"
    case .dates: "jusqu’à un dernier jour"
    case .opensOn: "Premier jour"
    case .closesOn: "Dernier jour"
    case .categoriesIntro:
      "Quelles dépenses sont couvertes, avec le maximum pour chacune et sa part maximale du budget total."
    case .categories: "Catégories"
    case .cap: "Maximum pour\u{A0}: {of}"
    case .share: "Part maximale, en pourcentage\u{A0}: {of}"
    case .unlisted: "Une dépense qui n’entre dans aucune catégorie"
    case .unlistedReview: "est examinée par une personne"
    case .unlistedReject: "n’est pas couverte"
    case .unlistedAllow: "est couverte"
    case .referencesIntro: "Qui peut servir de référence."
    case .referencesMinimum: "Nombre minimal de références"
    case .independent: "Dont indépendantes de la personne ou de l’organisation, au moins"
    case .basis: "D’où cela vient"
    case .basisIntro:
      "Chaque valeur dit d’où elle vient. Avec une source, ce qui était une hypothèse devient déterminant\u{A0}; avec une simple explication, cela reste une hypothèse et n’exclut jamais personne à soi seul."
    case .source: "Source"
    case .newSource: "une nouvelle source, ci-dessous"
    case .sourceTitle:
      "Titre de la nouvelle source, par exemple\u{A0}: Décision de l’équipe du 1 mai 2027"
    case .address: "Son adresse sur le web, si elle en a une"
    case .readOn: "Date de consultation"
    case .readingIn: "Explication ({of})"
    case .nothing: "rien"
    case .foldAmounts: "Autres montants selon le type de demande"
    case .foldLimits: "Plafonds de chaque catégorie"
    case .foldGroups: "Voir, modifier et ajouter des groupes"
    case .nothingChanged: "Rien n’est différent de ce que l’appel dit maintenant."
    case .unsupported:
      "Ce fichier est écrit d’une façon que l’espace de travail ne sait pas modifier. Modifiez-le dans un éditeur, ou adressez-vous à la personne qui l’a écrit."
    case .otherRegion: "Vous ne pouvez rédiger que des appels de vos propres régions."
    case .problemPercent: "Écrivez un pourcentage de 0 à 100, par exemple 40."
    case .problemID:
      "Utilisez des minuscules sans accents, des chiffres et des traits d’union, comme community-media."
    case .problemTaken: "Autre chose s’appelle déjà «\u{A0}{id}\u{A0}»."
    case .problemMissing: "Remplissez ce champ."
    case .problemRolling: "Un appel ouvert en permanence n’a pas de dernier jour."
    case .problemCloses: "Le dernier jour précède le premier."
    case .problemNoBasis:
      "Dites d’où vient la modification\u{A0}: choisissez une source ou expliquez-la."
    case .problemNoField: "Ceci ne peut pas être modifié ici."
    case .problemNeeded:
      "Les règles en vigueur jusqu’à ce jour nomment encore ce groupe, il doit donc rester."
    case .problemIndependent:
      "Il ne peut pas y avoir plus de références indépendantes que de références."
    case .problemTooLong: "Ce texte est trop long."
    }
  }
}
#endif
