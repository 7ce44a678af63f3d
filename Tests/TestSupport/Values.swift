package import EmergencyFund

/// A text in a test that is none of the values that it has to be.
private struct NoSuchValue: Error {
  let text: String
}

/// A day in tests, of the whole range.
package func anyDay(_ text: String) throws -> Day {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  guard parts.count == 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]) else {
    throw NoSuchValue(text: text)
  }
  return day
}

/// A currency by its code.
package func currency(_ code: String) throws -> Currency {
  guard let currency = Currency(code) else { throw NoSuchValue(text: code) }
  return currency
}

/// An amount in minor units.
package func money(_ minorUnits: Int128, _ code: String = "EUR") throws -> Money {
  Money(minorUnits: minorUnits, currency: try currency(code))
}
