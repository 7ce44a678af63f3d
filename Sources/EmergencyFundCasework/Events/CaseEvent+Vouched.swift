import EmergencyFund

extension CaseEvent {
  /// An endorsement: a trusted person or organisation vouches for the applicant.
  package struct Vouched: CaseEventContent {
    static let kind = CaseEventKind.vouched
    static let noun = "an endorsement"

    /// The endorser, in the officer's words.
    package var voucher: String
    /// Their statement.
    package var note: String?

    enum Key: String, FieldKey { case voucher, note }

    /// Creates an endorsement.
    package init(voucher: String, note: String? = nil) {
      self.voucher = voucher
      self.note = note
    }
  }
}

extension CaseEvent.Vouched {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Vouched? {
    let fields = reader.fields(field, Key.self)
    let voucher = reader.text(reader.required(.voucher, in: fields))
    let note = reader.text(fields[.note])
    return voucher.map { CaseEvent.Vouched(voucher: $0, note: note) }
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.voucher.rawValue, voucher)
    writer.member(Key.note.rawValue, note)
  }
}
