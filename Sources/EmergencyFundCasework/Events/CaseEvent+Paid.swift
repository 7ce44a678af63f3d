package import EmergencyFund

extension CaseEvent {
  /// A full or partial payment of the grant.
  package struct Paid: CaseEventContent {
    static let kind = CaseEventKind.paid
    static let noun = "a payment"

    /// The amount, in the currency of the award.
    package var amount: Money
    /// The date of the payment.
    package var paidOn: Day

    enum Key: String, FieldKey { case amount, currency, paidOn }

    /// Creates a payment.
    package init(amount: Money, paidOn: Day) {
      self.amount = amount
      self.paidOn = paidOn
    }
  }
}

extension CaseEvent.Paid {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Paid? {
    let fields = reader.fields(field, Key.self)
    let amount = reader.money(fields, amount: .amount, currency: .currency)
    let paidOn = reader.day(reader.required(.paidOn, in: fields))
    guard let amount, let paidOn else { return nil }
    return CaseEvent.Paid(amount: amount, paidOn: paidOn)
  }

  func write(to writer: inout JSONWriter) {
    writer.members(amount)
    writer.member(Key.paidOn.rawValue, paidOn.description)
  }
}
