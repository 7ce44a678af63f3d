extension PolicyMessage {
  var french: String {
    switch self {
    case .policyCallRolling: "les demandes sont reçues à tout moment"
    case .policyCallFrom: "les demandes sont reçues à partir du {opens}"
    case .policyCallUntil: "les demandes sont reçues jusqu'au {closes}"
    case .policyCallBetween:
      "les demandes sont reçues du {opens} au {closes}, ces deux jours compris"
    case .policyCallSuspended: "l'appel est suspendu et ne reçoit pas de demande\u{A0}: {reason}"
    case .policyApplicantTypes: "ces types de candidature sont acceptés\u{A0}: {types}"
    case .policyMinimumMembers: "{type}\u{A0}: au moins {count|one=# membre|other=# membres}"
    case .policyRegistered: "{type}\u{A0}: enregistrement auprès d'une autorité"
    case .policyEveryCountry: "le travail peut avoir lieu dans tout pays"
    case .policyCountries:
      "le travail a lieu dans {count|one=ce pays|other=l'un de ces # pays}"
    case .policyCountry: "{country}"
    case .policyTargetGroups:
      "la candidature relève {count|one=de ce groupe|other=d'au moins un de ces # groupes}, ou d'un groupe plus restreint"
    case .policyEntry: "{entry}"
    case .policyRecentIncident:
      "un incident se poursuit, ou a eu lieu au plus {limit} avant la réception"
    case .policyItemAnswersIncident: "chaque dépense répond à un incident nommé dans la demande"
    case .policyCategoriesAsk:
      "chaque dépense entre dans l'une de ces catégories\u{A0}; une personne examine toute autre dépense"
    case .policyCategoriesRefuse:
      "chaque dépense entre dans l'une de ces catégories\u{A0}; aucune autre n'est acceptée"
    case .policyCategoriesAllow:
      "les dépenses de ces catégories respectent leurs conditions\u{A0}; toute autre est acceptée"
    case .policyCategoryAnswers: "répond à un incident de type {types}"
    case .policyCategoryCap: "au plus {cap} en tout"
    case .policyCategoryShare: "au plus {share} du total"
    case .policyAsks: "question posée lors de l'examen\u{A0}: {question}"
    case .policyExclusions:
      "rien n'est versé pour {count|one=cet objet|other=ces # objets}"
    case .policyMaximum: "il est possible de demander au plus {amount}"
    case .policyMaximumOfType: "{type}\u{A0}: au plus {amount}"
    case .policyMinimum: "il faut demander au moins {amount}"
    case .policySharePaid: "la part versée est d'au plus {share} du coût total"
    case .policyWindowFromStart:
      "les activités se terminent au plus tard {months} après leur début"
    case .policyWindowFromPayment:
      "les activités se terminent au plus tard {months} après le versement"
    case .policyNothingPast: "les activités ne commencent pas avant le jour de réception"
    case .policyReferences:
      "au moins {count|one=# référence appuie|other=# références appuient} la candidature"
    case .policyIndependent:
      "au moins {count} d'entre elles {count|one=est indépendante|other=sont indépendantes} de la candidature"
    case .policyOtherFunding:
      "rien d'autre ne finance le même objet, et personne d'autre n'a été sollicité pour cela"
    case .policyNoGrantOfCall:
      "au plus {count|one=# subvention antérieure|other=# subventions antérieures} du fonds dans le même appel"
    case .policyNoGrantEver:
      "au plus {count|one=# subvention antérieure|other=# subventions antérieures} du fonds"
    case .policyNoGrantInMonths:
      "au plus {count|one=# subvention antérieure|other=# subventions antérieures} du fonds au cours des {months} précédant la réception"
    case .policyDocuments:
      "{count|one=ce document est joint|other=ces # documents sont joints}"
    case .policyDocument: "{kind}"
    case .policyDocumentOfTypes: "{kind}, pour les candidatures de type {types}"
    case .policyPositiveAmounts:
      "chaque dépense a une quantité et un prix supérieurs à zéro"
    case .policyPromise:
      "la réponse arrive dans un délai de {limit} après la réception, jour de réception non compris"
    case .policyPromiseWorking:
      "la réponse arrive dans un délai de {count|one=# jour ouvré|other=# jours ouvrés} après la réception, jour de réception non compris"
    case .policyPause:
      "les jours où une question est posée et sans réponse ne comptent pas, jusqu'à {limit} en tout"
    case .policyScore:
      "la file est classée selon {count|one=ce critère|other=ces # critères}"
    case .policyCriterion: "{title}\u{A0}: jusqu'à {count|one=# point|other=# points}"
    case .policyWaiting:
      "chaque jour d'attente ajoute {count|one=# point|other=# points} à la priorité"
    case .policyEffort:
      "un examen prend {review} minutes et une décision {decision}, davantage pour les grands dossiers"
    case .policyCasework: "les décisions indiquent {count|one=ce motif|other=ces # motifs}"
    case .policyRetention:
      "les dossiers sont conservés {awarded} après un octroi, {declined} après un refus, {referred} après une réorientation et {withdrawn} après un retrait"
    }
  }
}
