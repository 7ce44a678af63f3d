internal import EmergencyFund
import EmergencyFundCasework

extension CaseState {
  /// The state in words.
  var words: String {
    switch self {
    case .received: "received"
    case .inReview: "in review"
    case .reviewed: "reviewed"
    case .pendingConfirmation: "awaiting confirmation"
    case .appealed: "appealed"
    case .waiting: "waiting for the applicant"
    case .awarded: "awarded"
    case .paid: "paid"
    case .reported: "reported"
    case .declined: "declined"
    case .referred: "referred"
    case .withdrawn: "withdrawn"
    case .erased: "erased"
    }
  }
}

extension DecisionKind {
  /// The decision in words.
  var words: String {
    switch self {
    case .award: "a full award"
    case .partialAward: "a partial award"
    case .decline: "declining"
    case .refer: "referral to another fund"
    case .withdraw: "withdrawal"
    }
  }
}

extension CaseEvent.ReferenceResult {
  /// The result in words.
  var words: String {
    switch self {
    case .confirmed: "confirmed"
    case .notReached: "not reached"
    case .doubtful: "doubtful"
    }
  }
}

extension RuleOverride {
  /// The rule and the reason in words.
  var words: OutputText { "overrides the rule \(rule): \(reason)" }
}

extension Withdrawal {
  /// Who withdraws, in words.
  var words: OutputText {
    switch self {
    case .byApplicant(let request):
      "by the applicant, asked by \(request.askedBy) on \(request.askedOn)"
    case .byFund: "by the fund"
    case .unstated: "by the applicant"
    }
  }
}

extension ContactChannel {
  /// The channel in words.
  var words: String {
    switch self {
    case .pgpEmail: "encrypted email (PGP)"
    case .inPerson: "in person"
    case .throughReference: "through a reference"
    case .signal, .email, .phone, .matrix, .wire, .whatsapp, .telegram, .other: rawValue
    }
  }
}
