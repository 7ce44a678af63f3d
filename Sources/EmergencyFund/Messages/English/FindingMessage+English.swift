extension FindingMessage: Translated {
  var english: String {
    switch self {
    case .answerMissing: "not answered yet: {paths}"
    case .noRate: "the rates table has no rate for {currency} on the day of receipt"
    case .amountOutOfRange: "the amounts are too large to be added up"
    case .callOpen: "received on {received}, while the call is open"
    case .callRolling: "the call is open at any time"
    case .callSuspended: "the call is suspended: {reason}"
    case .callNotOpenYet: "received on {received}, before the call opens on {opens}"
    case .callClosed: "received on {received}, after the call closed on {closes}"
    case .applyOnOrAfter: "apply on or after {day}"
    case .applicantTypeAccepted: "the call accepts applicants of type {type}"
    case .applicantTypeNotAccepted: "the call accepts {accepted}, not applicants of type {type}"
    case .tooFewMembers:
      "{members} {members|one=member|other=members}, where at least {minimum} {minimum|one=is|other=are} needed"
    case .notRegistered: "an applicant of type {type} must be registered, and this one is not"
    case .everyCountryCovered: "every country is covered"
    case .countryCovered: "the call covers {country}"
    case .countryNotCovered: "the call does not cover {country}; it covers {covered}"
    case .groupMatches: "the applicant names {groups}, whom the call is for"
    case .noGroupMatches: "the call is for {wanted}; the applicant names {own}"
    case .noGroupNamed: "the call is for {wanted}; the applicant names no group"
    case .groupMisspelt:
      "the call is for {wanted}; the applicant names {own}; perhaps {near} is meant"
    case .incidentOngoing: "an incident goes on: {incident}"
    case .incidentRecent:
      "the latest incident was {since} before receipt, within the limit of {limit}"
    case .incidentTooOld:
      "the latest incident was {since} before receipt, beyond the limit of {limit}"
    case .noIncidentBeforeReceipt: "no incident goes on or happened within {limit} before receipt"
    case .itemsAnswerIncidents:
      "{count|one=the item answers|other=all {count} items answer} an incident of the application"
    case .itemsAnswerNothing:
      "{count} {count|one=item answers|other=items answer} no incident of the application: {paths}"
    case .linkOrRemoveItems:
      "name an incident that fits, or take the cost out of the request: {paths}"
    case .categoriesListed:
      "{count|one=the item is|other=all {count} items are} in a category that the call covers"
    case .categoryUnlisted:
      "the category {category} is not one of the call's; a person must look at {paths}"
    case .categoryMisspelt:
      "the category {category} is not one of the call's; perhaps {near} is meant in {paths}"
    case .categoryRefused: "the call covers {accepted}, not {category}: {paths}"
    case .categoryNeedsIncident:
      "the category {category} needs an incident of type {types}: {paths}"
    case .categoryOverCap: "the category {category} costs {cost}, above its cap of {cap}"
    case .categoryOverShare: "the category {category} is more than {share} of the total"
    case .reduceCategory: "reduce the category {category} to {cap}"
    case .reduceCategoryShare: "reduce the category {category} to {share} of the total"
    case .nothingExcluded: "no excluded purpose is marked"
    case .purposeExcluded: "marked as an excluded purpose ({purpose}): {paths}"
    case .exclusionUnlisted:
      "the exclusion code {code} is not one of the call's; a person must look at {path}"
    case .removeItems: "take the cost out of the request: {paths}"
    case .withinMaximum: "requested {requested}, within the maximum of {maximum}"
    case .overMaximum: "requested {requested} exceeds the maximum of {maximum}"
    case .reduceRequest: "reduce the request by {excess}, to {amount}"
    case .atLeastMinimum: "requested {requested}, at least the minimum of {minimum}"
    case .underMinimum: "requested {requested} is below the minimum of {minimum}"
    case .raiseRequest: "request at least {minimum}"
    case .withinShare: "the request is within {share} of the whole cost"
    case .overShare: "the request exceeds {share} of the whole cost"
    case .requestAtMost: "request at most {amount}"
    case .withinWindow: "from {start} to {end}, within {months}"
    case .withinWindowAfterPayment: "until {end}, within {months} of the payment"
    case .windowTooLong:
      "from {start} to {end} is more than {months}, which end on {latest}"
    case .windowTooLongAfterPayment:
      "until {end} is more than {months} after the payment on {paid}, which end on {latest}"
    case .endsBeforeStart: "the end on {end} is before the start on {start}"
    case .startsBeforeReceipt: "the start on {start} is before the day of receipt, {received}"
    case .endBy: "end by {day}"
    case .endBetween: "end on a day from {first} to {last}"
    case .endOnOrAfter: "end on or after {day}"
    case .startOnOrAfter: "start on or after {day}"
    case .enoughReferences: "{count} {count|one=reference|other=references}"
    case .tooFewReferences:
      "{count} {count|one=reference|other=references}, "
        + "where at least {minimum} {minimum|one=is|other=are} needed"
    case .tooFewIndependent:
      "{count} independent {count|one=reference|other=references}, "
        + "where at least {minimum} {minimum|one=is|other=are} needed"
    case .addReferences: "name {count} more {count|one=reference|other=references}"
    case .addIndependentReferences:
      "name {count} more independent {count|one=reference|other=references}"
    case .notFundedElsewhere: "nothing else pays for the same purpose"
    case .fundedElsewhere:
      "{count|one=other funding pays|other={count} other sources pay} or may pay "
        + "for the same purpose: {paths}"
    case .takeOutFundedCosts: "take out the costs that the other funding covers: {paths}"
    case .fewGrants: "{count} earlier {count|one=grant counts|other=grants count}, at most {most}"
    case .tooManyGrants:
      "{count} earlier {count|one=grant counts|other=grants count}, where at most {most} may"
    case .noDocumentAsked: "no document is asked of this type of applicant"
    case .documentsAttached: "attached: {kinds}"
    case .documentsLacking: "not attached: {kinds}"
    case .attachDocuments: "attach {kinds}"
    case .amountsPositive:
      "{count|one=the item has|other=all {count} items have} a quantity and a price above zero"
    case .amountsNotPositive: "not above zero: {paths}"
    case .correctOrRemoveItems: "correct the amount, or take the cost out of the request: {paths}"
    case .question: "{question}"
    }
  }
}
