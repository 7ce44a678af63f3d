/// A kind of requirement: its parameters, how they are written in a policy, and its evaluation.
protocol RequirementRule: Hashable, Sendable {
  /// The keys of the parameters in a policy file.
  associatedtype Key: FieldKey

  /// Reads the parameters; nil after a complaint that leaves nothing to evaluate.
  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> Self?

  /// Evaluates an application. The ruling depends only on the values that it lists as read.
  func judge<R: Ruling>(_ facts: Facts) -> R
}

/// The values that a rule evaluates, viewed in place.
///
/// A view rather than a copy, since copies of whole applications would cost more than the rules.
struct Facts {
  private let applicationPlace: UnsafePointer<GrantApplication>
  private let policyPlace: UnsafePointer<Policy>
  private let ratesPlace: UnsafePointer<RateTable>

  /// Whether the policy is that of the application's call.
  let isCallKnown: Bool

  /// The application.
  var application: GrantApplication {
    @inline(__always) _read { yield applicationPlace.pointee }
  }

  /// The policy that the rule belongs to.
  var policy: Policy {
    @inline(__always) _read { yield policyPlace.pointee }
  }

  /// The exchange rates for amounts in other currencies.
  var rates: RateTable {
    @inline(__always) _read { yield ratesPlace.pointee }
  }

  /// Creates a view of values, which must not move while it is used.
  init(
    _ application: UnsafePointer<GrantApplication>, _ policy: UnsafePointer<Policy>,
    _ rates: UnsafePointer<RateTable>, isCallKnown: Bool
  ) {
    applicationPlace = application
    policyPlace = policy
    ratesPlace = rates
    self.isCallKnown = isCallKnown
  }

  /// Views an application under the policy of its call; the view must not escape `body`.
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

  /// The budget's items; nil if there are none yet, since there is nothing to evaluate then.
  var items: [BudgetItem]? {
    guard let items = application.budget.items, !items.isEmpty else { return nil }
    return items
  }

  /// The date of receipt as a value that was read.
  var receiptRead: ReadValue {
    ReadValue(FieldPath(.receivedAt), application.receivedOn)
  }

  /// The list of items as a value that was read: their number.
  var itemsRead: ReadValue {
    ReadValue(FieldPath(.items), application.budget.items?.count)
  }
}
