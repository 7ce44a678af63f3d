/// The exchange rates with which an amount was converted.
public struct AppliedRates: Hashable, Sendable {
  /// The title of the table, if it has one.
  public let title: LocalizedString?
  /// What the table was taken from, if its file says.
  public let source: String?
  /// The date from which the rates are in force; nil if the table is not dated.
  public let from: Day?
  /// Whether the figures are only an example, and not the rates of any market.
  public let isExample: Bool

  /// Takes the rates of a table on a date of receipt.
  package init(_ table: RateTable, on day: Day?) {
    title = table.title
    source = table.source
    from = table.start(on: day)
    isExample = table.isExample
  }

  /// Writes which rates these are under the key `rates`, if their table has a title or is an example.
  package func write(to writer: inout JSONWriter, _ language: Language) {
    if title == nil, !isExample { return }
    writer.object("rates") { writer in
      writer.member("title", orNull: title?.text(in: language))
      writer.member("from", orNull: from?.description)
      writer.member("example", isExample)
    }
  }

  /// Which rates these are, in words.
  ///
  /// - Parameter file: The file of the table, if there is one to name.
  package func sentences(_ catalogue: MessageCatalogue, file: String? = nil) -> [String] {
    var name = title?.text(in: catalogue.language) ?? source
    if let file { name = name.map { "\($0) (\(file))" } ?? file }
    let table = Message.Argument.text("table", name ?? catalogue.title(.report(.ratesGiven)))
    let used = from.map { Message(.ratesUsed, table, .day("day", $0)) }
    let first = catalogue.text(used ?? Message(.ratesUndated, table))
    return isExample ? [first, catalogue.title(.report(.ratesExample))] : [first]
  }
}

extension Facts {
  /// The rates with which the total is converted; nil if it needs none, or cannot be converted.
  var appliedRates: AppliedRates? {
    guard let currency = application.budget.currency, currency != terms.currency,
      totalConverted != nil
    else { return nil }
    return AppliedRates(rates, on: application.receivedOn)
  }
}
