/// What a person decides on an application.
public enum CaseDecision: Hashable, Sendable {
  /// Everything that is asked for.
  case award
  /// Some items, or parts of them.
  case partAward([ItemAward])
  /// Nothing.
  case decline
  /// Another fund is the better address; the code names it.
  case refer(to: String)
  /// The applicant no longer asks for it.
  case withdraw

  /// The kinds of decisions; the raw values are frozen identifiers.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case award, partAward, decline, refer, withdraw

    /// The decision as a noun: `an award in part`.
    var noun: String {
      switch self {
      case .award: "an award"
      case .partAward: "a partial award"
      case .decline: "a decline"
      case .refer: "a referral"
      case .withdraw: "a withdrawal"
      }
    }
  }

  /// The kind of decision.
  public var kind: Kind {
    switch self {
    case .award: .award
    case .partAward: .partAward
    case .decline: .decline
    case .refer: .refer
    case .withdraw: .withdraw
    }
  }
}

/// What is awarded for one item.
public struct ItemAward: Hashable, Sendable {
  /// Position of the item in the budget, from 0.
  public var item: Int
  /// The amount, in the budget's currency.
  public var amount: Money

  enum Key: String, FieldKey { case item, amount, currency }

  /// Creates an award for an item.
  public init(item: Int, amount: Money) {
    self.item = item
    self.amount = amount
  }
}

/// What is awarded, item by item and in all.
public struct CaseAward: Hashable, Sendable {
  /// What is awarded for each item that gets something, in the order of the budget.
  public let items: [ItemAward]
  /// In all; less than the items where the applicant asks for less than they cost.
  public let total: Money
}

/// A reason for a decision: a code of the policy, and what it rests on.
public struct DecisionReason: Hashable, Sendable {
  /// Code of the reason, as the policy defines it.
  public var code: String
  /// Id of the requirement whose finding it cites, or of the criterion that a review rated.
  public var cites: String?

  enum Key: String, FieldKey { case code, cites }

  /// Creates a reason.
  public init(code: String, cites: String? = nil) {
    self.code = code
    self.cites = cites
  }
}
