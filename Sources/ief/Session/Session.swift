internal import EmergencyFund

/// The policies and the exchange rates that a command applies, read once for the whole command.
struct Session {
  /// The policies, put together as applications ask for them.
  var folder: PolicyFolder
  /// The exchange rates.
  let rates: RateTable
  /// The file of the exchange rates; nil if none is used.
  let ratesFile: String?
  /// The exchange rates as they are written.
  let ratesDocument: Document?

  /// Reads policies and rates; diagnostics about the rates are left to whoever reads more.
  init(
    policies: String?, rates: String?, _ input: inout InputFiles
  ) throws {
    folder = try PolicyFolder(policies, &input)
    let found = folder.rates(rates, &input)
    (self.rates, ratesFile, ratesDocument) = (found.table, found.file, found.document)
    warnOfCoarseRates()
  }

  /// Warns of rates with too few digits for a cent of the largest amount that a policy grants.
  private mutating func warnOfCoarseRates() {
    guard let ratesFile, !rates.isExample, !rates.tooCoarse(for: Self.largest).isEmpty,
      let maximum = folder.maximum(in: rates.base)
    else { return }
    let codes = rates.tooCoarse(for: maximum).map { $0.code }
    if codes.isEmpty { return }
    Terminal.diagnose(
      """
      \(InputFiles.shortened(ratesFile)): warning: too few digits for a cent of \(maximum): \
      \(codes.joined(separator: ", ")); write them as published under unitsPerEur
      """)
  }

  /// More than any fund grants at once: a table that is precise for it needs no look at policies.
  private static let largest = Money(minorUnits: 10_000_000_000, currency: .euro)

  /// Reads what the options of a command say.
  init(
    _ policies: PolicyOptions, _ rates: RatesOptions, _ input: inout InputFiles
  ) throws {
    try self.init(policies: policies.policies, rates: rates.rates, &input)
  }
}
