extension French {
  static func text(_ field: ApplicationField) -> String {
    switch field {
    case .call: "appel"
    case .receivedAt: "date de réception"
    case .imminentDanger: "danger imminent pour une personne"
    case .applicantType: "type de demande"
    case .country: "pays de travail"
    case .targetGroups: "groupes d’appartenance"
    case .members: "nombre de membres"
    case .registered: "enregistrement légal"
    case .references: "références"
    case .referenceIndependent: "référence {number} (indépendante\u{A0}?)"
    case .previousGrants: "subventions antérieures"
    case .previousGrantFund: "fonds de la subvention antérieure {number}"
    case .previousGrantCall: "appel de la subvention antérieure {number}"
    case .previousGrantAwardedOn: "date de la subvention antérieure {number}"
    case .startsOn: "date de début des activités"
    case .endsOn: "date de fin des activités"
    case .disbursedOn: "date du versement"
    case .projectExclusions: "finalités non finançables du projet"
    case .incidents: "liste des incidents"
    case .incident: "incident n°\u{A0}{number}"
    case .incidentID: "identifiant de l’incident {number}"
    case .incidentType: "type de l’incident {number}"
    case .incidentOccurredOn: "date de l’incident {number}"
    case .incidentOngoing: "incident {number} (en cours\u{A0}?)"
    case .incidentState: "état de l’incident {number}"
    case .incidentHarm: "préjudice causé par l’incident {number}"
    case .incidentIdentityBased: "incident {number} (lié à l’identité\u{A0}?)"
    case .incidentCoordinated: "incident {number} (coordonné\u{A0}?)"
    case .incidentCoded: "incident {number} (menace voilée\u{A0}?)"
    case .incidentReports: "signalements antérieurs de l’incident {number}"
    case .currency: "devise du budget"
    case .requested: "montant demandé"
    case .items: "dépenses du budget"
    case .item: "dépense {number}"
    case .itemCategory: "catégorie de la dépense {number}"
    case .itemQuantity: "quantité de la dépense {number}"
    case .itemUnitCost: "prix unitaire de la dépense {number}"
    case .itemRespondsTo: "incident lié à la dépense {number}"
    case .itemExclusions: "finalités non finançables de la dépense {number}"
    case .otherFunding: "autres financements"
    case .otherFundingEntry: "autre financement {number}"
    case .otherFundingAmount: "montant de l’autre financement {number}"
    case .otherFundingStatus: "état de l’autre financement {number}"
    case .otherFundingSamePurpose: "autre financement {number} (même finalité\u{A0}?)"
    case .documents: "documents joints"
    case .documentKind: "type du document {number}"
    }
  }

  static func text(_ detail: ApplicationDetail) -> String {
    switch detail {
    case .onBehalfOf: "demande au nom d’une autre personne"
    case .onBehalfOfRelationship: "lien avec la personne concernée"
    case .onBehalfOfConsent: "la personne concernée est au courant et d’accord"
    case .onBehalfOfWhy: "raison d’agir en son nom"
    case .residence: "pays de résidence"
    case .inExile: "en exil"
    case .role: "fonction"
    case .activeSince: "en activité depuis"
    case .publicWork: "travail public"
    case .publicWorkLink: "lien vers le travail public"
    case .publicWorkWhat: "description du travail public"
    case .referenceRelation: "lien de la référence avec la personne concernée"
    case .referenceLanguage: "langue de la référence"
    case .referenceInformed: "référence prévenue"
    case .measuresTaken: "mesures déjà prises"
    case .alternatives: "autres solutions envisagées"
    case .expectedResult: "résultat attendu"
    case .neededBy: "aide nécessaire avant le"
    case .incidentPlatform: "plateforme"
    case .incidentLink: "lien"
    case .reportReference: "numéro du signalement"
    case .beneficiaries: "personnes protégées"
    case .beneficiaryCount: "nombre de personnes protégées"
    case .dependants: "dont personnes à charge"
    case .otherSupport: "autres aides demandées"
    case .supportOrganisation: "organisation sollicitée"
    case .supportKind: "type d’aide"
    case .supportResult: "suite donnée à la demande"
    case .payment: "réception d’argent"
    case .canReceive: "possibilité de recevoir de l’argent"
    case .route: "moyen de recevoir de l’argent"
    case .paymentRisk: "risque lié à la réception d’argent"
    case .preferInKind: "biens ou services préférés à l’argent"
    case .consents: "autorisations"
    case .contactReferences: "les références peuvent être contactées"
    case .vetting: "des organisations de confiance peuvent être consultées"
    case .referTo: "transmission possible à"
    case .neverShareWith: "ne jamais partager avec"
    case .declarations: "déclarations"
    case .truth: "les réponses sont exactes"
    case .privacyNotice: "notice de confidentialité lue"
    case .statistics: "uniquement pour les statistiques"
    case .gender: "genre"
    case .identities: "communautés"
    }
  }

  static func text(_ route: PaymentRoute) -> String {
    switch route {
    case .bankAccount: "compte bancaire"
    case .moneyTransfer: "service de transfert d’argent"
    case .mobileMoney: "paiement mobile (mobile money)"
    case .throughOrganisation: "par l’intermédiaire d’une organisation"
    case .cash: "espèces"
    case .other: "autre moyen"
    }
  }

  static func text(_ gender: Gender) -> String {
    switch gender {
    case .woman: "femme"
    case .man: "homme"
    case .nonBinary: "non binaire"
    case .other: "autre genre"
    }
  }

  static func text(_ identity: Identity) -> String {
    switch identity {
    case .lgbtqia: "minorité sexuelle ou de genre (LGBTQIA+)"
    case .indigenous: "peuple autochtone"
    case .ethnicMinority: "minorité ethnique"
    case .religiousMinority: "minorité religieuse"
    case .disability: "handicap"
    case .displaced: "personne réfugiée ou déplacée"
    }
  }

  static func text(_ type: IncidentType) -> String {
    switch type {
    case .shutdown: "coupure d’internet"
    case .throttling: "ralentissement d’internet"
    case .blocking: "site ou service bloqué"
    case .takedown: "contenu supprimé ou compte suspendu"
    case .accountCompromise: "compte piraté"
    case .accountAttempt: "tentative de piratage d’un compte"
    case .phishing: "hameçonnage (phishing)"
    case .malware: "logiciel malveillant (malware)"
    case .denialOfService: "attaque par déni de service (DDoS)"
    case .intrusion: "accès non autorisé à un système"
    case .spyware: "logiciel espion (spyware)"
    case .interception: "communications interceptées"
    case .tracking: "surveillance ou filature d’une personne"
    case .deviceConfiscated: "appareil saisi ou confisqué"
    case .deviceStolen: "appareil volé"
    case .deviceLost: "appareil perdu"
    case .deviceHandled: "appareil manipulé par des tiers"
    case .doxxing: "divulgation de données personnelles (doxing)"
    case .leak: "fuite de données"
    case .intimateImages: "diffusion d’images intimes sans consentement"
    case .harassment: "harcèlement"
    case .threat: "menace"
    case .smear: "campagne de dénigrement"
    case .impersonation: "usurpation d’identité"
    case .other: "autre"
    }
  }

  static func text(_ harm: Harm) -> String {
    switch harm {
    case .limited: "limité"
    case .serious: "important"
    case .severe: "grave"
    case .lifeThreatening: "met la vie en danger"
    }
  }

  static func text(_ type: ApplicantType) -> String {
    switch type {
    case .individual: "personne à titre individuel"
    case .collective: "collectif ou groupe"
    case .organisation: "association ou organisation"
    }
  }

  static func text(_ kind: RequirementKind) -> String {
    switch kind {
    case .callWindow: "période de l’appel"
    case .applicantType: "type de demande"
    case .country: "pays"
    case .targetGroup: "groupe visé"
    case .recentIncident: "incident récent"
    case .itemAnswersIncident: "dépenses et incidents"
    case .costCategory: "catégories de dépense"
    case .exclusion: "usages non finançables"
    case .maximum: "montant maximal"
    case .minimum: "montant minimal"
    case .sharePaid: "part financée"
    case .activityWindow: "durée des activités"
    case .references: "références"
    case .otherFunding: "autres financements"
    case .previousGrants: "subventions antérieures"
    case .requiredDocuments: "pièces à joindre"
    case .positiveAmounts: "montants positifs"
    case .judgement: "question d’examen"
    }
  }

  static func text(_ outcome: AssessmentOutcome) -> String {
    switch outcome {
    case .eligible: "remplit les conditions"
    case .ineligible: "ne remplit pas les conditions"
    case .incomplete: "réponses manquantes"
    case .needsPerson: "examen humain nécessaire"
    }
  }

  static func text(_ outcome: FindingOutcome) -> String {
    switch outcome {
    case .met: "conforme"
    case .notMet: "non conforme"
    case .unknown: "réponse manquante"
    case .needsPerson: "examen humain nécessaire"
    case .notApplicable: "sans objet"
    }
  }

  static func text(_ force: Force) -> String {
    switch force {
    case .required: "obligatoire"
    case .preferred: "préférence"
    case .encouraged: "encouragement"
    }
  }

  static func text(_ fit: ReferralFit) -> String {
    switch fit {
    case .meets: "critères publiés remplis"
    case .cannotTell: "impossible à dire pour l’instant"
    case .misses: "critères publiés non remplis"
    }
  }

  static func text(_ status: ProgrammeStatus) -> String {
    switch status {
    case .open: "ouvert"
    case .suspended: "suspendu"
    case .halted: "arrêté définitivement"
    case .unknown: "état inconnu"
    }
  }
}
