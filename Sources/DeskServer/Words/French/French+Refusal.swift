#if Desk
extension RefusalMessage {
  var french: String {
    switch self {
    case .severalCases: "Plusieurs dossiers ont cet identifiant. Utilisez le code de l’un d’eux."
    case .ownFault: "L’espace de travail a commis une erreur. Rien n’a été modifié."
    case .erased: "Le dossier a été effacé."
    case .nothingWaits: "Rien n’attend confirmation."
    case .decisionWaits: "Une décision attend confirmation\u{A0}; cela passe d’abord."
    case .decidedAlready: "Le dossier a déjà fait l’objet d’une décision."
    case .notReviewedYet: "Personne n’a encore examiné le dossier."
    case .noReviewer: "L’examen du dossier n’est attribué à personne."
    case .noOpenQuestion: "Aucune question n’est en attente de réponse."
    case .noDecisionYet: "Aucune décision n’est encore en vigueur."
    case .nothingAwardedYet: "Rien n’a été accordé."
    case .paidWhole: "La totalité du montant accordé a été versée."
    case .nothingPaidYet: "Rien n’a été versé."
    case .notPaidWhole: "Le montant accordé n’a pas encore été entièrement versé."
    case .notAppealable: "Cette issue ne peut pas faire l’objet d’un recours."
    case .notNow: "Ceci n’est pas possible dans l’état actuel du dossier\u{A0}: {state}."
    case .dayGoesBack:
      "Un événement postérieur est déjà enregistré. La date doit être le {day} ou plus tard."
    case .dateOutside: "La date doit être comprise entre le {earliest} et le {latest}."
    case .hasConflict:
      "{name} a un conflit d’intérêts dans ce dossier. Une autre personne de l’équipe doit agir."
    case .youHaveConflict:
      "Vous avez un conflit d’intérêts dans ce dossier. Une autre personne de l’équipe doit agir."
    case .tookPart:
      "{name} a participé au dossier avant le recours. Choisissez quelqu’un qui n’y a pas pris part."
    case .youTookPart:
      "Vous avez pris part au dossier avant le recours. Quelqu’un qui n’y a pas pris part doit agir."
    case .unknownOfficer: "Personne dans l’équipe n’a l’identifiant {name}."
    case .needsLead: "Seule une personne qui a le rôle de direction peut le faire."
    case .needsOfficer: "Seule une personne qui a le rôle d’examen ou de direction peut le faire."
    case .outsideRegion: "{name} ne couvre pas la région de ce dossier."
    case .youOutsideRegion: "Vous ne couvrez pas la région de ce dossier."
    case .otherApplicant:
      "Cette demande vient d’une autre personne ou organisation. Recevez-la comme un dossier distinct."
    case .questionNumber: "Entre-temps, une autre question a été posée. Renvoyez la vôtre."
    case .noQuestion: "Aucune question en attente ne porte ce numéro."
    case .answeredAlready:
      "Cette question a déjà reçu une réponse. Si la réponse a été mal enregistrée, corrigez la demande."
    case .noEvent: "Ce dossier ne contient pas cet événement."
    case .assignedAlready: "L’examen de ce dossier est déjà attribué à {name}."
    case .youAssignedAlready: "L’examen de ce dossier vous est déjà attribué."
    case .reviewedAlready:
      "{name} a examiné ce dossier. Pour un deuxième examen, choisissez quelqu’un d’autre."
    case .youReviewedAlready:
      "Vous avez examiné ce dossier. Un deuxième examen revient à quelqu’un d’autre."
    case .notAssigned:
      "Le dossier est maintenant attribué à {name}, et non à la personne que vous avez indiquée."
    case .assignedToOther: "L’examen de ce dossier est attribué à {name}."
    case .reviewedByOther:
      "{name} a examiné ce dossier. Pour un deuxième examen, faites-vous d’abord attribuer le dossier."
    case .notRatable: "Les règles de ce dossier ne demandent pas d’évaluer «\u{A0}{title}\u{A0}»."
    case .unrated: "Pas encore évalué\u{A0}: {titles}."
    case .threatsUnjudged: "Dites comment vous comprenez ces incidents\u{A0}: {numbers}."
    case .noThreatAsked:
      "L’incident n°\u{A0}{number} ne comporte ni menace voilée ni contenu synthétique."
    case .threatTwice: "L’incident n°\u{A0}{number} a deux réponses. N’en donnez qu’une."
    case .recommendsForOther:
      "Seule la personne qui a examiné le dossier peut recommander\u{A0}: {name}."
    case .reviewerDecides:
      "Vous avez examiné ce dossier. La décision revient à une autre personne qui a le rôle de direction."
    case .assigneeDecides:
      "L’examen de ce dossier vous est attribué. Une autre personne qui a le rôle de direction doit décider, ou une autre personne de l’équipe doit l’examiner."
    case .unknownReason: "Les règles de ce dossier n’ont pas ce motif."
    case .unfitReason:
      "Le motif «\u{A0}{reason}\u{A0}» ne convient pas à ce type de décision\u{A0}: {decision}."
    case .citesNoRating:
      "Le motif «\u{A0}{reason}\u{A0}» doit citer une évaluation. Choisissez-en une."
    case .citesNoRule: "Le motif «\u{A0}{reason}\u{A0}» doit citer une règle. Choisissez-en une."
    case .citesNeedlessly: "Le motif «\u{A0}{reason}\u{A0}» ne cite rien."
    case .notFound:
      "La règle «\u{A0}{rule}\u{A0}» ne peut pas être citée\u{A0}: l’évaluation ne dit pas qu’elle n’est pas respectée ni qu’un examen humain est nécessaire."
    case .notRated:
      "«\u{A0}{title}\u{A0}» ne peut pas être cité\u{A0}: aucun examen valable ne l’a évalué."
    case .declinedWithoutGrounds:
      "Un refus doit avoir un motif qui cite une règle ou une évaluation. Choisissez-en un."
    case .breaksRules:
      "L’attribution enfreint {count|one=la règle|other=ces règles}\u{A0}: {rules}. Si elle reste justifiée, dites pourquoi."
    case .overridesNothing:
      "La décision n’enfreint pas la règle «\u{A0}{rule}\u{A0}»\u{A0}: aucun motif n’est nécessaire."
    case .overriddenTwice:
      "Il y a deux motifs pour la règle «\u{A0}{rule}\u{A0}». N’en donnez qu’un."
    case .withdrawalUnstated:
      "Indiquez qui retire la demande\u{A0}: la personne ou le groupe qui l’a faite, ou le fonds."
    case .withdrawnWithoutReason: "Un retrait doit être motivé, dans la note pour le dossier."
    case .notPending: "C’est maintenant une autre décision qui attend confirmation. Lisez celle-là."
    case .takesBackOther:
      "Seule la personne qui a pris cette décision, {name}, peut la retirer. Vous pouvez la renvoyer."
    case .returnsOwn: "Vous avez pris cette décision. Retirez-la au lieu de la renvoyer."
    case .confirmsOwn:
      "Vous avez pris cette décision. Une deuxième personne de l’équipe doit la confirmer."
    case .proposalOutdated:
      "Ce sur quoi repose cette décision a changé depuis. Renvoyez-la pour qu’une nouvelle décision soit prise."
    case .amountUnknown: "Le montant demandé ne peut pas être calculé. Corrigez d’abord la demande."
    case .nothingAwarded: "Accordez un montant pour au moins une dépense."
    case .noItem: "La demande ne contient pas de dépense n°\u{A0}{number}."
    case .itemTwice: "La dépense n°\u{A0}{number} apparaît deux fois. N’indiquez qu’un montant."
    case .nothingFor:
      "La dépense n°\u{A0}{number} ne reçoit rien. Excluez-la ou indiquez un montant."
    case .beyondItem: "La dépense n°\u{A0}{number} coûte {cost}. N’accordez pas davantage."
    case .otherCurrency: "Le montant doit être en {currency}."
    case .nothingPaid: "Un paiement doit être supérieur à zéro."
    case .noPayment: "Ceci n’est pas l’un des paiements."
    case .paymentUnchanged: "Le paiement a déjà ce montant et cette date."
    case .paidBeyond: "Il reste {amount} du montant accordé. Ne versez pas davantage."
    case .appealedAlready:
      "Le dossier a déjà fait l’objet d’un recours, possible une seule fois. Une nouvelle demande reste toujours possible."
    case .awardedInWhole: "Tout ce qui était demandé a été accordé."
    case .paidAlready:
      "Une partie a déjà été versée\u{A0}: la décision ne peut plus faire l’objet d’un recours. Une nouvelle demande est possible."
    }
  }
}
#endif
