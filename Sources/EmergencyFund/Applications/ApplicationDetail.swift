/// A field of an application that only people read; no rule and no criterion does.
///
/// Those that rules read are the ``ApplicationField``s.
public enum ApplicationDetail: String, CaseIterable, Hashable, Sendable {
  case onBehalfOf
  case onBehalfOfRelationship = "onBehalfOf.relationship"
  case onBehalfOfConsent = "onBehalfOf.consent"
  case onBehalfOfWhy = "onBehalfOf.why"
  case residence = "applicant.residence"
  case inExile = "applicant.inExile"
  case role = "applicant.role"
  case activeSince = "applicant.activeSince"
  case publicWork = "applicant.publicWork"
  case publicWorkLink = "applicant.publicWork[].link"
  case publicWorkWhat = "applicant.publicWork[].what"
  case referenceRelation = "applicant.references[].relation"
  case referenceLanguage = "applicant.references[].language"
  case referenceInformed = "applicant.references[].informed"
  case measuresTaken = "project.measuresTaken"
  case alternatives = "project.alternatives"
  case expectedResult = "project.expectedResult"
  case neededBy = "project.neededBy"
  case incidentPlatform = "incidents[].platform"
  case incidentLink = "incidents[].link"
  case reportReference = "incidents[].reports[].reference"
  case beneficiaries
  case beneficiaryCount = "beneficiaries.count"
  case dependants = "beneficiaries.dependants"
  case otherSupport
  case supportOrganisation = "otherSupport[].organisation"
  case supportKind = "otherSupport[].kind"
  case supportResult = "otherSupport[].result"
  case payment
  case canReceive = "payment.canReceive"
  case route = "payment.route"
  case paymentRisk = "payment.risk"
  case preferInKind = "payment.preferInKind"
  case consents
  case contactReferences = "consents.contactReferences"
  case vetting = "consents.vetting"
  case referTo = "consents.referTo"
  case neverShareWith = "consents.neverShareWith"
  case declarations
  case truth = "declarations.truth"
  case privacyNotice = "declarations.privacyNotice"
  case statistics
  case gender = "statistics.gender"
  case identities = "statistics.identities"
}
