/// The rule that the call is open on the date of receipt.
///
/// A fund can only pay from the budget of an open call. Both dates are included; a call without
/// dates is rolling; a suspended call accepts no applications until it is resumed.
/// Source: regional calls state opening and closing dates; several peer funds were suspended.
package struct CallWindow: RequirementRule {
  /// The first date on which applications are received; nil for no limit.
  package var opensOn: Day?
  /// The last date on which applications are received; nil for no limit.
  package var closesOn: Day?
  /// The reason why the call is suspended; nil if it is not.
  package var suspended: LocalizedString?

  package enum Key: String, FieldKey { case opensOn, closesOn, rolling, suspended }

  package static var kind: RequirementKind { .callWindow }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .callWindow(self) }

  package static func parameters(of rule: Rule) -> CallWindow? {
    if case .callWindow(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> CallWindow? {
    let window = CallWindow(
      opensOn: reader.day(fields[.opensOn]), closesOn: reader.day(fields[.closesOn]),
      suspended: reader.localizedString(fields[.suspended]))
    let rolling = reader.boolean(fields[.rolling])
    if let field = fields[.closesOn], rolling == true {
      reader.diagnose(
        field, .contradiction, "a rolling call has no closesOn; add rolling: false")
    }
    if let field = fields[.rolling], rolling == false, fields[.closesOn] == nil, !reader.isPartial {
      reader.diagnose(field, .contradiction, "a call that is not rolling needs closesOn")
    }
    if let opensOn = window.opensOn, let closesOn = window.closesOn, closesOn < opensOn,
      let field = fields[.closesOn]
    {
      let message = "the call closes on \(closesOn), before it opens on \(opensOn)"
      reader.diagnose(field, .contradiction, message)
    }
    return window
  }

  package var fieldsRead: [ApplicationField] { [.receivedAt] }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    if let suspended {
      return .notMet(Message(.callSuspended, .words("reason", suspended)), [])
    }
    if opensOn == nil, closesOn == nil { return .met(Message(.callRolling), []) }
    guard let receipt = facts.application.receivedOn else {
      return .missing([FieldPath(.receivedAt)], [facts.receiptRead])
    }
    if let opensOn, receipt < opensOn {
      return .notMet(
        Message(.callNotOpenYet, .day("received", receipt), .day("opens", opensOn)),
        [facts.receiptRead],
        remedies: [Remedy(Message(.applyOnOrAfter, .day("day", opensOn)), .applyOn(opensOn))])
    }
    if let closesOn, receipt > closesOn {
      return .notMet(
        Message(.callClosed, .day("received", receipt), .day("closes", closesOn)),
        [facts.receiptRead])
    }
    return .met(Message(.callOpen, .day("received", receipt)), [facts.receiptRead])
  }
}
