internal import ArgumentParser
internal import EmergencyFund

extension Money {
  /// Reads an amount given as an option.
  init(argument: String, in currency: Currency) throws {
    guard let decimal = try? ExactDecimal.fromPerson(argument, decimals: currency.decimals),
      let money = try? Money(decimal: decimal, currency: currency)
    else {
      throw ValidationError(
        "expected an amount such as 1250.00 in \(currency.code), found \(Diagnostic.quote(argument))"
      )
    }
    self = money
  }
}
