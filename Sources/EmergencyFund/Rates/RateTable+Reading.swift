extension RateTable {
  /// The format's name and version, the value of the key `format`.
  public static let format = "ief-rates/1"

  /// The keys of a rates file.
  package enum Key: String, FieldKey {
    case format, title, example, base, note, source, from, eurPerUnit, unitsPerEur, periods
  }

  enum PeriodKey: String, FieldKey { case from, eurPerUnit, unitsPerEur, source }

  /// A table with no rate except that of each currency to itself.
  public static let empty = RateTable(onlyBase: .euro)

  /// Reads a rates file: one table, or several with the date from which each is in force.
  ///
  /// Rates are written as text, so that no JSON reader rounds them.
  public static func read(_ reader: inout DocumentReader) -> RateTable? {
    let fields = reader.fields(reader.root, Key.self)
    if fields[.format] != nil { reader.requireFormat(RateTable.format, fields, .format) }
    _ = reader.text(fields[.note])
    let source = reader.text(fields[.source])
    let title = reader.localizedString(fields[.title])
    let isExample = reader.boolean(fields[.example]) ?? false
    let base = reader.currency(fields[.base])
    if let field = fields[.base], let base, base != .euro {
      reader.diagnose(field, .contradiction, "rates are in EUR per unit, so the base must be EUR")
    }
    var periods: [Period] = []
    if fields[.eurPerUnit] != nil || fields[.unitsPerEur] != nil {
      let from = reader.day(fields[.from])
      let rates = reader.rates(
        fields[.eurPerUnit], unitsPerEur: fields[.unitsPerEur], from: from)
      periods.append(Period(from: from, rates: rates))
    } else if fields[.periods] == nil {
      _ = reader.required(.eurPerUnit, in: fields)
    }
    periods +=
      reader.list(fields[.periods], atMost: 1_000) { reader, field -> Period? in
        let keys = reader.fields(field, PeriodKey.self)
        _ = reader.text(keys[.source])
        let from = reader.day(reader.required(.from, in: keys))
        if keys[.unitsPerEur] == nil { _ = reader.required(.eurPerUnit, in: keys) }
        let rates = reader.rates(
          keys[.eurPerUnit], unitsPerEur: keys[.unitsPerEur], from: from)
        return Period(from: from, rates: rates)
      } ?? []
    do {
      var table = try RateTable(base: .euro, periods: periods)
      table.title = title
      table.source = source
      table.isExample = isExample
      return table
    } catch {
      if reader.diagnostics.isEmpty { reader.diagnose(reader.root, .contradiction, error.message) }
      return nil
    }
  }
}

extension DocumentReader {
  /// Reads the rates of a period, in euros for one unit or in units for one euro.
  ///
  /// - Parameter start: The first day of the period, whose currencies it may have.
  fileprivate mutating func rates(
    _ eurPerUnit: Field?, unitsPerEur: Field?, from start: Day?
  ) -> [Currency: Rate] {
    var rates: [Currency: Rate] = [:]
    let day = codesOn ?? start
    add(eurPerUnit, on: day, to: &rates) { (text) throws(DecimalError) in try Rate(text) }
    add(unitsPerEur, on: day, to: &rates) { (text) throws(DecimalError) in
      try Rate(unitsPerBase: text)
    }
    return rates
  }

  /// Reads rates by currency code.
  private mutating func add(
    _ field: Field?, on day: Day?, to rates: inout [Currency: Rate],
    _ read: (String) throws(DecimalError) -> Rate
  ) {
    for (code, place) in mapping(field) ?? [] {
      let text: String? =
        switch place.node.content {
        case .number(let text), .plain(let text), .string(let text): text
        default: nil
        }
      guard let text else {
        diagnoseType(place, expected: "a rate such as \"0.25\"")
        continue
      }
      guard let currency = currency(code, on: day) else {
        let known = Currency.all.lazy.map { $0.code }
        unknownCode(code, at: place, noun: Self.currencyNoun, known: known)
        continue
      }
      do {
        if rates.updateValue(try read(text.withPlainDigits), forKey: currency) != nil {
          diagnose(place, .contradiction, "\(code) has a rate in eurPerUnit and in unitsPerEur")
        }
      } catch {
        diagnose(place, .unreadableValue, error.message)
      }
    }
  }
}
