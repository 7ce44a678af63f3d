package import EmergencyFund
import EmergencyFundScheduling

extension CaseEvent {
  /// The keys of an event.
  package enum Key: String, FieldKey { case format, kind, on, by, content }

  /// Reads an event; it may be used if there are no complaints.
  package static func read(_ reader: inout DocumentReader) -> CaseEvent? {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(CaseEvent.format, fields, .format)
    let kind = reader.choice(
      reader.required(.kind, in: fields), CaseEventKind.self, "a kind of event")
    let on = reader.day(reader.required(.on, in: fields))
    let by = reader.code(fields[.by], noun: "the id of an officer")
    guard let place = reader.required(.content, in: fields), let kind else { return nil }
    guard let content = Content.read(kind, place, &reader), let on else { return nil }
    return CaseEvent(on: on, by: by, content)
  }
}

extension CaseEvent.Content {
  fileprivate static func read(
    _ kind: CaseEventKind, _ field: Field, _ reader: inout DocumentReader
  ) -> CaseEvent.Content? {
    switch kind {
    case .received: CaseEvent.Received.read(field, &reader).map { .received($0) }
    case .assessed: CaseEvent.Assessed.read(field, &reader).map { .assessed($0) }
    case .asked: CaseEvent.Asked.read(field, &reader).map { .asked($0) }
    case .answered: CaseEvent.Answered.read(field, &reader).map { .answered($0) }
    case .referenceChecked:
      CaseEvent.ReferenceChecked.read(field, &reader).map { .referenceChecked($0) }
    case .vouched: CaseEvent.Vouched.read(field, &reader).map { .vouched($0) }
    case .assigned: CaseEvent.Assigned.read(field, &reader).map { .assigned($0) }
    case .conflictDeclared:
      CaseEvent.ConflictDeclared.read(field, &reader).map { .conflictDeclared($0) }
    case .reviewed: CaseEvent.Reviewed.read(field, &reader).map { .reviewed($0) }
    case .recommended: CaseEvent.Recommended.read(field, &reader).map { .recommended($0) }
    case .decided: CaseEvent.Decided.read(field, &reader).map { .decided($0) }
    case .confirmed: CaseEvent.Confirmed.read(field, &reader).map { .confirmed($0) }
    case .letterMade: CaseEvent.LetterMade.read(field, &reader).map { .letterMade($0) }
    case .paid: CaseEvent.Paid.read(field, &reader).map { .paid($0) }
    case .reported: CaseEvent.Reported.read(field, &reader).map { .reported($0) }
    case .appealed: CaseEvent.Appealed.read(field, &reader).map { .appealed($0) }
    case .corrected: CaseEvent.Corrected.read(field, &reader).map { .corrected($0) }
    case .erased: CaseEvent.Erased.read(field, &reader).map { .erased($0) }
    }
  }
}

extension DocumentReader {
  /// Reads the number of an event or question, from 1.
  mutating func ordinal(_ field: Field?) -> Int? { integer(field, in: 1...1_000_000) }

  /// Reads the position of an element of the application, from 0.
  mutating func position(_ field: Field?) -> Int? { integer(field, in: 0...1_000_000) }

  /// Reads an amount above zero with its currency, and complains if either is missing.
  mutating func money<Key: FieldKey>(_ fields: Fields<Key>, amount: Key, currency: Key) -> Money? {
    let currency = self.currency(required(currency, in: fields))
    let decimal = self.amount(required(amount, in: fields), in: currency)
    guard let currency, let decimal else { return nil }
    // Amounts that the currency cannot represent have already been reported.
    return try? Money(decimal: decimal, currency: currency)
  }

  /// Reads the reasons of a decision.
  mutating func reasons(_ field: Field?) -> [DecisionReason] {
    list(field, atMost: 100) { reader, field in
      let fields = reader.fields(field, DecisionReason.Key.self)
      let code = reader.code(reader.required(.code, in: fields), noun: "the code of a reason")
      let cites = reader.code(fields[.cites], noun: "the id of a requirement or a criterion")
      return code.map { DecisionReason(code: $0, cites: cites) }
    } ?? []
  }
}
