package import EmergencyFund

/// A decision on an application.
package enum CaseDecision: Hashable, Sendable {
  /// The full requested amount.
  case award
  /// Some items, or parts of them.
  case partialAward([ItemAward])
  /// No award.
  case decline
  /// A referral to another fund, with its code.
  case refer(to: String)
  /// The application is withdrawn, by the applicant or by the fund.
  case withdraw(Withdrawal)

  /// The kind of decision.
  package var kind: DecisionKind {
    switch self {
    case .award: .award
    case .partialAward: .partialAward
    case .decline: .decline
    case .refer: .refer
    case .withdraw: .withdraw
    }
  }
}

/// An award for one item.
package struct ItemAward: Hashable, Sendable {
  /// The position of the item in the budget, from 0.
  package var item: Int
  /// The amount, in the budget's currency.
  package var amount: Money

  enum Key: String, FieldKey { case item, amount, currency }

  /// Creates an award for an item.
  package init(item: Int, amount: Money) {
    self.item = item
    self.amount = amount
  }
}

/// Who withdraws an application.
package enum Withdrawal: Hashable, Sendable {
  /// The applicant, at somebody's request.
  case byApplicant(WithdrawalRequest)
  /// The fund.
  case byFund
  /// Nobody said; only in events from before it was asked, when it was the applicant.
  case unstated

  enum Key: String, FieldKey { case by, askedBy, askedOn }

  /// The parties that may withdraw an application.
  enum Party: String, CaseIterable { case applicant, fund }
}

/// An applicant's request to withdraw.
package struct WithdrawalRequest: Hashable, Sendable {
  /// The person who asked, and how, in the officer's words.
  package var askedBy: String
  /// The date on which they asked.
  package var askedOn: Day

  /// Creates a request.
  package init(askedBy: String, askedOn: Day) {
    self.askedBy = askedBy
    self.askedOn = askedOn
  }
}

/// A rule that an award overrides, and why.
package struct RuleOverride: Hashable, Sendable {
  /// The id of the requirement.
  package var rule: String
  /// The reason.
  package var reason: String

  enum Key: String, FieldKey { case rule, reason }

  /// Creates an override.
  package init(rule: String, reason: String) {
    self.rule = rule
    self.reason = reason
  }
}

/// A reason for a decision: a code from the policy, and its grounds.
package struct DecisionReason: Hashable, Sendable {
  /// The code of the reason, as the policy defines it.
  package var code: String
  /// The id of the requirement whose finding it cites, or of the criterion that a review rated.
  package var cites: String?

  enum Key: String, FieldKey { case code, cites }

  /// Creates a reason.
  package init(code: String, cites: String? = nil) {
    self.code = code
    self.cites = cites
  }
}
