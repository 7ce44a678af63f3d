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

/// What a rule is given to judge by: values that stay where they are while it looks at them.
///
/// A view rather than a copy, since copies of whole applications would cost more than the rules.
struct Facts {
  private let applicationPlace: UnsafePointer<GrantApplication>
  private let policyPlace: UnsafePointer<Policy>
  private let ratesPlace: UnsafePointer<RateTable>

  /// Whether the policy is that of the call which the application names.
  let isCallKnown: Bool

  /// The application.
  var application: GrantApplication {
    @inline(__always) _read { yield applicationPlace.pointee }
  }

  /// The policy that the rule belongs to.
  var policy: Policy {
    @inline(__always) _read { yield policyPlace.pointee }
  }

  /// Rates for amounts in other currencies.
  var rates: RateTable {
    @inline(__always) _read { yield ratesPlace.pointee }
  }

  /// Looks at values in their places, which must stay for as long as the view is used.
  init(
    _ application: UnsafePointer<GrantApplication>, _ policy: UnsafePointer<Policy>,
    _ rates: UnsafePointer<RateTable>, isCallKnown: Bool
  ) {
    applicationPlace = application
    policyPlace = policy
    ratesPlace = rates
    self.isCallKnown = isCallKnown
  }

  /// Looks at an application under the policy of its call; what `body` is given means nothing afterwards.
  @inline(__always)
  static func with<Result>(
    _ application: borrowing GrantApplication, under policy: borrowing Policy,
    _ rates: borrowing RateTable, _ body: (Facts) -> Result
  ) -> Result {
    withUnsafePointer(to: application) { application in
      withUnsafePointer(to: policy) { policy in
        withUnsafePointer(to: rates) { rates in
          body(Facts(application, policy, rates, isCallKnown: true))
        }
      }
    }
  }

  /// The budget's items; nil when there are none yet, since nothing can be judged of no item.
  var items: [BudgetItem]? {
    guard let items = application.budget.items, !items.isEmpty else { return nil }
    return items
  }

  /// The date of receipt as a value that was read.
  var receiptRead: ReadValue {
    ReadValue(FieldPath(.receivedAt), application.receivedOn)
  }

  /// The list of items as a value that was read: how many there are.
  var itemsRead: ReadValue {
    ReadValue(FieldPath(.items), application.budget.items?.count)
  }
}
