extension English {
  static func text(_ message: PolicyMessage) -> String {
    switch message {
    case .policyCallRolling: "applications are accepted on a rolling basis"
    case .policyCallFrom: "applications are accepted from {opens}"
    case .policyCallUntil: "applications are accepted until {closes}"
    case .policyCallBetween: "applications are accepted from {opens} to {closes} inclusive"
    case .policyCallSuspended: "the call is suspended and not accepting applications: {reason}"
    case .policyApplicantTypes: "eligible types of applicant: {types}"
    case .policyMinimumMembers: "{type}: at least {count} {count|one=member|other=members}"
    case .policyRegistered: "{type}: must be legally registered"
    case .policyEveryCountry: "applicants may work in any country"
    case .policyCountries:
      "applicants must work in {count|one=this country|other=one of these {count} countries}"
    case .policyCountry: "{country}"
    case .policyTargetGroups:
      "applicants must belong to {count|one=this group|other=at least one of these {count} groups}, or to a more specific one"
    case .policyEntry: "{entry}"
    case .policyRecentIncident:
      "an incident must be ongoing, or have occurred no more than {limit} before receipt"
    case .policyItemAnswersIncident: "every cost must be linked to an incident in the application"
    case .policyCategoriesAsk:
      "every cost should fall into one of these categories; any other is reviewed individually"
    case .policyCategoriesRefuse:
      "every cost must fall into one of these categories; any other is ineligible"
    case .policyCategoriesAllow:
      "costs in these categories must meet their conditions; any other cost is allowed"
    case .policyCategoryAnswers: "must be linked to an incident of type {types}"
    case .policyCategoryCap: "at most {cap} in total"
    case .policyCategoryShare: "at most {share} of the total"
    case .policyAsks: "question for the reviewer: {question}"
    case .policyExclusions:
      "{count|one=this purpose is|other=these {count} purposes are} not eligible"
    case .policyMaximum: "at most {amount} can be requested"
    case .policyMaximumOfType: "{type}: at most {amount}"
    case .policyMinimum: "at least {amount} must be requested"
    case .policySharePaid: "at most {share} of the total cost is funded"
    case .policyWindowFromStart: "activities must end within {months} of their start"
    case .policyWindowFromPayment: "activities must end within {months} of payment"
    case .policyNothingPast: "activities must not start before the date of receipt"
    case .policyReferences: "at least {count} {count|one=reference|other=references} required"
    case .policyIndependent: "at least {count} of them independent of the applicant"
    case .policyOtherFunding: "no other funding received or requested for the same purpose"
    case .policyNoGrantOfCall:
      "at most {count} previous {count|one=grant|other=grants} from the fund under the same call"
    case .policyNoGrantEver: "at most {count} previous {count|one=grant|other=grants} from the fund"
    case .policyNoGrantInMonths:
      "at most {count} previous {count|one=grant|other=grants} from the fund in the {months} before receipt"
    case .policyDocuments: "{count|one=this document is|other=these {count} documents are} required"
    case .policyDocument: "{kind}"
    case .policyDocumentOfTypes: "{kind}, from applicants of type {types}"
    case .policyPositiveAmounts: "every cost must have a quantity and a price above zero"
    case .policyPromise:
      "the fund aims to respond within {limit} of receipt, not counting the day of receipt"
    case .policyPromiseWorking:
      "the fund aims to respond within {count} working {count|one=day|other=days} of receipt, not counting the day of receipt"
    case .policyPause:
      "days on which a question to the applicant is pending do not count, up to {limit} in total"
    case .policyScore:
      "the queue is ranked by {count|one=this criterion|other=these {count} criteria}"
    case .policyCriterion: "{title}: up to {count} {count|one=point|other=points}"
    case .policyWaiting:
      "each day of waiting adds {count} {count|one=point|other=points} to the priority"
    case .policyEffort:
      "a review takes {review} minutes and a decision {decision} minutes, longer for larger cases"
    case .policyCasework:
      "a decision gives one or more of {count|one=this reason|other=these {count} reasons}"
    case .policyRetention:
      "case records are kept for {awarded} after an award, {declined} after a rejection, {referred} after a referral and {withdrawn} after a withdrawal"
    case .policyApply:
      "the fund takes applications on {count|one=this channel|other=these # channels}"
    case .policyApplySample: "this fund is invented: what is sent to it reaches nobody"
    case .policyApplyEmail: "by email: {address}"
    case .policyApplyWeb: "on the web: {address}"
    case .policyApplySignal: "on Signal: {address}"
    case .policyApplyOther: "{address}"
    case .policyApplyRecipient: "sealed for {title}: {recipient}"
    }
  }
}
