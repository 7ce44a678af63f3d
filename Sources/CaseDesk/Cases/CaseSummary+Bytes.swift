internal import EmergencyFund
internal import EmergencyFundCasework

extension CaseSummary {
  private enum Key: String, FieldKey {
    case id, country, groups, incidents, language, amount, converted, outcome, unmet, open, score
    case reviewer, proposedBy, waitingSince, lastEvent, lastEventOn
  }
  private enum MoneyKey: String, FieldKey { case currency, minorUnits }

  /// The summary as bytes: always the same for the same case.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member(Key.id.rawValue, id)
      writer.member(Key.country.rawValue, country?.code)
      writer.member(Key.groups.rawValue, groups)
      writer.member(Key.incidents.rawValue, incidents.map { $0.rawValue })
      writer.member(Key.language.rawValue, language)
      for (key, amount) in [(Key.amount, amount), (.converted, converted)] {
        guard let amount else { continue }
        writer.object(key.rawValue) { writer in
          writer.member(MoneyKey.currency.rawValue, amount.currency.code)
          // A text, since a sum can have more digits than a number that is read.
          writer.member(MoneyKey.minorUnits.rawValue, "\(amount.minorUnits)")
        }
      }
      writer.member(Key.outcome.rawValue, outcome?.rawValue)
      writer.member(Key.unmet.rawValue, unmetCount)
      writer.member(Key.open.rawValue, openCount)
      writer.member(Key.score.rawValue, score)
      writer.member(Key.reviewer.rawValue, reviewer)
      writer.member(Key.proposedBy.rawValue, proposedBy)
      writer.member(Key.waitingSince.rawValue, waitingSince?.description)
      writer.member(Key.lastEvent.rawValue, lastEvent?.rawValue)
      writer.member(Key.lastEventOn.rawValue, lastEventOn.description)
    }
    return writer.bytes
  }

  /// Reads a summary; nil if it is none.
  init?(_ bytes: [UInt8]) {
    guard let document = try? JSONReader.read(bytes, file: "summary", limits: .largest) else {
      return nil
    }
    var reader = DocumentReader(document: document)
    // What was accepted once is read, whatever was withdrawn since.
    reader.codesOn = .min
    let fields = reader.fields(reader.root, Key.self)
    guard let last = reader.day(reader.required(.lastEventOn, in: fields)) else { return nil }
    lastEventOn = last
    id = reader.text(fields[.id])
    country = reader.country(fields[.country])
    groups = reader.list(fields[.groups]) { reader, field in reader.text(field) } ?? []
    incidents =
      reader.list(fields[.incidents]) { reader, field in
        reader.choice(field, IncidentType.self, "a type of incident")
      } ?? []
    language = reader.text(fields[.language])
    amount = Self.money(fields[.amount], &reader)
    converted = Self.money(fields[.converted], &reader)
    outcome = reader.choice(fields[.outcome], AssessmentOutcome.self, "an outcome")
    unmetCount = reader.integer(reader.required(.unmet, in: fields), in: 0...Int.max) ?? 0
    openCount = reader.integer(reader.required(.open, in: fields), in: 0...Int.max) ?? 0
    score = reader.integer(fields[.score], in: 0...100)
    reviewer = reader.text(fields[.reviewer])
    proposedBy = reader.text(fields[.proposedBy])
    waitingSince = reader.day(fields[.waitingSince])
    lastEvent = reader.choice(fields[.lastEvent], CaseEventKind.self, "a kind of event")
    guard reader.diagnostics.isEmpty else { return nil }
  }

  /// Reads an amount, whatever its size.
  private static func money(_ field: Field?, _ reader: inout DocumentReader) -> Money? {
    guard let field else { return nil }
    let fields = reader.fields(field, MoneyKey.self)
    guard let currency = reader.currency(reader.required(.currency, in: fields)),
      let text = reader.required(.minorUnits, in: fields), let digits = reader.text(text)
    else { return nil }
    guard let minorUnits = Int128(digits) else {
      reader.diagnoseType(text, expected: "a whole number")
      return nil
    }
    return Money(minorUnits: minorUnits, currency: currency)
  }
}
