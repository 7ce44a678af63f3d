extension ApplicationField {
  var french: String {
    switch self {
    case .call: "appel"
    case .receivedAt: "jour de réception"
    case .imminentDanger: "danger imminent pour une personne"
    case .applicantType: "type de candidature"
    case .country: "pays de la candidature"
    case .targetGroups: "groupes dont relève la candidature"
    case .members: "nombre de membres"
    case .registered: "enregistrement auprès d'une autorité"
    case .references: "références"
    case .referenceIndependent: "indépendance de la référence {number}"
    case .previousGrants: "subventions antérieures"
    case .previousGrantFund: "fonds de la subvention antérieure {number}"
    case .previousGrantCall: "appel de la subvention antérieure {number}"
    case .previousGrantAwardedOn: "date de la subvention antérieure {number}"
    case .startsOn: "premier jour des activités"
    case .endsOn: "dernier jour des activités"
    case .disbursedOn: "jour du versement"
    case .projectExclusions: "objets exclus du projet"
    case .incidents: "liste des incidents"
    case .incident: "incident n° {number}"
    case .incidentID: "nom de l'incident {number}"
    case .incidentType: "type de l'incident {number}"
    case .incidentOccurredOn: "date de l'incident {number}"
    case .incidentOngoing: "si l'incident {number} se poursuit"
    case .incidentState: "état de l'incident {number}"
    case .incidentHarm: "gravité de l'incident {number}"
    case .incidentIdentityBased: "si l'incident {number} vise quelqu'un pour son identité"
    case .incidentCoordinated: "si l'incident {number} est coordonné"
    case .incidentCoded: "si l'incident {number} est une menace voilée"
    case .incidentReports: "signalements antérieurs de l'incident {number}"
    case .currency: "monnaie du budget"
    case .requested: "montant demandé"
    case .items: "dépenses du budget"
    case .itemCategory: "catégorie de la dépense {number}"
    case .itemQuantity: "quantité de la dépense {number}"
    case .itemUnitCost: "prix unitaire de la dépense {number}"
    case .itemRespondsTo: "incident auquel répond la dépense {number}"
    case .itemExclusions: "objets exclus de la dépense {number}"
    case .otherFunding: "autres financements"
    case .otherFundingAmount: "montant de l'autre financement {number}"
    case .otherFundingStatus: "état de l'autre financement {number}"
    case .otherFundingSamePurpose: "si l'autre financement {number} a le même objet"
    case .documents: "documents joints"
    case .documentKind: "type du document {number}"
    }
  }
}

extension IncidentType {
  var french: String {
    switch self {
    case .shutdown: "coupure d'internet"
    case .throttling: "internet ralenti"
    case .blocking: "site ou service bloqué"
    case .takedown: "contenu ou compte supprimé"
    case .accountCompromise: "compte piraté"
    case .accountAttempt: "tentative d'accès à un compte"
    case .phishing: "hameçonnage"
    case .malware: "logiciel malveillant"
    case .denialOfService: "site saturé (DDoS)"
    case .intrusion: "intrusion dans un système"
    case .spyware: "logiciel espion"
    case .interception: "communications interceptées"
    case .tracking: "suivi d'une personne"
    case .deviceConfiscated: "appareil confisqué"
    case .deviceStolen: "appareil volé"
    case .deviceLost: "appareil perdu"
    case .deviceHandled: "appareil manipulé par d'autres"
    case .doxxing: "données personnelles publiées"
    case .leak: "fuite de données"
    case .intimateImages: "diffusion d'images intimes"
    case .harassment: "harcèlement"
    case .threat: "menace"
    case .smear: "campagne de diffamation"
    case .impersonation: "usurpation d'identité"
    case .other: "autre chose"
    }
  }
}

extension Harm {
  var french: String {
    switch self {
    case .limited: "limitée"
    case .serious: "sérieuse"
    case .severe: "grave"
    case .lifeThreatening: "met la vie en danger"
    }
  }
}

extension ApplicantType {
  var french: String {
    switch self {
    case .individual: "une personne"
    case .collective: "plusieurs personnes ensemble"
    case .organisation: "une organisation"
    }
  }
}

extension RequirementKind {
  var french: String {
    switch self {
    case .callWindow: "dates de l'appel"
    case .applicantType: "type de candidature"
    case .country: "pays"
    case .targetGroup: "groupe visé"
    case .recentIncident: "incident récent"
    case .itemAnswersIncident: "dépenses et incidents"
    case .costCategory: "catégories de dépense"
    case .exclusion: "objets exclus"
    case .maximum: "montant maximal"
    case .minimum: "montant minimal"
    case .sharePaid: "part du coût"
    case .activityWindow: "durée des activités"
    case .references: "références"
    case .otherFunding: "autres financements"
    case .previousGrants: "subventions antérieures"
    case .requiredDocuments: "pièces à joindre"
    case .positiveAmounts: "montants non nuls"
    case .judgement: "question à une personne"
    }
  }
}

extension AssessmentOutcome {
  var french: String {
    switch self {
    case .eligible: "remplit les conditions"
    case .ineligible: "ne remplit pas les conditions"
    case .incomplete: "réponses manquantes"
    case .needsPerson: "à voir par une personne"
    }
  }
}

extension FindingOutcome {
  var french: String {
    switch self {
    case .met: "rempli"
    case .notMet: "non rempli"
    case .unknown: "réponse encore attendue"
    case .needsPerson: "à voir par une personne"
    case .notApplicable: "sans objet"
    }
  }
}

extension Force {
  var french: String {
    switch self {
    case .required: "obligatoire"
    case .preferred: "préférence"
    case .encouraged: "encouragement"
    }
  }
}

extension ReferralFit {
  var french: String {
    switch self {
    case .meets: "règles écrites remplies"
    case .cannotTell: "pas encore possible à dire"
    case .misses: "règles écrites non remplies"
    }
  }
}

extension ProgrammeStatus {
  var french: String {
    switch self {
    case .open: "ouvert"
    case .suspended: "suspendu"
    case .halted: "arrêté"
    case .unknown: "état inconnu"
    }
  }
}
