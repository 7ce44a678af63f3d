extension English {
  static func text(_ message: ReportMessage) -> String {
    switch message {
    case .underCall: "under {call}"
    case .answerBy: "answer by {day}"
    case .weekdaysAlone:
      "counted by weekdays alone: no holidays are listed for {year} yet"
    case .budget: "Budget: {amount}"
    case .budgetConverted: "Budget: {amount} = {converted}"
    case .doesNotDecide: "Does not affect the outcome"
    case .forReviewer: "for the reviewer"
    case .remedy: "How to fix"
    case .application: "Application"
    case .outcome: "Outcome"
    case .answerByColumn: "Answer by"
    case .inTheWay: "Issues"
    case .applications: "{count} {count|one=application|other=applications}: {list}"
    case .applicationsOf: "{count} {outcome}"
    case .ratesUsed: "Exchange rates: {table}, in force from {day}"
    case .ratesUndated: "Exchange rates: {table}, not dated"
    case .ratesExample:
      "This table is an example: its figures are not the market rates of any day."
    case .ratesGiven: "the table given"
    case .personDecides:
      "This is what the rules say, based on public documents. Decisions are made by people."
    case .policy: "policy {digest}"
    case .source: "Source"
    case .readOn: "{title}, accessed on {day}"
    case .reading: "Interpretation"
    case .assumed: "Assumed"
    case .read: "Values read"
    case .notGiven: "not provided"
    case .empty: "empty"
    case .line: "line {line}"
    case .forceOnly: "{force} only"
    case .notOfThisCall: "not a requirement of this call"
    case .inForceOn: "{layers}, in force on {day}"
    case .latestVersion: "{layers}, latest version"
    case .digest: "Digest {digest}"
    case .noDigest: "Digest not computed"
    case .currency: "Amounts are in {currency}; applications are answered in {languages}"
    case .promise: "response time"
    case .score: "score"
    case .casework: "case management"
    case .apply: "how to apply"
    case .policyIsReading:
      "This is an interpretation of public documents, not an official statement by the fund. Decisions are made by people."
    case .asIfReceived: "assessed as if received on {day}"
    case .noOtherFund: "no other fund is on file"
    case .reach: "Contact details"
    case .verifiedOn: "verified on {day}"
    case .notVerified: "not verified"
    case .notVerifiedSince:
      "within the last twelve months; last verified on {day} (status then: {status})"
    case .neverVerified: "no one has checked whether it is accepting applications"
    case .neverVerifiedSaid:
      "no one has checked whether it is accepting applications; listed as {status}"
    case .nothingSent:
      "Based on public documents. Nothing was sent. Check the fund’s own page before you apply."
    case .scoreColumn: "Score"
    case .waited: "Waited"
    case .waitedDays: "{count} d"
    case .priority: "Priority"
    case .imminentDanger: "imminent danger"
    case .notScored: "not scored: the policy has no criteria"
    case .scoreOfHundred: "{count} of 100"
    case .noScore: "no score"
    case .rescaled: "rescaled from criteria with a total weight of {weight}"
    case .points: "{count} of {weight}"
    case .leftOut: "not counted"
    case .waitedPriority: "waiting for {days}, so the priority is {priority}"
    case .scoreOrders: "The score ranks the queue. Decisions are made by people."
    }
  }

  static func text(_ message: ScoreMessage) -> String {
    switch message {
    case .answer: "the answer is {answer}"
    case .noAnswer: "no answer is given"
    case .ongoing: "an incident is ongoing"
    case .decayed: "the latest incident was {days} before receipt (limit: {limit})"
    case .decayedWholly: "the latest incident was {days} before receipt, which is {limit} or more"
    case .noIncident: "no incident is ongoing or dated before receipt"
    case .share: "{share} of the cost is linked to an incident"
    case .yes: "yes"
    case .no: "no"
    case .rated: "rated {count} of 3"
    case .ratedBecause: "rated {count} of 3 ({reason})"
    case .notRated: "not rated yet"
    case .notAnswered: "unanswered"
    }
  }

  static func text(_ message: ValueMessage) -> String {
    switch message {
    case .days: "{count|one=# day|other=# days}"
    case .months: "{count|one=# month|other=# months}"
    case .andMore: "and {count} more"
    }
  }
}
