extension PolicyMessage: Translated {
  var english: String {
    switch self {
    case .policyCallRolling: "applications are taken at any time"
    case .policyCallFrom: "applications are taken from {opens} on"
    case .policyCallUntil: "applications are taken until {closes}"
    case .policyCallBetween: "applications are taken from {opens} to {closes}, both days included"
    case .policyCallSuspended: "the call is suspended and takes no applications: {reason}"
    case .policyApplicantTypes: "these types of applicant are accepted: {types}"
    case .policyMinimumMembers: "{type} has at least {count} {count|one=member|other=members}"
    case .policyRegistered: "{type} is registered with an authority"
    case .policyEveryCountry: "applicants may work in any country"
    case .policyCountries:
      "applicants work in {count|one=this country|other=one of these {count} countries}"
    case .policyCountry: "{country}"
    case .policyTargetGroups:
      "applicants belong to {count|one=this group|other=at least one of "
        + "these {count} groups}, or to a narrower one"
    case .policyEntry: "{entry}"
    case .policyRecentIncident: "an incident goes on, or happened at most {limit} before receipt"
    case .policyItemAnswersIncident: "every cost answers an incident that the application names"
    case .policyCategoriesAsk:
      "every cost falls into one of these categories; a person looks at any other"
    case .policyCategoriesRefuse:
      "every cost falls into one of these categories; any other is refused"
    case .policyCategoriesAllow:
      "costs in these categories keep to their conditions; any other passes"
    case .policyCategoryAnswers: "answers an incident of type {types}"
    case .policyCategoryCap: "at most {cap} together"
    case .policyCategoryShare: "at most {share} of the total"
    case .policyAsks: "the reviewer is asked: {question}"
    case .policyExclusions:
      "nothing is paid for {count|one=this purpose|other=these {count} purposes}"
    case .policyMaximum: "at most {amount} can be requested"
    case .policyMaximumOfType: "{type}: at most {amount}"
    case .policyMinimum: "at least {amount} must be requested"
    case .policySharePaid: "at most {share} of the whole cost is paid"
    case .policyWindowFromStart: "activities end within {months} of their start"
    case .policyWindowFromPayment: "activities end within {months} of the payment"
    case .policyNothingPast: "activities do not start before the day of receipt"
    case .policyReferences:
      "at least {count} {count|one=reference vouches|other=references vouch} "
        + "for the applicant"
    case .policyIndependent:
      "at least {count} of them {count|one=is|other=are} independent of the applicant"
    case .policyOtherFunding: "nothing else pays, or was asked to pay, for the same purpose"
    case .policyNoGrantOfCall:
      "at most {count} earlier {count|one=grant|other=grants} of the fund "
        + "under the same call"
    case .policyNoGrantEver: "at most {count} earlier {count|one=grant|other=grants} of the fund"
    case .policyNoGrantInMonths:
      "at most {count} earlier {count|one=grant|other=grants} of the fund in "
        + "the {months} before receipt"
    case .policyDocuments: "{count|one=this document is|other=these {count} documents are} attached"
    case .policyDocument: "{kind}"
    case .policyDocumentOfTypes: "{kind}, by applicants of type {types}"
    case .policyPositiveAmounts: "every cost has a quantity and a price above zero"
    case .policyPromise: "an answer comes within {limit} of receipt, the day of receipt not counted"
    case .policyPromiseWorking:
      "an answer comes within {count} working {count|one=day|other=days} of "
        + "receipt, the day of receipt not counted"
    case .policyPause:
      "days on which a question to the applicant is open do not count, up to {limit} in all"
    case .policyScore:
      "the queue is ordered by {count|one=this criterion|other=these {count} criteria}"
    case .policyCriterion: "{title}: up to {count} {count|one=point|other=points}"
    case .policyWaiting:
      "each day of waiting adds {count} {count|one=point|other=points} to the priority"
    case .policyEffort:
      "a review takes {review} minutes and a decision {decision}, and more "
        + "for larger cases"
    case .policyCasework: "decisions name {count|one=this reason|other=these {count} reasons}"
    case .policyRetention:
      "cases are kept for {awarded} after an award, {declined} after a decline, {referred} after a "
        + "referral and {withdrawn} after a withdrawal"
    }
  }
}
