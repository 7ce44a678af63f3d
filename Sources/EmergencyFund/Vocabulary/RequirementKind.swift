/// A kind of requirement; the closed set in which every fund's published rules are expressed.
public enum RequirementKind: String, CaseIterable, Hashable, Sendable {
  case callWindow = "call-window"
  case applicantType = "applicant-type"
  case country
  case targetGroup = "target-group"
  case recentIncident = "recent-incident"
  case itemAnswersIncident = "item-answers-incident"
  case costCategory = "cost-category"
  case exclusion
  case maximum
  case minimum
  case sharePaid = "share-paid"
  case activityWindow = "activity-window"
  case references
  case otherFunding = "other-funding"
  case previousGrants = "previous-grants"
  case requiredDocuments = "required-documents"
  case positiveAmounts = "positive-amounts"
  case judgement
}
