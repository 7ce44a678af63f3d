package import EmergencyFund

extension CaseEvent {
  /// A correction of a payment that was recorded wrongly.
  package struct PaymentCorrected: CaseEventContent {
    static let kind = CaseEventKind.paymentCorrected
    static let noun = "a correction of a payment"

    /// The number of the payment's event.
    package var event: Int
    /// The amount that was paid; zero if nothing was.
    package var amount: Money
    /// The date of the payment.
    package var paidOn: Day
    /// The reason for the correction.
    package var reason: String

    enum Key: String, FieldKey { case event, amount, currency, paidOn, reason }

    /// Creates a correction.
    package init(event: Int, amount: Money, paidOn: Day, reason: String) {
      self.event = event
      self.amount = amount
      self.paidOn = paidOn
      self.reason = reason
    }
  }
}

extension CaseEvent.PaymentCorrected {
  static func read(
    _ field: Field, _ reader: inout DocumentReader
  ) -> CaseEvent.PaymentCorrected? {
    let fields = reader.fields(field, Key.self)
    let event = reader.ordinal(reader.required(.event, in: fields))
    let currency = reader.currency(reader.required(.currency, in: fields))
    let place = reader.required(.amount, in: fields)
    let decimal = reader.decimal(place, decimals: currency?.decimals ?? 2)
    if let place, let decimal, decimal < .zero {
      reader.diagnose(place, .outOfRange, "expected an amount of zero or more, found \(decimal)")
    }
    let paidOn = reader.day(reader.required(.paidOn, in: fields))
    let reason = reader.text(reader.required(.reason, in: fields))
    guard let event, let currency, let place, let decimal, let paidOn, let reason else {
      return nil
    }
    do throws(MoneyError) {
      return CaseEvent.PaymentCorrected(
        event: event, amount: try Money(decimal: decimal, currency: currency), paidOn: paidOn,
        reason: reason)
    } catch {
      reader.diagnose(place, .outOfRange, error.message)
      return nil
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.event.rawValue, event)
    writer.members(amount)
    writer.member(Key.paidOn.rawValue, paidOn.description)
    writer.member(Key.reason.rawValue, reason)
  }
}
