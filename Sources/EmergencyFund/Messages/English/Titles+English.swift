extension ApplicationField: Translated {
  var english: String {
    switch self {
    case .call: "call"
    case .receivedAt: "day of receipt"
    case .imminentDanger: "imminent danger to a person"
    case .applicantType: "type of applicant"
    case .country: "country of the applicant"
    case .targetGroups: "groups to which the applicant belongs"
    case .members: "number of members"
    case .registered: "whether the applicant is registered"
    case .references: "references"
    case .referenceIndependent: "whether reference {number} is independent"
    case .previousGrants: "earlier grants"
    case .previousGrantFund: "fund of earlier grant {number}"
    case .previousGrantCall: "call of earlier grant {number}"
    case .previousGrantAwardedOn: "date of earlier grant {number}"
    case .startsOn: "first day of the activities"
    case .endsOn: "last day of the activities"
    case .disbursedOn: "day of the payment"
    case .projectExclusions: "excluded purposes of the project"
    case .incidents: "incidents"
    case .incident: "incident {number}"
    case .incidentID: "name of incident {number}"
    case .incidentType: "type of incident {number}"
    case .incidentOccurredOn: "date of incident {number}"
    case .incidentOngoing: "whether incident {number} goes on"
    case .incidentState: "state of incident {number}"
    case .incidentHarm: "harm of incident {number}"
    case .incidentIdentityBased: "whether incident {number} attacks who somebody is"
    case .incidentCoordinated: "whether incident {number} is coordinated"
    case .incidentCoded: "whether incident {number} is a veiled threat"
    case .incidentReports: "earlier reports of incident {number}"
    case .currency: "currency of the budget"
    case .requested: "amount requested"
    case .items: "items of the budget"
    case .itemCategory: "category of item {number}"
    case .itemQuantity: "quantity of item {number}"
    case .itemUnitCost: "unit price of item {number}"
    case .itemRespondsTo: "incident that item {number} answers"
    case .itemExclusions: "excluded purposes of item {number}"
    case .otherFunding: "other funding"
    case .otherFundingAmount: "amount of other funding {number}"
    case .otherFundingStatus: "status of other funding {number}"
    case .otherFundingSamePurpose: "whether other funding {number} is for the same purpose"
    case .documents: "attached documents"
    case .documentKind: "kind of document {number}"
    }
  }
}

extension IncidentType: Translated {
  var english: String {
    switch self {
    case .shutdown: "internet shutdown"
    case .throttling: "slowed internet"
    case .blocking: "blocked website or service"
    case .takedown: "content or account taken down"
    case .accountCompromise: "account taken over"
    case .accountAttempt: "attempt to enter an account"
    case .phishing: "phishing"
    case .malware: "malware"
    case .denialOfService: "website overloaded (DDoS)"
    case .intrusion: "intrusion into a system"
    case .spyware: "spyware"
    case .interception: "intercepted communication"
    case .tracking: "tracking of a person"
    case .deviceConfiscated: "confiscated device"
    case .deviceStolen: "stolen device"
    case .deviceLost: "lost device"
    case .deviceHandled: "device handled by others"
    case .doxxing: "private details published"
    case .leak: "leaked data"
    case .intimateImages: "intimate images spread"
    case .harassment: "harassment"
    case .threat: "threat"
    case .smear: "smear campaign"
    case .impersonation: "impersonation"
    case .other: "something else"
    }
  }
}

extension Harm: Translated {
  var english: String {
    switch self {
    case .limited: "limited"
    case .serious: "serious"
    case .severe: "severe"
    case .lifeThreatening: "life-threatening"
    }
  }
}

extension ApplicantType: Translated {
  var english: String {
    switch self {
    case .individual: "one person"
    case .collective: "several people together"
    case .organisation: "organisation"
    }
  }
}

extension RequirementKind: Translated {
  var english: String {
    switch self {
    case .callWindow: "dates of the call"
    case .applicantType: "type of applicant"
    case .country: "country"
    case .targetGroup: "target group"
    case .recentIncident: "recent incident"
    case .itemAnswersIncident: "costs and incidents"
    case .costCategory: "cost categories"
    case .exclusion: "excluded purposes"
    case .maximum: "largest amount"
    case .minimum: "smallest amount"
    case .sharePaid: "share of the cost"
    case .activityWindow: "time for activities"
    case .references: "references"
    case .otherFunding: "other funding"
    case .previousGrants: "earlier grants"
    case .requiredDocuments: "documents"
    case .positiveAmounts: "amounts above zero"
    case .judgement: "question for a person"
    }
  }
}

extension AssessmentOutcome: Translated {
  var english: String {
    switch self {
    case .eligible: "eligible"
    case .ineligible: "ineligible"
    case .incomplete: "incomplete"
    case .needsPerson: "for a person"
    }
  }
}

extension FindingOutcome: Translated {
  var english: String {
    switch self {
    case .met: "met"
    case .notMet: "not met"
    case .unknown: "not answered yet"
    case .needsPerson: "for a person"
    case .notApplicable: "does not apply"
    }
  }
}

extension Force: Translated {
  var english: String {
    switch self {
    case .required: "required"
    case .preferred: "preferred"
    case .encouraged: "encouraged"
    }
  }
}

extension ReferralFit: Translated {
  var english: String {
    switch self {
    case .meets: "written rules met"
    case .cannotTell: "cannot be told yet"
    case .misses: "written rules missed"
    }
  }
}

extension ProgrammeStatus: Translated {
  var english: String {
    switch self {
    case .open: "open"
    case .suspended: "suspended"
    case .halted: "halted"
    case .unknown: "status unknown"
    }
  }
}
