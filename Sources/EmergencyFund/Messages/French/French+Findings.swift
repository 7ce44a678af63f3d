extension French {
  static func text(_ message: FindingMessage) -> String {
    switch message {
    case .answerMissing: "réponse manquante\u{A0}: {paths}"
    case .noRate: "aucun taux de change pour {currency} à la date de réception"
    case .amountOutOfRange: "les montants sont trop élevés pour être additionnés"
    case .assumedNotMet:
      "le texte public ne le dit pas ({reason}), donc une personne décide sur ce point\u{A0}: {finding}"
    case .assumedUnanswered:
      "le texte public ne le demande pas ({reason}), donc une personne décide sur ce point\u{A0}: {finding}"
    case .callOpen: "demande reçue le {received}, pendant la période de dépôt des demandes"
    case .callRolling: "les demandes sont acceptées en permanence"
    case .callSuspended: "le dépôt des demandes est suspendu\u{A0}: {reason}"
    case .callNotOpenYet:
      "demande reçue le {received}, avant l’ouverture du dépôt des demandes, le {opens}"
    case .callClosed:
      "demande reçue le {received}, après la clôture du dépôt des demandes, le {closes}"
    case .applyOnOrAfter: "déposez la demande à partir du {day}"
    case .applicantTypeAccepted: "ce type de demande est accepté\u{A0}: {type}"
    case .applicantTypeNotAccepted:
      "ce type de demande n’est pas accepté\u{A0}: {type}\u{A0}; types acceptés\u{A0}: {accepted}"
    case .tooFewMembers: "{members|one=# membre|other=# membres}\u{A0}; le minimum est de {minimum}"
    case .notRegistered:
      "l’enregistrement légal est obligatoire pour ce type de demande, et il manque\u{A0}: {type}"
    case .everyCountryCovered: "ce programme couvre tous les pays"
    case .countryCovered: "ce programme couvre ce pays\u{A0}: {country}"
    case .countryNotCovered:
      "ce programme ne couvre pas ce pays\u{A0}: {country}\u{A0}; pays couverts\u{A0}: {covered}"
    case .groupMatches:
      "la demande indique des groupes auxquels ce programme s’adresse\u{A0}: {groups}"
    case .noGroupMatches:
      "groupes visés par ce programme\u{A0}: {wanted}\u{A0}; groupes indiqués dans la demande\u{A0}: {own}"
    case .noGroupNamed:
      "groupes visés par ce programme\u{A0}: {wanted}\u{A0}; la demande n’indique aucun groupe"
    case .groupMisspelt:
      "groupes visés par ce programme\u{A0}: {wanted}\u{A0}; groupes indiqués dans la demande\u{A0}: {own}\u{A0}; vouliez-vous dire {near}\u{A0}?"
    case .incidentOngoing: "un incident est en cours\u{A0}: {incident}"
    case .incidentRecent:
      "le dernier incident a eu lieu {since} avant la réception (limite\u{A0}: {limit})"
    case .incidentRecentAnotherAfter:
      "le dernier incident antérieur à la réception a eu lieu {since} avant elle (limite\u{A0}: {limit})\u{A0}; {incident} est daté d’après la réception, cette date est à corriger"
    case .incidentAfterReceipt:
      "{incident} est daté du {day}, après la réception ({received})\u{A0}; corrigez la date"
    case .incidentAfterToday:
      "{incident} est daté du {day}, après aujourd’hui ({today})\u{A0}; corrigez la date"
    case .incidentTooOld:
      "le dernier incident a eu lieu {since} avant la réception, ce qui dépasse la limite de {limit}"
    case .noIncidentBeforeReceipt:
      "aucun incident n’est en cours ni n’a eu lieu {limit|one=la veille de|other=dans les # jours précédant} la réception"
    case .itemsAnswerIncidents:
      "{count|one=la dépense est liée|other=les # dépenses sont liées} à un incident décrit dans la demande"
    case .itemsAnswerNothing:
      "{count|one=# dépense n’est liée|other=# dépenses ne sont liées} à aucun incident décrit dans la demande\u{A0}: {paths}"
    case .linkOrRemoveItems:
      "indiquez l’incident concerné ou retirez la dépense de la demande\u{A0}: {paths}"
    case .categoriesListed:
      "{count|one=la dépense entre|other=les # dépenses entrent} dans une catégorie couverte par ce programme"
    case .categoryUnlisted:
      "la catégorie {category} ne figure pas dans les règles de ce fonds et doit être examinée par une personne\u{A0}: {paths}"
    case .categoryMisspelt:
      "la catégorie {category} ne figure pas dans les règles de ce fonds\u{A0}; vouliez-vous dire {near}\u{A0}? ({paths})"
    case .categoryRefused:
      "ce programme ne couvre pas la catégorie {category}\u{A0}: {paths}\u{A0}; catégories couvertes\u{A0}: {accepted}"
    case .categoryNeedsIncident:
      "la catégorie {category} exige un incident de l’un de ces types\u{A0}: {types} ({paths})"
    case .categoryOverCap:
      "les dépenses de la catégorie {category} s’élèvent à {cost} et dépassent son plafond de {cap}"
    case .categoryOverShare: "les dépenses de la catégorie {category} dépassent {share} du total"
    case .reduceCategory: "ramenez les dépenses de la catégorie {category} à {cap} au maximum"
    case .reduceCategoryShare:
      "ramenez les dépenses de la catégorie {category} à {share} du total au maximum"
    case .nothingExcluded: "aucune finalité non finançable n’est indiquée"
    case .purposeExcluded: "signalé comme finalité non finançable ({purpose})\u{A0}: {paths}"
    case .exclusionUnlisted:
      "le code d’exclusion {code} ne figure pas dans les règles de ce fonds et doit être examiné par une personne\u{A0}: {path}"
    case .removeItems: "retirez la dépense de la demande\u{A0}: {paths}"
    case .withinMaximum: "montant demandé\u{A0}: {requested} (maximum\u{A0}: {maximum})"
    case .overMaximum:
      "montant demandé\u{A0}: {requested}\u{A0}; le maximum de {maximum} est dépassé"
    case .reduceRequest: "réduisez le montant demandé de {excess}, pour le ramener à {amount}"
    case .atLeastMinimum: "montant demandé\u{A0}: {requested} (minimum\u{A0}: {minimum})"
    case .underMinimum:
      "montant demandé\u{A0}: {requested}\u{A0}; le minimum de {minimum} n’est pas atteint"
    case .raiseRequest: "demandez au moins {minimum}"
    case .withinShare: "le montant demandé ne dépasse pas {share} du coût total"
    case .overShare: "le montant demandé dépasse {share} du coût total"
    case .requestAtMost: "demandez au plus {amount}"
    case .withinWindow: "du {start} au {end}, dans la limite de {months}"
    case .withinWindowAfterPayment:
      "jusqu’au {end}, dans la limite de {months} après le versement"
    case .windowTooLong:
      "du {start} au {end}, soit plus de {months}\u{A0}; date limite\u{A0}: le {latest}"
    case .windowTooLongAfterPayment:
      "jusqu’au {end}, soit plus de {months} après le versement du {paid}\u{A0}; date limite\u{A0}: le {latest}"
    case .endsBeforeStart: "la date de fin ({end}) précède la date de début ({start})"
    case .startsBeforeReceipt:
      "la date de début ({start}) précède la date de réception ({received})"
    case .endBy: "terminez au plus tard le {day}"
    case .endBetween: "terminez entre le {first} et le {last}"
    case .endOnOrAfter: "ne terminez pas avant le {day}"
    case .startOnOrAfter: "ne commencez pas avant le {day}"
    case .enoughReferences: "{count|one=# référence|other=# références}"
    case .tooFewReferences:
      "{count|one=# référence|other=# références}\u{A0}; le minimum est de {minimum}"
    case .tooFewIndependent:
      "{count|one=# référence indépendante|other=# références indépendantes}\u{A0}; le minimum est de {minimum}"
    case .addReferences: "ajoutez encore {count|one=# référence|other=# références}"
    case .addIndependentReferences:
      "ajoutez encore {count|one=# référence indépendante|other=# références indépendantes}"
    case .notFundedElsewhere: "aucun autre financement pour la même finalité"
    case .fundedElsewhere:
      "{count|one=une autre source finance ou pourrait financer|other=# autres sources financent ou pourraient financer} la même finalité\u{A0}: {paths}"
    case .takeOutFundedCosts:
      "retirez les dépenses que l’autre financement couvre déjà\u{A0}: {paths}"
    case .fewGrants:
      "{count|one=# subvention antérieure|other=# subventions antérieures} (maximum\u{A0}: {most})"
    case .tooManyGrants:
      "{count|one=# subvention antérieure|other=# subventions antérieures}\u{A0}; le maximum de {most} est dépassé"
    case .noDocumentAsked: "aucun document n’est exigé pour ce type de demande"
    case .documentsAttached: "pièces jointes\u{A0}: {kinds}"
    case .documentsLacking: "pièces manquantes\u{A0}: {kinds}"
    case .attachDocuments: "joignez\u{A0}: {kinds}"
    case .amountsPositive:
      "{count|one=la dépense a|other=les # dépenses ont} une quantité et un prix supérieurs à zéro"
    case .amountsNotPositive: "doit être supérieur à zéro\u{A0}: {paths}"
    case .correctOrRemoveItems:
      "corrigez le montant ou retirez la dépense de la demande\u{A0}: {paths}"
    case .question: "{question}"
    }
  }
}
