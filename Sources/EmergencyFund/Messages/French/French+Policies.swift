extension French {
  static func text(_ message: PolicyMessage) -> String {
    switch message {
    case .policyCallRolling: "les demandes sont acceptées en permanence"
    case .policyCallFrom: "les demandes sont acceptées à partir du {opens}"
    case .policyCallUntil: "les demandes sont acceptées jusqu’au {closes}"
    case .policyCallBetween: "les demandes sont acceptées du {opens} au {closes} inclus"
    case .policyCallSuspended: "l’appel est suspendu et n’accepte pas de demandes\u{A0}: {reason}"
    case .policyApplicantTypes: "types de demande acceptés\u{A0}: {types}"
    case .policyMinimumMembers: "{type}\u{A0}: au moins {count|one=# membre|other=# membres}"
    case .policyRegistered: "{type}\u{A0}: enregistrement légal obligatoire"
    case .policyEveryCountry: "le travail peut se dérouler dans n’importe quel pays"
    case .policyCountries: "le travail se déroule dans {count|one=ce pays|other=l’un de ces # pays}"
    case .policyCountry: "{country}"
    case .policyTargetGroups:
      "la personne ou l’organisation appartient {count|one=à ce groupe|other=à au moins un de ces # groupes}, ou à un groupe plus spécifique"
    case .policyEntry: "{entry}"
    case .policyRecentIncident:
      "un incident est en cours, ou a eu lieu au plus {limit} avant la réception"
    case .policyItemAnswersIncident: "chaque dépense est liée à un incident décrit dans la demande"
    case .policyCategoriesAsk:
      "chaque dépense entre dans l’une de ces catégories\u{A0}; une personne examine toute autre dépense"
    case .policyCategoriesRefuse:
      "chaque dépense entre dans l’une de ces catégories\u{A0}; aucune autre n’est acceptée"
    case .policyCategoriesAllow:
      "les dépenses de ces catégories respectent leurs conditions\u{A0}; toute autre est acceptée"
    case .policyCategoryAnswers: "liée à un incident de type {types}"
    case .policyCategoryCap: "au plus {cap} en tout"
    case .policyCategoryShare: "au plus {share} du total"
    case .policyAsks: "question posée lors de l’examen\u{A0}: {question}"
    case .policyExclusions:
      "{count|one=cette finalité n’est pas financée|other=ces # finalités ne sont pas financées}"
    case .policyMaximum: "le montant demandé est d’au plus {amount}"
    case .policyMaximumOfType: "{type}\u{A0}: au plus {amount}"
    case .policyMinimum: "le montant demandé est d’au moins {amount}"
    case .policySharePaid: "au plus {share} du coût total est financé"
    case .policyWindowFromStart:
      "les activités se terminent au plus tard {months} après leur début"
    case .policyWindowFromPayment:
      "les activités se terminent au plus tard {months} après le versement"
    case .policyNothingPast: "les activités ne commencent pas avant le jour de réception"
    case .policyReferences: "au moins {count|one=# référence|other=# références}"
    case .policyIndependent:
      "au moins {count} d’entre elles {count|one=est indépendante|other=sont indépendantes} de la personne ou de l’organisation"
    case .policyOtherFunding:
      "aucun autre financement n’a été reçu ni demandé pour la même finalité"
    case .policyNoGrantOfCall:
      "au plus {count|one=# subvention antérieure|other=# subventions antérieures} du fonds dans le même appel"
    case .policyNoGrantEver:
      "au plus {count|one=# subvention antérieure|other=# subventions antérieures} du fonds"
    case .policyNoGrantInMonths:
      "au plus {count|one=# subvention antérieure|other=# subventions antérieures} du fonds {months|one=dans le mois|other=dans les # mois} précédant la réception"
    case .policyDocuments:
      "{count|one=ce document doit être joint|other=ces # documents doivent être joints}"
    case .policyDocument: "{kind}"
    case .policyDocumentOfTypes: "{kind}, pour les demandes de type {types}"
    case .policyPositiveAmounts:
      "chaque dépense a une quantité et un prix supérieurs à zéro"
    case .policyPromise:
      "le fonds vise à répondre dans un délai de {limit} à compter de la réception, jour de réception non compris"
    case .policyPromiseWorking:
      "le fonds vise à répondre dans un délai de {count|one=# jour ouvré|other=# jours ouvrés} à compter de la réception, jour de réception non compris"
    case .policyPause:
      "les jours où une question attend votre réponse ne comptent pas, jusqu’à {limit} en tout"
    case .policyScore:
      "la file d’attente est classée selon {count|one=ce critère|other=ces # critères}"
    case .policyCriterion: "{title}\u{A0}: jusqu’à {count|one=# point|other=# points}"
    case .policyWaiting:
      "chaque jour d’attente ajoute {count|one=# point|other=# points} à la priorité"
    case .policyEffort:
      "un examen prend {review} minutes et une décision {decision}, davantage pour les grands dossiers"
    case .policyCasework:
      "les décisions indiquent {count|one=ce motif|other=un ou plusieurs de ces # motifs}"
    case .policyRetention:
      "les dossiers sont conservés {awarded} après une attribution, {declined} après un refus, {referred} après une réorientation et {withdrawn} après un retrait"
    case .policyApply: "le fonds reçoit les demandes par {count|one=ce moyen|other=ces # moyens}"
    case .policyApplySample: "ce fonds est inventé : ce qui lui est envoyé ne parvient à personne"
    case .policyApplyEmail: "par courriel : {address}"
    case .policyApplyWeb: "sur le web : {address}"
    case .policyApplySignal: "par Signal : {address}"
    case .policyApplyOther: "{address}"
    case .policyApplyRecipient: "chiffrée pour {title} : {recipient}"
    }
  }
}
