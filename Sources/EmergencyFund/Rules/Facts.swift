/// The values that a rule evaluates, viewed in place.
///
/// A view rather than a copy, since copies of whole applications would cost more than the rules.
package struct Facts {
  private let applicationPlace: UnsafePointer<GrantApplication>
  private let termsPlace: UnsafePointer<CallTerms>
  private let ratesPlace: UnsafePointer<RateTable>

  /// Whether the policy is that of the application's call.
  let isCallKnown: Bool

  /// The application.
  package var application: GrantApplication {
    @inline(__always) _read { yield applicationPlace.pointee }
  }

  /// The terms of the policy that the rule belongs to.
  var terms: CallTerms {
    @inline(__always) _read { yield termsPlace.pointee }
  }

  /// The exchange rates for amounts in other currencies.
  var rates: RateTable {
    @inline(__always) _read { yield ratesPlace.pointee }
  }

  /// Creates a view of values, which must not move while it is used.
  init(
    _ application: UnsafePointer<GrantApplication>, _ terms: UnsafePointer<CallTerms>,
    _ rates: UnsafePointer<RateTable>, isCallKnown: Bool
  ) {
    applicationPlace = application
    termsPlace = terms
    ratesPlace = rates
    self.isCallKnown = isCallKnown
  }

  /// Views an application under the policy of its call; the view must not escape `body`.
  ///
  /// The date of receipt is that at the call.
  package static func with<Result>(
    _ application: borrowing GrantApplication, under terms: borrowing CallTerms,
    _ rates: borrowing RateTable, _ body: (Facts) -> Result
  ) -> Result {
    if let moved = application.moved(to: terms.utcOffset) {
      return with(moved, under: terms, rates, body)
    }
    return withUnsafePointer(to: application) { application in
      withUnsafePointer(to: terms) { terms in
        withUnsafePointer(to: rates) { rates in
          body(Facts(application, terms, rates, isCallKnown: true))
        }
      }
    }
  }

  /// The budget's items; nil if there are none yet, since there is nothing to evaluate then.
  var items: [BudgetItem]? {
    guard let items = application.budget.items, !items.isEmpty else { return nil }
    return items
  }

  /// The last date that an incident can have; nil if unknown.
  ///
  /// An incident has the date of where it happened. Where the call's offset decides on the date of an
  /// instant, an incident before it can have any date up to that of the easternmost time zone.
  var incidentsEnd: Day? {
    guard let receipt = application.receipt else { return application.assessedOn }
    return terms.utcOffset == nil ? receipt.day : receipt.at(utcOffset: Receipt.easternmost).day
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
