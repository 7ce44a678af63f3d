extension ReportMessage: Translated {
  var english: String {
    switch self {
    case .underCall: "under {call}"
    case .answerBy: "answer by {day}"
    case .budget: "Budget: {amount}"
    case .budgetConverted: "Budget: {amount} = {converted}"
    case .doesNotDecide: "Does not decide"
    case .forReviewer: "for the reviewer"
    case .remedy: "Remedy"
    case .application: "Application"
    case .outcome: "Outcome"
    case .answerByColumn: "Answer by"
    case .inTheWay: "In the way"
    case .applications: "{count} {count|one=application|other=applications}: {list}"
    case .applicationsOf: "{count} {outcome}"
    case .rates: "Rates: {file}"
    case .personDecides:
      "This is what the rules say, read from public texts. Only a person decides."
    case .policy: "policy {digest}"
    case .source: "Source"
    case .readOn: "{title}, read on {day}"
    case .reading: "Reading"
    case .read: "Read"
    case .notGiven: "not given"
    case .empty: "empty"
    case .line: "line {line}"
    case .forceOnly: "{force} only"
    case .notOfThisCall: "not a requirement of this call"
    case .inForceOn: "{layers}, in force on {day}"
    case .latestVersion: "{layers}, latest version"
    case .digest: "Digest {digest}"
    case .noDigest: "Digest not computed"
    case .currency: "Amounts are in {currency}; answers are given in {languages}"
    case .promise: "time until the answer"
    case .score: "score"
    case .casework: "casework"
    case .policyIsReading:
      "This is a reading of public texts, not a fund's own word. Only a person decides."
    case .asIfReceived: "as if received on {day}"
    case .noOtherFund: "the policies describe no other fund"
    case .reach: "Reach"
    case .verifiedOn: "verified on {day}"
    case .notVerified: "not verified"
    case .notVerifiedSince: "within twelve months; last verified on {day}, then {status}"
    case .neverVerified: "nobody has looked whether it is open"
    case .neverVerifiedSaid: "nobody has looked whether it is open; said to be {status}"
    case .nothingSent:
      "Read from public texts. Nothing was sent. Look at a fund's own page before you apply."
    case .scoreColumn: "Score"
    case .waited: "Waited"
    case .waitedDays: "{count} d"
    case .priority: "Priority"
    case .imminentDanger: "imminent danger"
    case .notScored: "not scored: the policy has no criteria"
    case .scoreOfHundred: "{count} of 100"
    case .noScore: "no score"
    case .rescaled: "rescaled from criteria that weigh {weight}"
    case .points: "{count} of {weight}"
    case .leftOut: "left out"
    case .waitedPriority: "waited {days}, so that the priority is {priority}"
    case .scoreOrders: "The score orders the queue. Only a person decides."
    }
  }
}

extension ScoreMessage: Translated {
  var english: String {
    switch self {
    case .answer: "the answer is {answer}"
    case .noAnswer: "no answer is given"
    case .ongoing: "an incident goes on"
    case .decayed: "the latest incident was {days} before receipt, of {limit}"
    case .decayedWholly: "the latest incident was {days} before receipt, {limit} or more"
    case .noIncident: "no incident goes on or is dated before receipt"
    case .share: "{share} of the cost answers an incident"
    case .yes: "yes"
    case .no: "no"
    case .rated: "rated {count} of 3"
    case .ratedBecause: "rated {count} of 3 ({reason})"
    case .notRated: "not rated yet"
    case .notAnswered: "not answered yet"
    }
  }
}

extension ValueMessage: Translated {
  var english: String {
    switch self {
    case .days: "{count|one=# day|other=# days}"
    case .months: "{count|one=# month|other=# months}"
    case .andMore: "and {count} more"
    }
  }
}
