#if Desk
extension DecidingMessage {
  var french: String {
    switch self {
    case .whichRecommended: "Que recommandez-vous\u{A0}?"
    case .whichDecision: "Que décidez-vous\u{A0}?"
    case .chooseKind: "Choisissez l’une de ces options."
    case .goOn: "Continuer"
    case .change: "Voir ce qu’il faut"
    case .grounds: "Ce que l’on sait"
    case .rulesSay: "Selon les règles"
    case .recommends: "{name} recommande\u{A0}: {decision}"
    case .notReviewed: "Personne n’a examiné le dossier."
    case .notRecommended: "L’examen n’a donné lieu à aucune recommandation."
    case .reasons: "Motifs"
    case .reasonsHint: "Chacun avec ce qu’il cite. Ils figurent dans la lettre."
    case .noFinding: "Aucune règle de cette demande ne peut être citée ici."
    case .noRating: "Rien de ce qui pourrait être cité ici n’a été évalué."
    case .amounts: "Montant par dépense"
    case .amountsHint: "Un champ vide, ou 0, exclut la dépense."
    case .itemAmount: "Dépense n°\u{A0}{number}, en {currency}"
    case .cost: "Coût"
    case .awarded: "Accordé"
    case .isWhole:
      "C’est tout ce qui a été demandé. Choisissez «\u{A0}Accorder la totalité\u{A0}», ou accordez moins."
    case .beyondCost: "Cette dépense coûte {cost}. N’accordez pas davantage."
    case .nothingAwarded: "Accordez un montant pour au moins une dépense."
    case .wholeAmount: "La totalité représente {amount}."
    case .overrides: "Règles que cette attribution enfreint"
    case .overridesIntro:
      "Si l’attribution reste justifiée, donnez un motif pour chacune. La personne qui confirme verra votre motif."
    case .whyStill: "Pourquoi c’est tout de même justifié"
    case .whyMissing:
      "Indiquez pourquoi l’attribution est justifiée bien qu’elle enfreigne la règle «\u{A0}{rule}\u{A0}»."
    case .assumed:
      "Une valeur de cette règle est une hypothèse, car aucun texte public ne l’indique."
    case .whichFund: "Vers quel fonds\u{A0}?"
    case .chooseFund: "Choisissez un fonds."
    case .party: "Qui retire la demande\u{A0}?"
    case .byApplicant: "La personne ou le groupe qui a fait la demande"
    case .byFund: "Le fonds\u{A0}; une deuxième personne de l’équipe doit confirmer"
    case .whoseWithdrawal: "Indiquez qui la retire."
    case .askedBy: "Qui a demandé le retrait, et comment\u{A0}?"
    case .onlyByApplicant:
      "Seulement si le retrait vient de la personne ou du groupe qui a fait la demande."
    case .askedOn: "À quelle date\u{A0}?"
    case .whoAsked: "Indiquez qui l’a demandé, et comment."
    case .withdrawalNote: "Indiquez pourquoi, dans la note pour le dossier."
    case .letterText: "Votre texte dans la lettre"
    case .letterTextHint: "Il sera lu tel quel. Écrivez-le dans la langue de la lettre."
    case .toPreview: "Voir la décision et la lettre"
    case .preview: "Avant d’enregistrer"
    case .notRecorded: "Rien n’est encore enregistré."
    case .takesEffect:
      "Elle prend effet immédiatement\u{A0}: une autre personne de l’équipe a examiné le dossier et recommandé la même chose."
    case .takesEffectWithdrawn:
      "Elle prend effet immédiatement\u{A0}: le retrait vient de la personne ou du groupe qui a fait la demande."
    case .willWait:
      "Elle n’aura pas d’effet avant d’être confirmée par une deuxième personne de l’équipe."
    case .nowInEffect: "Elle est en vigueur."
    case .nowWaiting:
      "Elle n’a pas d’effet tant qu’une deuxième personne de l’équipe ne l’a pas confirmée."
    case .edit: "La modifier"
    case .differences: "Différences"
    case .noDifferences: "Elle correspond aux règles et à l’examen."
    case .despiteFit: "Les règles ne s’opposent pas à une attribution."
    case .despiteUnmet: "Telle quelle, la demande ne respecte pas toutes les règles."
    case .despiteMissing: "Il manque des réponses dont les règles ont besoin."
    case .otherwiseRecommended: "L’examen recommandait\u{A0}: {decision}."
    case .overrideNotRecommended:
      "L’examen ne recommandait pas de passer outre la règle «\u{A0}{rule}\u{A0}»."
    }
  }
}
#endif
