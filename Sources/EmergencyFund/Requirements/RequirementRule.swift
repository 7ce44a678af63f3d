/// A kind of requirement: its parameters, how a policy writes them, and how they judge.
protocol RequirementRule: Hashable, Sendable {
  /// The keys of the parameters in a policy file.
  associatedtype Key: FieldKey

  /// Reads the parameters; nil after a complaint that leaves nothing to judge by.
  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> Self?

  /// Judges an application. The ruling depends on nothing but the values that it says it read.
  func judge<R: Ruling>(_ facts: Facts) -> R
}

/// What a rule is given to judge by.
public struct Facts: Sendable {
  /// The application.
  public internal(set) var application: GrantApplication
  /// The policy that the rule belongs to.
  public let policy: Policy
  /// Rates for amounts in other currencies.
  public let rates: RateTable
  /// Whether the policy is that of the call which the application names.
  let isCallKnown: Bool

  /// Creates the facts of one application under one policy.
  public init(application: GrantApplication, policy: Policy, rates: RateTable) {
    self.init(application: application, policy: policy, rates: rates, isCallKnown: true)
  }

  init(application: GrantApplication, policy: Policy, rates: RateTable, isCallKnown: Bool) {
    self.application = application
    self.policy = policy
    self.rates = rates
    self.isCallKnown = isCallKnown
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
