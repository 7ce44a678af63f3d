extension FindingMessage {
  var french: String {
    switch self {
    case .answerMissing: "réponse encore attendue\u{A0}: {paths}"
    case .noRate: "le tableau des taux n'a pas de taux pour {currency} au jour de réception"
    case .amountOutOfRange: "les montants sont trop grands pour être additionnés"
    case .callOpen: "demande reçue le {received}, l'appel étant ouvert"
    case .callRolling: "l'appel est ouvert à tout moment"
    case .callSuspended: "l'appel est suspendu\u{A0}: {reason}"
    case .callNotOpenYet: "demande reçue le {received}, avant l'ouverture de l'appel le {opens}"
    case .callClosed: "demande reçue le {received}, après la clôture de l'appel le {closes}"
    case .applyOnOrAfter: "déposez la demande le {day} ou après"
    case .applicantTypeAccepted: "l'appel accepte les candidatures de type {type}"
    case .applicantTypeNotAccepted:
      "l'appel accepte {accepted}, et non les candidatures de type {type}"
    case .tooFewMembers:
      "{members|one=# membre|other=# membres}, alors qu'il en faut au moins {minimum}"
    case .notRegistered:
      "une candidature de type {type} doit être enregistrée auprès d'une autorité, et celle-ci ne l'est pas"
    case .everyCountryCovered: "tous les pays sont acceptés"
    case .countryCovered: "l'appel couvre ce pays\u{A0}: {country}"
    case .countryNotCovered:
      "l'appel ne couvre pas ce pays\u{A0}: {country}\u{A0}; il couvre {covered}"
    case .groupMatches: "la demande nomme {groups}, à qui l'appel s'adresse"
    case .noGroupMatches: "l'appel s'adresse à {wanted}\u{A0}; la demande nomme {own}"
    case .noGroupNamed: "l'appel s'adresse à {wanted}\u{A0}; la demande ne nomme aucun groupe"
    case .groupMisspelt:
      "l'appel s'adresse à {wanted}\u{A0}; la demande nomme {own}\u{A0}; il s'agit peut-être de {near}"
    case .incidentOngoing: "un incident se poursuit\u{A0}: {incident}"
    case .incidentRecent:
      "le dernier incident a eu lieu {since} avant la réception, dans la limite de {limit}"
    case .incidentTooOld:
      "le dernier incident a eu lieu {since} avant la réception, au-delà de la limite de {limit}"
    case .noIncidentBeforeReceipt:
      "aucun incident ne se poursuit ni n'a eu lieu au cours des {limit} précédant la réception"
    case .itemsAnswerIncidents:
      "{count|one=la dépense répond|other=les # dépenses répondent} à un incident de la demande"
    case .itemsAnswerNothing:
      "{count|one=# dépense ne répond|other=# dépenses ne répondent} à aucun incident de la demande\u{A0}: {paths}"
    case .linkOrRemoveItems:
      "nommez un incident qui convient, ou retirez la dépense de la demande\u{A0}: {paths}"
    case .categoriesListed:
      "{count|one=la dépense entre|other=les # dépenses entrent} dans une catégorie couverte par l'appel"
    case .categoryUnlisted:
      "la catégorie {category} ne figure pas dans l'appel\u{A0}; une personne doit examiner ceci\u{A0}: {paths}"
    case .categoryMisspelt:
      "la catégorie {category} ne figure pas dans l'appel\u{A0}; il s'agit peut-être de {near} ici\u{A0}: {paths}"
    case .categoryRefused: "l'appel couvre {accepted}, et non {category}\u{A0}: {paths}"
    case .categoryNeedsIncident:
      "la catégorie {category} exige un incident de type {types}\u{A0}: {paths}"
    case .categoryOverCap:
      "la catégorie {category} coûte {cost}, au-dessus de son plafond de {cap}"
    case .categoryOverShare: "la catégorie {category} dépasse {share} du total"
    case .reduceCategory: "ramenez la catégorie {category} à {cap}"
    case .reduceCategoryShare: "ramenez la catégorie {category} à {share} du total"
    case .nothingExcluded: "aucun objet exclu n'est signalé"
    case .purposeExcluded: "signalé comme objet exclu ({purpose})\u{A0}: {paths}"
    case .exclusionUnlisted:
      "le code d'exclusion {code} ne figure pas dans l'appel\u{A0}; une personne doit examiner ceci\u{A0}: {path}"
    case .removeItems: "retirez la dépense de la demande\u{A0}: {paths}"
    case .withinMaximum:
      "montant demandé\u{A0}: {requested}, dans la limite du maximum de {maximum}"
    case .overMaximum: "montant demandé\u{A0}: {requested}, au-delà du maximum de {maximum}"
    case .reduceRequest: "réduisez la demande de {excess}, à {amount}"
    case .atLeastMinimum: "montant demandé\u{A0}: {requested}, au moins le minimum de {minimum}"
    case .underMinimum: "montant demandé\u{A0}: {requested}, en dessous du minimum de {minimum}"
    case .raiseRequest: "demandez au moins {minimum}"
    case .withinShare: "la demande ne dépasse pas {share} du coût total"
    case .overShare: "la demande dépasse {share} du coût total"
    case .requestAtMost: "demandez au plus {amount}"
    case .withinWindow: "du {start} au {end}, dans la limite de {months}"
    case .withinWindowAfterPayment:
      "jusqu'au {end}, dans la limite de {months} après le versement"
    case .windowTooLong: "du {start} au {end}, soit plus de {months}, qui se terminent le {latest}"
    case .windowTooLongAfterPayment:
      "jusqu'au {end}, soit plus de {months} après le versement du {paid}, qui se terminent le {latest}"
    case .endsBeforeStart: "la fin, le {end}, précède le début, le {start}"
    case .startsBeforeReceipt: "le début, le {start}, précède le jour de réception, le {received}"
    case .endBy: "terminez au plus tard le {day}"
    case .endBetween: "terminez entre le {first} et le {last}"
    case .endOnOrAfter: "terminez le {day} ou après"
    case .startOnOrAfter: "commencez le {day} ou après"
    case .enoughReferences: "{count|one=# référence|other=# références}"
    case .tooFewReferences:
      "{count|one=# référence|other=# références}, alors qu'il en faut au moins {minimum}"
    case .tooFewIndependent:
      "{count|one=# référence indépendante|other=# références indépendantes}, alors qu'il en faut au moins {minimum}"
    case .addReferences: "ajoutez encore {count|one=# référence|other=# références}"
    case .addIndependentReferences:
      "ajoutez encore {count|one=# référence indépendante|other=# références indépendantes}"
    case .notFundedElsewhere: "rien d'autre ne finance le même objet"
    case .fundedElsewhere:
      "{count|one=une autre source finance ou peut financer|other=# autres sources financent ou peuvent financer} le même objet\u{A0}: {paths}"
    case .takeOutFundedCosts: "retirez les dépenses que couvre l'autre financement\u{A0}: {paths}"
    case .fewGrants:
      "{count|one=# subvention antérieure compte|other=# subventions antérieures comptent}\u{A0}; {most} au plus"
    case .tooManyGrants:
      "{count|one=# subvention antérieure compte|other=# subventions antérieures comptent}, au-delà du maximum de {most}"
    case .noDocumentAsked: "aucun document n'est exigé pour ce type de candidature"
    case .documentsAttached: "pièces jointes\u{A0}: {kinds}"
    case .documentsLacking: "pièces non jointes\u{A0}: {kinds}"
    case .attachDocuments: "joignez {kinds}"
    case .amountsPositive:
      "{count|one=la dépense a|other=les # dépenses ont} une quantité et un prix supérieurs à zéro"
    case .amountsNotPositive: "pas supérieur à zéro\u{A0}: {paths}"
    case .correctOrRemoveItems:
      "corrigez le montant, ou retirez la dépense de la demande\u{A0}: {paths}"
    case .question: "{question}"
    }
  }
}
