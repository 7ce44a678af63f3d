/// A field of an application that an officer may ask about again.
///
/// The order is frozen, since a ``QuestionCode`` has the place of a field: add only at the end. Not
/// among them are what the fund itself writes, the statement for statistics, and what an entry
/// refers to by id, since the page that answers has no entry but those that it asks for. No
/// application has bank data, so no question can be about any.
package enum AskedField: String, CaseIterable, Hashable, Sendable {
  case applicantType = "applicant.type"
  case applicantName = "applicant.name"
  case country = "applicant.country"
  case residence = "applicant.residence"
  case inExile = "applicant.inExile"
  case targetGroups = "applicant.targetGroups"
  case work = "applicant.work"
  case role = "applicant.role"
  case activeSince = "applicant.activeSince"
  case publicWork = "applicant.publicWork"
  case publicWorkLink = "applicant.publicWork[].link"
  case publicWorkWhat = "applicant.publicWork[].what"
  case languages = "applicant.languages"
  case members = "applicant.members"
  case registered = "applicant.registered"
  case references = "applicant.references"
  case referenceName = "applicant.references[].name"
  case referenceOrganisation = "applicant.references[].organisation"
  case referenceContact = "applicant.references[].contact"
  case referenceIndependent = "applicant.references[].independent"
  case referenceRelation = "applicant.references[].relation"
  case referenceLanguage = "applicant.references[].language"
  case referenceInformed = "applicant.references[].informed"
  case previousGrants = "applicant.previousGrants"
  case previousGrantFund = "applicant.previousGrants[].fund"
  case previousGrantCall = "applicant.previousGrants[].call"
  case previousGrantAwardedOn = "applicant.previousGrants[].awardedOn"
  case previousGrantAmount = "applicant.previousGrants[].amount"
  case previousGrantCurrency = "applicant.previousGrants[].currency"
  case contactChannel = "applicant.contact.channel"
  case contactAddress = "applicant.contact.address"
  case contactLanguage = "applicant.contact.language"
  case contactSafeTimes = "applicant.contact.safeTimes"
  case contactDoNot = "applicant.contact.doNot"
  case projectTitle = "project.title"
  case projectGoal = "project.goal"
  case measuresTaken = "project.measuresTaken"
  case alternatives = "project.alternatives"
  case expectedResult = "project.expectedResult"
  case neededBy = "project.neededBy"
  case startsOn = "project.startsOn"
  case endsOn = "project.endsOn"
  case disbursedOn = "project.disbursedOn"
  case projectExclusions = "project.exclusions"
  case incidents = "incidents"
  case incidentType = "incidents[].type"
  case incidentOccurredOn = "incidents[].occurredOn"
  case incidentOngoing = "incidents[].ongoing"
  case incidentState = "incidents[].state"
  case incidentHarm = "incidents[].harm"
  case incidentDescription = "incidents[].description"
  case incidentCoded = "incidents[].coded"
  case incidentSyntheticMedia = "incidents[].syntheticMedia"
  case incidentNarrative = "incidents[].narrative"
  case incidentIdentityBased = "incidents[].identityBased"
  case incidentCoordinated = "incidents[].coordinated"
  case incidentPlatform = "incidents[].platform"
  case incidentLink = "incidents[].link"
  case incidentMeans = "incidents[].means"
  case incidentAttributedTo = "incidents[].attributedTo"
  case incidentEffects = "incidents[].effects"
  case incidentReports = "incidents[].reports"
  case currency = "budget.currency"
  case items = "budget.items"
  case itemCategory = "budget.items[].category"
  case itemDescription = "budget.items[].description"
  case itemQuantity = "budget.items[].quantity"
  case itemUnitCost = "budget.items[].unitCost"
  case itemExclusions = "budget.items[].exclusions"
  case requested = "budget.requested"
  case otherFunding = "budget.otherFunding"
  case otherFundingSource = "budget.otherFunding[].source"
  case otherFundingAmount = "budget.otherFunding[].amount"
  case otherFundingCurrency = "budget.otherFunding[].currency"
  case otherFundingStatus = "budget.otherFunding[].status"
  case otherFundingSamePurpose = "budget.otherFunding[].samePurpose"
  case documents = "documents"
  case imminentDanger = "imminentDanger"
  case language = "language"
  case onBehalfOfRelationship = "onBehalfOf.relationship"
  case onBehalfOfConsent = "onBehalfOf.consent"
  case onBehalfOfWhy = "onBehalfOf.why"
  case beneficiaryCount = "beneficiaries.count"
  case dependants = "beneficiaries.dependants"
  case otherSupport = "otherSupport"
  case supportOrganisation = "otherSupport[].organisation"
  case supportKind = "otherSupport[].kind"
  case supportResult = "otherSupport[].result"
  case canReceive = "payment.canReceive"
  case paymentRoute = "payment.route"
  case paymentRisk = "payment.risk"
  case preferInKind = "payment.preferInKind"
  case contactReferences = "consents.contactReferences"
  case vetting = "consents.vetting"
  case referTo = "consents.referTo"
  case neverShareWith = "consents.neverShareWith"
  case truth = "declarations.truth"

  /// The number in a ``QuestionCode``, from 1.
  var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The field with a number; nil for none.
  init?(number: Int) {
    guard Self.allCases.indices.contains(number - 1) else { return nil }
    self = Self.allCases[number - 1]
  }

  /// Whether it belongs to an entry of a list.
  package var isOfEntry: Bool { rawValue.utf8.contains(UInt8(ascii: "[")) }

  /// Whether it is a list of entries, of which an answer adds further ones.
  ///
  /// Any other list, such as target groups, is answered as a whole.
  package var isListOfEntries: Bool {
    switch self {
    case .publicWork, .references, .previousGrants, .incidents, .incidentReports, .items,
      .otherFunding, .documents, .otherSupport:
      true
    default: false
    }
  }
}
