#if Desk
extension IntakeMessage {
  var french: String {
    switch self {
    case .intro:
      "Choisissez les fichiers des demandes et des réponses aux questions. Vous verrez ce qu’il adviendrait de chacun avant que rien ne soit conservé."
    case .files: "Fichiers"
    case .filesHint:
      "Demandes et réponses en JSON ou YAML, chiffrées ou non\u{A0}; avec elles, tout autre fichier, dont seuls le nom et l’empreinte SHA-256 sont enregistrés. Les fichiers restent dans la mémoire de cette session jusqu’à ce que vous les réceptionniez ou les retiriez\u{A0}; verrouiller l’espace de travail les retire."
    case .paste: "Ou coller un texte chiffré"
    case .pasted: "Texte chiffré d’un message"
    case .pastedHint:
      "Tout de BEGIN à END\u{A0}; vous pouvez coller plusieurs textes à la fois, avec ce qui les entoure."
    case .pastedNothing:
      "Ce que vous avez collé ne contient aucun texte chiffré\u{A0}: il va de -----BEGIN AGE ENCRYPTED FILE----- à la ligne qui contient END."
    case .look: "Vérifier ces fichiers"
    case .waiting:
      "{count|one=# fichier attend|other=# fichiers attendent}. Rien n’est encore conservé."
    case .newCase: "Nouveau dossier"
    case .isRepeat: "Déjà reçue"
    case .perhaps: "Peut-être déjà reçue"
    case .related: "Nouveau dossier, peut-être lié"
    case .unreadable: "Illisible"
    case .refused: "Ne peut pas être réceptionnée"
    case .would: "Deviendrait un dossier de l’appel «\u{A0}{call}\u{A0}»."
    case .answerBy: "réponse au plus tard le {day}"
    case .byWeekdays:
      "d’après les seuls jours de semaine, car les jours fériés de {year} ne figurent pas encore dans la liste"
    case .noDate: "sans date de réponse"
    case .receivedOn: "reçue le {day}"
    case .receive:
      "Enregistrer ces fichiers"
    case .receiveThis: "Réceptionner {file}"
    case .discard: "Retirer tous les fichiers"
    case .received: "Reçues"
    case .receivedIntro:
      "Fichiers reçus\u{A0}:"
    case .nothingChosen: "Choisissez au moins une demande à réceptionner."
    case .changed:
      "Le résultat prévu a changé depuis votre vérification. Rien n’a été conservé\u{A0}; vérifiez de nouveau."
    case .otherFiles: "Autres fichiers"
    case .otherIntro:
      "Ils ne sont pas ouverts. Indiquez avec quelle demande chacun a été envoyé\u{A0}; son nom et son empreinte SHA-256 y sont enregistrés. Les fichiers eux-mêmes ne sont pas conservés."
    case .sentWith: "{file} a été envoyé avec"
    case .notKept: "aucune\u{A0}: l’écarter"
    case .sameAsFile: "La même demande que {file}, ci-dessus."
    case .twin:
      "la même demande, reçue à la même date. Ne la réceptionnez que s’il s’agit d’une autre."
    case .near: "presque identique\u{A0}: {what}. Est-ce la même chose\u{A0}?"
    case .same: "identique\u{A0}: {what}"
    case .sameEarlier: "Identique à {file}, ci-dessus\u{A0}: {what}."
    case .conflict:
      "{found} et {recorded}, avec qui {officer} a un conflit d’intérêts, ne font-ils qu’un\u{A0}?"
    case .tooMany:
      "L’espace de travail vérifie {count} fichiers à la fois au maximum. Rien n’a été ajouté."
    case .tooLarge: "Ensemble, les fichiers sont trop volumineux. Rien n’a été ajouté."
    case .empty: "Choisissez au moins un fichier."
    case .memory: "Ajouter d’autres fichiers"
    case .requested: "{amount} demandés"
    case .noRates:
      "Aucun taux de change n’est disponible\u{A0}; les montants dans d’autres devises ne sont pas convertis."
    case .gone: "Ces fichiers ont été réceptionnés ou retirés dans une autre fenêtre."
    case .sealed:
      "fichier chiffré, reçu {receipt}"
    case .sealedNoKey:
      "Ce fichier est chiffré et il n’y a aucune clé de réception. Une personne responsable peut en créer une."
    case .sealedForOthers: "Ce fichier n’est chiffré pour aucune des clés de réception du fonds."
    case .sealedChanged:
      "Ce fichier chiffré est incomplet ou a été modifié en chemin. Demandez qu’on l’envoie à nouveau."
    }
  }
}
#endif
