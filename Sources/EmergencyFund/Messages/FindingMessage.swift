/// Every sentence of a finding or a remedy; the raw value is frozen and used in JSON.
package enum FindingMessage: String, CaseIterable, Hashable, Sendable {
  // Missing values of any rule.
  case answerMissing = "answer-missing"
  case noRate = "no-rate"
  case amountOutOfRange = "amount-out-of-range"
  // An assumed value of any rule.
  case assumedNotMet = "assumed.not-met"
  case assumedUnanswered = "assumed.unanswered"
  // call-window
  case callOpen = "call-window.open"
  case callRolling = "call-window.rolling"
  case callSuspended = "call-window.suspended"
  case callNotOpenYet = "call-window.not-open-yet"
  case callClosed = "call-window.closed"
  case applyOnOrAfter = "remedy.apply-on-or-after"
  // applicant-type
  case applicantTypeAccepted = "applicant-type.accepted"
  case applicantTypeNotAccepted = "applicant-type.not-accepted"
  case tooFewMembers = "applicant-type.too-few-members"
  case notRegistered = "applicant-type.not-registered"
  // country
  case everyCountryCovered = "country.every"
  case countryCovered = "country.covered"
  case countryNotCovered = "country.not-covered"
  // target-group
  case groupMatches = "target-group.matches"
  case noGroupMatches = "target-group.no-match"
  case noGroupNamed = "target-group.none-named"
  case groupMisspelt = "target-group.misspelt"
  // recent-incident
  case incidentOngoing = "recent-incident.ongoing"
  case incidentRecent = "recent-incident.recent"
  case incidentRecentAnotherAfter = "recent-incident.recent-another-after"
  case incidentAfterReceipt = "recent-incident.after-receipt"
  case incidentAfterToday = "recent-incident.after-today"
  case incidentTooOld = "recent-incident.too-old"
  case noIncidentBeforeReceipt = "recent-incident.none"
  // item-answers-incident
  case itemsAnswerIncidents = "item-answers-incident.all"
  case itemsAnswerNothing = "item-answers-incident.some-not"
  case linkOrRemoveItems = "remedy.link-or-remove-items"
  // cost-category
  case categoriesListed = "cost-category.listed"
  case categoryUnlisted = "cost-category.unlisted"
  case categoryMisspelt = "cost-category.misspelt"
  case categoryRefused = "cost-category.refused"
  case categoryNeedsIncident = "cost-category.needs-incident"
  case categoryOverCap = "cost-category.over-cap"
  case categoryOverShare = "cost-category.over-share"
  case reduceCategory = "remedy.reduce-category"
  case reduceCategoryShare = "remedy.reduce-category-share"
  // exclusion
  case nothingExcluded = "exclusion.none"
  case purposeExcluded = "exclusion.excluded"
  case exclusionUnlisted = "exclusion.unlisted"
  case removeItems = "remedy.remove-items"
  // maximum, minimum, share-paid
  case withinMaximum = "maximum.within"
  case overMaximum = "maximum.over"
  case reduceRequest = "remedy.reduce-request"
  case atLeastMinimum = "minimum.reached"
  case underMinimum = "minimum.under"
  case raiseRequest = "remedy.raise-request"
  case withinShare = "share-paid.within"
  case overShare = "share-paid.over"
  case requestAtMost = "remedy.request-at-most"
  // activity-window
  case withinWindow = "activity-window.within"
  case withinWindowAfterPayment = "activity-window.within-after-payment"
  case windowTooLong = "activity-window.too-long"
  case windowTooLongAfterPayment = "activity-window.too-long-after-payment"
  case endsBeforeStart = "activity-window.ends-before-start"
  case startsBeforeReceipt = "activity-window.starts-before-receipt"
  case endBy = "remedy.end-by"
  case endBetween = "remedy.end-between"
  case endOnOrAfter = "remedy.end-on-or-after"
  case startOnOrAfter = "remedy.start-on-or-after"
  // references
  case enoughReferences = "references.enough"
  case tooFewReferences = "references.too-few"
  case tooFewIndependent = "references.too-few-independent"
  case addReferences = "remedy.add-references"
  case addIndependentReferences = "remedy.add-independent-references"
  // other-funding
  case notFundedElsewhere = "other-funding.none"
  case fundedElsewhere = "other-funding.same-purpose"
  case takeOutFundedCosts = "remedy.take-out-funded-costs"
  // previous-grants
  case fewGrants = "previous-grants.few"
  case tooManyGrants = "previous-grants.too-many"
  // required-documents
  case noDocumentAsked = "required-documents.none-asked"
  case documentsAttached = "required-documents.attached"
  case documentsLacking = "required-documents.lacking"
  case attachDocuments = "remedy.attach-documents"
  // positive-amounts
  case amountsPositive = "positive-amounts.all"
  case amountsNotPositive = "positive-amounts.some-not"
  case correctOrRemoveItems = "remedy.correct-or-remove-items"
  // judgement
  case question = "judgement.question"

  /// The position among all of them, from 0.
  var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
