/// A kind of requirement: its parameters, how a policy writes them, and how they judge.
protocol RequirementRule: Hashable, Sendable {
  /// The keys of the parameters in a policy file.
  associatedtype Key: FieldKey

  /// Reads the parameters; nil after a complaint that leaves nothing to judge by.
  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> Self?

  /// Judges an application. The verdict depends on nothing but the values that it says it read.
  func judge(_ facts: Facts) -> Verdict
}

/// What a rule is given to judge by.
public struct Facts: Sendable {
  /// The application.
  public let application: GrantApplication
  /// The policy that the rule belongs to.
  public let policy: Policy
  /// Rates for amounts in other currencies.
  public let rates: RateTable

  /// Creates the facts of one application under one policy.
  public init(application: GrantApplication, policy: Policy, rates: RateTable) {
    self.application = application
    self.policy = policy
    self.rates = rates
  }

  /// The budget's items; nil when there are none yet, since nothing can be judged of no item.
  var items: [BudgetItem]? {
    guard let items = application.budget.items, !items.isEmpty else { return nil }
    return items
  }

  /// The day of receipt as a value that was read.
  var receiptRead: ReadValue {
    ReadValue(FieldPath(.receivedAt), application.receivedOn?.description)
  }

  /// The list of items as a value that was read: how many there are.
  var itemsRead: ReadValue {
    ReadValue(FieldPath(.items), application.budget.items.map { String($0.count) })
  }
}

/// A rule's word on an application, before the policy adds where the rule comes from.
public struct Verdict: Hashable, Sendable {
  /// What it says.
  public var outcome: FindingOutcome
  /// The rule, then the fact.
  public var message: Message
  /// The values that were read.
  public var reads: [ReadValue]
  /// What would make it met.
  public var remedies: [Remedy] = []

  static func met(_ message: Message, _ reads: [ReadValue]) -> Verdict {
    Verdict(outcome: .met, message: message, reads: reads)
  }
  static func notMet(
    _ message: Message, _ reads: [ReadValue], remedies: [Remedy] = []
  ) -> Verdict {
    Verdict(outcome: .notMet, message: message, reads: reads, remedies: remedies)
  }
  static func unknown(_ message: Message, _ reads: [ReadValue]) -> Verdict {
    Verdict(outcome: .unknown, message: message, reads: reads)
  }
  static func needsPerson(_ message: Message, _ reads: [ReadValue]) -> Verdict {
    Verdict(outcome: .needsPerson, message: message, reads: reads)
  }
  static func notApplicable(_ message: Message, _ reads: [ReadValue]) -> Verdict {
    Verdict(outcome: .notApplicable, message: message, reads: reads)
  }

  /// The verdict that names the missing values, in reading order.
  static func missing(_ missing: [FieldPath], _ reads: [ReadValue]) -> Verdict {
    unknown(Message(.answerMissing, .paths("paths", missing)), reads)
  }
}
