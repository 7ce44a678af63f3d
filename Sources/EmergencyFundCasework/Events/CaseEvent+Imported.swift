package import EmergencyFund

extension CaseEvent {
  /// The import of the case from another case file: what comes before it happened there.
  package struct Imported: CaseEventContent {
    static let kind = CaseEventKind.imported
    static let noun = "an import"

    /// The date of the import, on which the retention period does not depend.
    package var importedOn: Day
    /// The code of the case in the other file.
    package var code: String
    /// The ids of officers who acted there and are not in the team here.
    package var unknownOfficers: [String]

    enum Key: String, FieldKey { case importedOn, code, unknownOfficers }

    /// Creates the record of an import.
    package init(importedOn: Day, code: String, unknownOfficers: [String]) {
      self.importedOn = importedOn
      self.code = code
      self.unknownOfficers = unknownOfficers
    }
  }
}

extension CaseEvent.Imported {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Imported? {
    let fields = reader.fields(field, Key.self)
    let importedOn = reader.day(reader.required(.importedOn, in: fields))
    let code = reader.caseCode(reader.required(.code, in: fields))
    let officers = reader.officers(reader.required(.unknownOfficers, in: fields))
    guard let importedOn, let code, let officers else { return nil }
    return CaseEvent.Imported(importedOn: importedOn, code: code, unknownOfficers: officers)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.importedOn.rawValue, importedOn.description)
    writer.member(Key.code.rawValue, code)
    writer.member(Key.unknownOfficers.rawValue, unknownOfficers)
  }
}

extension DocumentReader {
  /// Reads a list of the ids of officers; nil if there is none.
  mutating func officers(_ field: Field?) -> [String]? {
    list(field, atMost: 10_000) { reader, field in
      reader.code(field, noun: "the id of an officer")
    }
  }
}
