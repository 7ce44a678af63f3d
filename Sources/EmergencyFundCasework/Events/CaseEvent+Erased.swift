import EmergencyFund

extension CaseEvent {
  /// An erasure of the case's content; it remains, so it holds no text that could identify anyone.
  package struct Erased: CaseEventContent {
    static let kind = CaseEventKind.erased
    static let noun = "an erasure"

    /// The reason.
    package var cause: ErasureCause

    enum Key: String, FieldKey { case cause }

    /// Creates an erasure.
    package init(cause: ErasureCause) { self.cause = cause }
  }

  /// The cause of an erasure.
  package enum ErasureCause: String, CaseIterable, Hashable, Sendable {
    /// A person concerned requested it.
    case request
    /// The policy's retention period has expired.
    case retention
  }
}

extension CaseEvent.Erased {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Erased? {
    let fields = reader.fields(field, Key.self)
    let cause = reader.required(.cause, in: fields)
    return reader.choice(cause, CaseEvent.ErasureCause.self, "the cause of an erasure")
      .map { CaseEvent.Erased(cause: $0) }
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.cause.rawValue, cause.rawValue)
  }
}
