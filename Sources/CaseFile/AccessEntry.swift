internal import EmergencyFund

/// An entry of the access log: who opened the file, was refused something, or took something out.
package struct AccessEntry: Hashable, Sendable {
  /// What happened.
  package enum Kind: String, CaseIterable, Sendable {
    /// The officer opened the file; recorded once a day.
    case opened
    /// The officer was refused something.
    case refused
    /// The officer took cases or proofs out of the file.
    case exported
  }

  /// The position in the log, from 1; the oldest entries are removed, and positions stay.
  package let number: Int
  /// The instant, in seconds since 1 January 1970, UTC.
  package let at: Int
  /// The id of the officer.
  package let officer: String
  /// What happened.
  package let kind: Kind
  /// What was refused or taken out, in words or as the code of a case; nil for an opening.
  package let subject: String?

  enum Key: String, FieldKey { case at, officer, kind, subject }

  /// The last second of the year 9999.
  private static let latest = 253_402_300_799

  /// The entry as it is encrypted.
  var payload: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("at", at)
      writer.member("officer", officer)
      writer.member("kind", kind.rawValue)
      writer.member("subject", subject)
    }
    return writer.bytes
  }

  init(number: Int, at: Int, officer: String, kind: Kind, subject: String?) {
    self.number = number
    self.at = at
    self.officer = officer
    self.kind = kind
    self.subject = subject
  }

  /// Reads an entry; nil if it is none.
  init?(number: Int, payload: [UInt8]) {
    guard let document = try? JSONReader.read(payload, file: "access") else { return nil }
    var reader = DocumentReader(document: document)
    let fields = reader.fields(reader.root, Key.self)
    let at = reader.integer(reader.required(.at, in: fields), in: 0...Self.latest)
    let officer = reader.text(reader.required(.officer, in: fields))
    let kind = reader.choice(reader.required(.kind, in: fields), Kind.self, "a kind")
    let subject = reader.text(fields[.subject])
    guard let at, let officer, let kind, reader.diagnostics.isEmpty else { return nil }
    self.init(number: number, at: at, officer: officer, kind: kind, subject: subject)
  }
}

extension AccessEntry {
  /// The entry, without what was refused or taken out if that is to be kept from the reader.
  package func withoutSubject(if isHidden: Bool) -> AccessEntry {
    AccessEntry(
      number: number, at: at, officer: officer, kind: kind, subject: isHidden ? nil : subject)
  }
}
