import EmergencyFund

extension CaseEvent {
  /// An erasure of the case's content; it remains, so it holds no text that could identify anyone.
  package struct Erased: CaseEventContent {
    static let kind = CaseEventKind.erased
    static let noun = "an erasure"

    /// The reason.
    package var cause: ErasureCause
    /// What the queue still says of the case; nil in events that were recorded without it.
    package var remains: Remains?
    /// Why, in the officer's words, which stay; nil if nobody said it.
    package var reason: String?

    enum Key: String, FieldKey { case cause, call, region, barredOfficers, reason }

    /// Creates an erasure.
    package init(cause: ErasureCause, remains: Remains? = nil, reason: String? = nil) {
      self.cause = cause
      self.remains = remains
      self.reason = reason
    }

    /// What the queue still says of an erased case, so that a change to it shows.
    package struct Remains: Hashable, Sendable {
      /// The call.
      package var call: String
      /// The region of the call; nil if it has none.
      package var region: String?
      /// The ids of officers who were not allowed to see the case.
      package var barredOfficers: [String]

      /// Creates what remains.
      package init(call: String, region: String?, barredOfficers: [String]) {
        self.call = call
        self.region = region
        self.barredOfficers = barredOfficers
      }
    }
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
    let cause = reader.choice(
      reader.required(.cause, in: fields), CaseEvent.ErasureCause.self, "the cause of an erasure")
    let call = reader.text(fields[.call])
    let region = reader.text(fields[.region])
    let officers = reader.officers(fields[.barredOfficers])
    let reason = reader.text(fields[.reason])
    guard let cause else { return nil }
    let remains = call.map {
      Remains(call: $0, region: region, barredOfficers: officers ?? [])
    }
    return CaseEvent.Erased(cause: cause, remains: remains, reason: reason)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.cause.rawValue, cause.rawValue)
    if let remains {
      writer.member(Key.call.rawValue, remains.call)
      writer.member(Key.region.rawValue, remains.region)
      writer.member(Key.barredOfficers.rawValue, remains.barredOfficers)
    }
    writer.member(Key.reason.rawValue, reason)
  }
}
