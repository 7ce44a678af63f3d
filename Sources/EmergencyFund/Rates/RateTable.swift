/// The value of one unit of each currency in a base currency, by dated periods.
///
/// ```swift
/// if let sol = Currency("PEN") {
///   let period = RateTable.Period(from: Day("2026-01-01"), rates: [sol: try Rate("0.25")])
///   let table = try RateTable(base: .euro, periods: [period])
///   let asked = try ExactDecimal.fromPerson("40000.02", decimals: sol.decimals)
///   let total = try table.convert(ExactSum(asked), from: sol, on: Day("2026-03-02"))
///   print(total)  // EUR 10,000.01
/// }
/// ```
public struct RateTable: Hashable, Sendable {
  /// The currency into which the table converts.
  public let base: Currency
  /// The periods from the earliest to the latest; never empty.
  public let periods: [Period]
  /// The title of the table, if it has one.
  public package(set) var title: LocalizedString?
  /// What the table was taken from, if its file says.
  public package(set) var source: String?
  /// Whether the figures are only an example, and not the rates of any market.
  public package(set) var isExample = false

  /// The rates that apply from one date until the next period starts.
  public struct Period: Hashable, Sendable {
    /// The first date on which the rates apply; nil if they always have.
    public let from: Day?
    /// The rate of each currency.
    public let rates: [Currency: Rate]
    /// The same, sorted by currency, which is faster to search than hashing.
    private let sorted: [(currency: Currency, rate: Rate)]

    /// Creates a period.
    public init(from: Day?, rates: [Currency: Rate]) {
      self.from = from
      self.rates = rates
      sorted = rates.map { (currency: $0.key, rate: $0.value) }.sorted { $0.currency < $1.currency }
    }

    /// The rate of a currency, if there is one.
    func rate(of currency: Currency) -> Rate? {
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle].currency < currency { low = middle + 1 } else { high = middle }
      }
      return low < sorted.count && sorted[low].currency == currency ? sorted[low].rate : nil
    }

    /// Whether both begin on the same date with the same rates.
    public static func == (left: Period, right: Period) -> Bool {
      left.from == right.from && left.rates == right.rates
    }

    /// Hashes the date and the rates.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(from)
      hasher.combine(rates)
    }
  }

  /// Creates a table from periods in any order.
  ///
  /// A rate of the base currency to itself may be listed and must then be 1.
  public init(base: Currency, periods: [Period]) throws(RateTableError) {
    guard !periods.isEmpty else { throw .noPeriod }
    let sorted = periods.sorted { ($0.from ?? .min) < ($1.from ?? .min) }
    for index in sorted.indices.dropFirst()
    where sorted[index].from ?? .min == sorted[index - 1].from ?? .min {
      throw .sameStart(sorted[index].from)
    }
    for period in sorted {
      if let rate = period.rates[base], rate != .one { throw .baseRateNotOne(base, rate) }
    }
    self.base = base
    self.periods = sorted
  }

  /// Creates a table with no rate except that of the base currency to itself.
  init(onlyBase base: Currency) {
    self.base = base
    periods = [Period(from: nil, rates: [:])]
  }

  /// Returns the rate of a currency on a date.
  ///
  /// The base currency has rate 1 on every date. Without a date there is only a result if the
  /// rate has never changed. O(log n) in the number of periods with a date, O(n)
  /// without.
  public func rate(of currency: Currency, on day: Day?) throws(ConversionError) -> Rate {
    if currency == base { return .one }
    guard let day else { return try unchangedRate(of: currency) }
    let index = periods.partitionPoint { ($0.from ?? .min) > day } - 1
    guard index >= 0, let rate = periods[index].rate(of: currency) else { throw .noRate(currency) }
    return rate
  }

  private func unchangedRate(of currency: Currency) throws(ConversionError) -> Rate {
    guard let rate = periods.first?.rates[currency] else {
      let isListed = periods.contains { $0.rates[currency] != nil }
      if isListed { throw .dayNeeded(currency) }
      throw .noRate(currency)
    }
    guard periods.allSatisfy({ $0.rates[currency] == rate }) else { throw .dayNeeded(currency) }
    return rate
  }

  /// The first date of the period that applies on a date; nil if it always has, or there is none.
  package func start(on day: Day?) -> Day? {
    guard let day else { return periods.count == 1 ? periods[0].from : nil }
    return periods.last { ($0.from ?? .min) <= day }?.from
  }

  /// The currencies whose rates have too few digits to give an amount to the minor unit.
  package func tooCoarse(for amount: Money) -> [Currency] {
    var found: Set<Currency> = []
    for period in periods {
      for (currency, rate) in period.rates
      where currency != base && !rate.isPrecise(for: amount) { found.insert(currency) }
    }
    return found.sorted { $0.code < $1.code }
  }

  /// Converts an exact sum into the base currency at the rate of a date.
  ///
  /// The sum is multiplied once, exactly, then rounded once to the base's minor unit, ties away
  /// from zero.
  package func convert(
    _ sum: ExactSum, from currency: Currency, on day: Day?
  ) throws(ConversionError) -> Money {
    if currency == base { return Money(roundingHalfUp: sum, currency: base) }
    let rate = try rate(of: currency, on: day)
    let (product, overflow) = sum.tenThousandths.multipliedReportingOverflow(
      by: rate.numerator)
    guard !overflow else { throw .overflow }
    let unit =
      rate.denominator * DecimalDigits.powerOfTen(ExactDecimal.decimalsMax - base.decimals)
    let minorUnits = DecimalDigits.dividedRoundingHalfUp(product, by: unit)
    return Money(minorUnits: minorUnits, currency: base)
  }

  /// Returns the largest amount of a currency that converts to at most `limit`.
  ///
  /// It is in whole minor units of `currency`, with the rounding of
  /// ``convert(_:from:on:)``. Returns nil if `limit` is not in the base currency, if there is
  /// no rate, or if the computation does not fit in 128 bits.
  package func largestSum(
    convertingToAtMost limit: Money, from currency: Currency, on day: Day?
  ) -> Money? {
    guard limit.currency == base else { return nil }
    if currency == base { return limit }
    guard let rate = try? rate(of: currency, on: day) else { return nil }
    // With amount m and limit l in minor units, the exact value of m rounds to at most l if it
    // is below l + 1/2, or at most that if l is negative, since ties go away from zero. Times two
    // and free of fractions: m · 2 · numerator · 10^(base's decimals) < (2l + 1) · denominator ·
    // 10^decimals.
    let (doubled, doubleOverflow) = limit.minorUnits.multipliedReportingOverflow(by: 2)
    let (odd, oddOverflow) = doubled.addingReportingOverflow(1)
    let factor = rate.denominator * DecimalDigits.powerOfTen(currency.decimals)
    let (right, rightOverflow) = odd.multipliedReportingOverflow(by: factor)
    guard !doubleOverflow, !oddOverflow, !rightOverflow else { return nil }
    let perUnit = 2 * rate.numerator * DecimalDigits.powerOfTen(base.decimals)
    let most = limit.minorUnits < 0 ? right : right - 1
    let (quotient, remainder) = most.quotientAndRemainder(dividingBy: perUnit)
    let minorUnits = remainder < 0 ? quotient - 1 : quotient
    return Money(minorUnits: minorUnits, currency: currency)
  }
}

/// A reason why periods do not form a table of rates.
public enum RateTableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no period.
  case noPeriod
  /// Two periods start on the same date, or both have no start date.
  case sameStart(Day?)
  /// The base currency has a rate to itself other than 1.
  case baseRateNotOne(Currency, Rate)

  /// The reason, on one line.
  public var message: String {
    switch self {
    case .noPeriod: "expected at least one period of rates, found none"
    case .sameStart(let day?): "two periods of rates start on \(day)"
    case .sameStart(nil): "two periods of rates have no start date"
    case .baseRateNotOne(let base, let rate):
      "\(base.code) is the base currency, whose rate is 1, found \(rate)"
    }
  }

  /// The same as ``message``.
  public var description: String { message }
}

/// A reason why a sum was not converted.
public enum ConversionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The currency has no rate on the date, or on any date.
  case noRate(Currency)
  /// The currency's rate changed, and the date is not known.
  case dayNeeded(Currency)
  /// The product does not fit in 128 bits.
  case overflow

  /// The reason, on one line.
  public var message: String {
    switch self {
    case .noRate(let currency): "no exchange rate for \(currency.code)"
    case .dayNeeded(let currency): "the rate for \(currency.code) depends on the date of receipt"
    case .overflow: "the amount is too large to be converted"
    }
  }

  /// The same as ``message``.
  public var description: String { message }
}
