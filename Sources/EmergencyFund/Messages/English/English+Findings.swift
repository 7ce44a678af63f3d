extension English {
  static func text(_ message: FindingMessage) -> String {
    switch message {
    case .answerMissing: "not answered yet: {paths}"
    case .noRate: "no exchange rate for {currency} on the date of receipt"
    case .amountOutOfRange: "the amounts are too large to add up"
    case .assumedNotMet:
      "the public text does not say ({reason}), so a person decides on this: {finding}"
    case .assumedUnanswered:
      "the public text does not ask for this ({reason}), so a person decides on this: {finding}"
    case .callOpen: "received on {received}, within the application period"
    case .callRolling: "applications are accepted on a rolling basis"
    case .callSuspended: "applications are suspended: {reason}"
    case .callNotOpenYet: "received on {received}, before applications open on {opens}"
    case .callClosed: "received on {received}, after applications closed on {closes}"
    case .applyOnOrAfter: "apply on or after {day}"
    case .applicantTypeAccepted: "this type of applicant is eligible: {type}"
    case .applicantTypeNotAccepted:
      "this type of applicant is not eligible: {type}; eligible: {accepted}"
    case .tooFewMembers:
      "{members} {members|one=member|other=members}; at least {minimum} {minimum|one=is|other=are} required"
    case .notRegistered: "this type of applicant must be legally registered, and is not: {type}"
    case .everyCountryCovered: "all countries are eligible"
    case .countryCovered: "{country} is an eligible country"
    case .countryNotCovered: "{country} is not an eligible country; eligible: {covered}"
    case .groupMatches: "the application matches these target groups: {groups}"
    case .noGroupMatches: "the target groups are {wanted}; the application lists {own}"
    case .noGroupNamed: "the target groups are {wanted}; the application lists none"
    case .groupMisspelt:
      "the target groups are {wanted}; the application lists {own}; did you mean {near}?"
    case .incidentOngoing: "an incident is ongoing: {incident}"
    case .incidentRecent: "the latest incident was {since} before receipt (limit: {limit})"
    case .incidentRecentAnotherAfter:
      "the latest incident before receipt was {since} before it (limit: {limit}); {incident} is dated after receipt, so its date needs correcting"
    case .incidentAfterReceipt:
      "{incident} is dated {day}, after receipt on {received}; correct the date"
    case .incidentAfterToday:
      "{incident} is dated {day}, after today, {today}; correct the date"
    case .incidentTooOld:
      "the latest incident was {since} before receipt, longer ago than the limit of {limit}"
    case .noIncidentBeforeReceipt:
      "no incident is ongoing or occurred in the {limit} before receipt"
    case .itemsAnswerIncidents:
      "{count|one=the item is|other=all items ({count}) are} linked to an incident in the application"
    case .itemsAnswerNothing:
      "{count} {count|one=item is|other=items are} not linked to any incident in the application: {paths}"
    case .linkOrRemoveItems: "link the item to an incident, or remove it from the request: {paths}"
    case .categoriesListed:
      "{count|one=the item is|other=all items ({count}) are} in an eligible cost category"
    case .categoryUnlisted:
      "the category {category} is not in this fund’s rules and needs review: {paths}"
    case .categoryMisspelt:
      "the category {category} is not in this fund’s rules; did you mean {near}? {paths}"
    case .categoryRefused: "the category {category} is not eligible: {paths}; eligible: {accepted}"
    case .categoryNeedsIncident:
      "the category {category} requires an incident of one of these types: {types} ({paths})"
    case .categoryOverCap: "costs in the category {category} total {cost}, above the cap of {cap}"
    case .categoryOverShare: "costs in the category {category} exceed {share} of the total"
    case .reduceCategory: "reduce costs in the category {category} to {cap} or less"
    case .reduceCategoryShare:
      "reduce costs in the category {category} to {share} of the total or less"
    case .nothingExcluded: "no ineligible purpose is indicated"
    case .purposeExcluded: "marked as an ineligible purpose ({purpose}): {paths}"
    case .exclusionUnlisted:
      "the exclusion code {code} is not in this fund’s rules and needs review: {path}"
    case .removeItems: "remove the cost from the request: {paths}"
    case .withinMaximum: "amount requested: {requested} (maximum: {maximum})"
    case .overMaximum: "the amount requested ({requested}) exceeds the maximum of {maximum}"
    case .reduceRequest: "reduce the request by {excess}, to {amount}"
    case .atLeastMinimum: "amount requested: {requested} (minimum: {minimum})"
    case .underMinimum: "the amount requested ({requested}) is below the minimum of {minimum}"
    case .raiseRequest: "request at least {minimum}"
    case .withinShare: "the amount requested is within {share} of the total cost"
    case .overShare: "the amount requested exceeds {share} of the total cost"
    case .requestAtMost: "request no more than {amount}"
    case .withinWindow: "from {start} to {end} (limit: {months})"
    case .withinWindowAfterPayment: "until {end} (limit: {months} after payment)"
    case .windowTooLong:
      "from {start} to {end} is longer than {months}; the latest end date is {latest}"
    case .windowTooLongAfterPayment:
      "{end} is more than {months} after the payment on {paid}; the latest end date is {latest}"
    case .endsBeforeStart: "the end date ({end}) is before the start date ({start})"
    case .startsBeforeReceipt: "the start date ({start}) is before the date of receipt ({received})"
    case .endBy: "finish by {day}"
    case .endBetween: "finish between {first} and {last}"
    case .endOnOrAfter: "finish on or after {day}"
    case .startOnOrAfter: "start on or after {day}"
    case .enoughReferences: "{count} {count|one=reference|other=references}"
    case .tooFewReferences:
      "{count} {count|one=reference|other=references}; at least {minimum} {minimum|one=is|other=are} required"
    case .tooFewIndependent:
      "{count} independent {count|one=reference|other=references}; at least {minimum} {minimum|one=is|other=are} required"
    case .addReferences: "add {count} more {count|one=reference|other=references}"
    case .addIndependentReferences:
      "add {count} more independent {count|one=reference|other=references}"
    case .notFundedElsewhere: "no other funding for the same purpose"
    case .fundedElsewhere:
      "{count|one=another source covers|other={count} other sources cover} or may cover the same purpose: {paths}"
    case .takeOutFundedCosts: "remove the costs that the other funding covers: {paths}"
    case .fewGrants: "{count} previous {count|one=grant|other=grants} (maximum: {most})"
    case .tooManyGrants: "{count} previous {count|one=grant|other=grants}; the maximum is {most}"
    case .noDocumentAsked: "no documents are required from this type of applicant"
    case .documentsAttached: "attached: {kinds}"
    case .documentsLacking: "missing: {kinds}"
    case .attachDocuments: "attach {kinds}"
    case .amountsPositive:
      "{count|one=the item has|other=all items ({count}) have} a quantity and a price above zero"
    case .amountsNotPositive: "must be above zero: {paths}"
    case .correctOrRemoveItems: "correct the amount, or remove the cost from the request: {paths}"
    case .question: "{question}"
    }
  }
}
