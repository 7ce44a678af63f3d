/// What a rule is given to judge by: values that stay where they are while it looks at them.
///
/// A view rather than a copy, since copies of whole applications would cost more than the rules.
package struct Facts {
  private let applicationPlace: UnsafePointer<GrantApplication>
  private let termsPlace: UnsafePointer<CallTerms>
  private let ratesPlace: UnsafePointer<RateTable>

  /// Whether the policy is that of the call which the application names.
  let isCallKnown: Bool

  /// The application.
  package var application: GrantApplication {
    @inline(__always) _read { yield applicationPlace.pointee }
  }

  /// The terms of the policy that the rule belongs to.
  var terms: CallTerms {
    @inline(__always) _read { yield termsPlace.pointee }
  }

  /// Rates for amounts in other currencies.
  var rates: RateTable {
    @inline(__always) _read { yield ratesPlace.pointee }
  }

  /// Looks at values in their places, which must stay for as long as the view is used.
  init(
    _ application: UnsafePointer<GrantApplication>, _ terms: UnsafePointer<CallTerms>,
    _ rates: UnsafePointer<RateTable>, isCallKnown: Bool
  ) {
    applicationPlace = application
    termsPlace = terms
    ratesPlace = rates
    self.isCallKnown = isCallKnown
  }

  /// Looks at an application under the policy of its call; what `body` is given means nothing afterwards.
  @inline(__always)
  package static func with<Result>(
    _ application: borrowing GrantApplication, under terms: borrowing CallTerms,
    _ rates: borrowing RateTable, _ body: (Facts) -> Result
  ) -> Result {
    withUnsafePointer(to: application) { application in
      withUnsafePointer(to: terms) { terms in
        withUnsafePointer(to: rates) { rates in
          body(Facts(application, terms, rates, isCallKnown: true))
        }
      }
    }
  }

  /// The budget's items; nil when there are none yet, since nothing can be judged of no item.
  var items: [BudgetItem]? {
    guard let items = application.budget.items, !items.isEmpty else { return nil }
    return items
  }

  /// The day of receipt as a value that was read.
  var receiptRead: ReadValue {
    ReadValue(FieldPath(.receivedAt), application.receivedOn)
  }

  /// The list of items as a value that was read: how many there are.
  var itemsRead: ReadValue {
    ReadValue(FieldPath(.items), application.budget.items?.count)
  }
}
