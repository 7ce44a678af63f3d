extension English {
  static func text(_ field: ApplicationField) -> String {
    switch field {
    case .call: "call"
    case .receivedAt: "date of receipt"
    case .imminentDanger: "imminent danger to a person"
    case .applicantType: "type of applicant"
    case .country: "country of the applicant"
    case .targetGroups: "groups to which the applicant belongs"
    case .members: "number of members"
    case .registered: "legal registration"
    case .references: "references"
    case .referenceIndependent: "reference {number} (independent?)"
    case .previousGrants: "previous grants"
    case .previousGrantFund: "fund of previous grant {number}"
    case .previousGrantCall: "call of previous grant {number}"
    case .previousGrantAwardedOn: "award date of previous grant {number}"
    case .startsOn: "start date of the activities"
    case .endsOn: "end date of the activities"
    case .disbursedOn: "payment date"
    case .projectExclusions: "ineligible purposes of the project"
    case .incidents: "incidents"
    case .incident: "incident {number}"
    case .incidentID: "identifier of incident {number}"
    case .incidentType: "type of incident {number}"
    case .incidentOccurredOn: "date of incident {number}"
    case .incidentOngoing: "incident {number} (ongoing?)"
    case .incidentState: "status of incident {number}"
    case .incidentHarm: "harm caused by incident {number}"
    case .incidentIdentityBased: "incident {number} (identity-based?)"
    case .incidentCoordinated: "incident {number} (coordinated?)"
    case .incidentCoded: "incident {number} (veiled threat?)"
    case .incidentReports: "earlier reports incident {number}"
    case .currency: "currency of the budget"
    case .requested: "amount requested"
    case .items: "budget items"
    case .item: "item {number}"
    case .itemCategory: "category of item {number}"
    case .itemQuantity: "quantity of item {number}"
    case .itemUnitCost: "unit price of item {number}"
    case .itemRespondsTo: "incident linked to item {number}"
    case .itemExclusions: "ineligible purposes of item {number}"
    case .otherFunding: "other funding"
    case .otherFundingEntry: "other funding {number}"
    case .otherFundingAmount: "amount of other funding {number}"
    case .otherFundingStatus: "status of other funding {number}"
    case .otherFundingSamePurpose: "other funding {number} (same purpose?)"
    case .documents: "attached documents"
    case .documentKind: "type of document {number}"
    }
  }

  static func text(_ detail: ApplicationDetail) -> String {
    switch detail {
    case .onBehalfOf: "application on behalf of someone else"
    case .onBehalfOfRelationship: "relationship to the applicant"
    case .onBehalfOfConsent: "applicant knows and agrees"
    case .onBehalfOfWhy: "reason for applying on their behalf"
    case .residence: "country of residence"
    case .inExile: "in exile"
    case .role: "role"
    case .activeSince: "active since"
    case .publicWork: "public work"
    case .publicWorkLink: "link to public work"
    case .publicWorkWhat: "description of public work"
    case .referenceRelation: "how the reference knows the applicant"
    case .referenceLanguage: "language of the reference"
    case .referenceInformed: "reference knows about this"
    case .measuresTaken: "steps already taken"
    case .alternatives: "alternatives considered"
    case .expectedResult: "expected result"
    case .neededBy: "needed by"
    case .incidentPlatform: "platform"
    case .incidentLink: "link"
    case .reportReference: "reference number of the report"
    case .beneficiaries: "people protected"
    case .beneficiaryCount: "number of people protected"
    case .dependants: "dependants among them"
    case .otherSupport: "other support requested"
    case .supportOrganisation: "organisation asked for support"
    case .supportKind: "kind of support"
    case .supportResult: "outcome of the request"
    case .payment: "receiving money"
    case .canReceive: "able to receive money"
    case .route: "way to receive money"
    case .paymentRisk: "risk of receiving money"
    case .preferInKind: "goods or services preferred to money"
    case .consents: "permissions"
    case .contactReferences: "references may be contacted"
    case .vetting: "trusted organisations may be asked"
    case .referTo: "may be passed on to"
    case .neverShareWith: "never share with"
    case .declarations: "declarations"
    case .truth: "answers are true"
    case .privacyNotice: "privacy notice read"
    case .statistics: "for statistics only"
    case .gender: "gender"
    case .identities: "communities"
    }
  }

  static func text(_ route: PaymentRoute) -> String {
    switch route {
    case .bankAccount: "bank account"
    case .moneyTransfer: "money transfer service"
    case .mobileMoney: "mobile money"
    case .throughOrganisation: "through an organisation"
    case .cash: "cash"
    case .other: "another way"
    }
  }

  static func text(_ gender: Gender) -> String {
    switch gender {
    case .woman: "woman"
    case .man: "man"
    case .nonBinary: "non-binary"
    case .other: "another gender"
    }
  }

  static func text(_ identity: Identity) -> String {
    switch identity {
    case .lgbtqia: "sexual or gender minority (LGBTQIA+)"
    case .indigenous: "indigenous people"
    case .ethnicMinority: "ethnic minority"
    case .religiousMinority: "religious minority"
    case .disability: "disability"
    case .displaced: "refugee or displaced"
    }
  }

  static func text(_ type: IncidentType) -> String {
    switch type {
    case .shutdown: "internet shutdown"
    case .throttling: "internet throttling"
    case .blocking: "blocked website or service"
    case .takedown: "content or account taken down"
    case .accountCompromise: "account compromised"
    case .accountAttempt: "attempted account takeover"
    case .phishing: "phishing"
    case .malware: "malware"
    case .denialOfService: "denial-of-service attack (DDoS)"
    case .intrusion: "unauthorised access to a system"
    case .spyware: "spyware"
    case .interception: "intercepted communications"
    case .tracking: "surveillance or tracking of a person"
    case .deviceConfiscated: "confiscated device"
    case .deviceStolen: "stolen device"
    case .deviceLost: "lost device"
    case .deviceHandled: "device accessed or tampered with by others"
    case .doxxing: "doxxing (private information published)"
    case .leak: "data leak"
    case .intimateImages: "intimate images shared without consent"
    case .harassment: "harassment"
    case .threat: "threat"
    case .smear: "smear campaign"
    case .impersonation: "impersonation"
    case .other: "other"
    }
  }

  static func text(_ harm: Harm) -> String {
    switch harm {
    case .limited: "limited"
    case .serious: "serious"
    case .severe: "severe"
    case .lifeThreatening: "life-threatening"
    }
  }

  static func text(_ type: ApplicantType) -> String {
    switch type {
    case .individual: "individual"
    case .collective: "collective or informal group"
    case .organisation: "organisation"
    }
  }

  static func text(_ kind: RequirementKind) -> String {
    switch kind {
    case .callWindow: "application period"
    case .applicantType: "type of applicant"
    case .country: "country"
    case .targetGroup: "target group"
    case .recentIncident: "recent incident"
    case .itemAnswersIncident: "costs and incidents"
    case .costCategory: "cost categories"
    case .exclusion: "ineligible purposes"
    case .maximum: "maximum amount"
    case .minimum: "minimum amount"
    case .sharePaid: "funded share of cost"
    case .activityWindow: "activity period"
    case .references: "references"
    case .otherFunding: "other funding"
    case .previousGrants: "previous grants"
    case .requiredDocuments: "required documents"
    case .positiveAmounts: "amounts above zero"
    case .judgement: "question for reviewer"
    }
  }

  static func text(_ outcome: AssessmentOutcome) -> String {
    switch outcome {
    case .eligible: "eligible"
    case .ineligible: "ineligible"
    case .incomplete: "incomplete"
    case .needsPerson: "needs review"
    }
  }

  static func text(_ outcome: FindingOutcome) -> String {
    switch outcome {
    case .met: "met"
    case .notMet: "not met"
    case .unknown: "unanswered"
    case .needsPerson: "needs review"
    case .notApplicable: "does not apply"
    }
  }

  static func text(_ force: Force) -> String {
    switch force {
    case .required: "required"
    case .preferred: "preferred"
    case .encouraged: "encouraged"
    }
  }

  static func text(_ fit: ReferralFit) -> String {
    switch fit {
    case .meets: "meets the published criteria"
    case .cannotTell: "cannot be determined yet"
    case .misses: "does not meet the published criteria"
    }
  }

  static func text(_ status: ProgrammeStatus) -> String {
    switch status {
    case .open: "open"
    case .suspended: "suspended"
    case .halted: "discontinued"
    case .unknown: "status unknown"
    }
  }
}
