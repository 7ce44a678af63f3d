/// Whether a fund takes applications, as far as anyone has looked, and how to reach it.
///
/// Programmes of the field halt and resume, so that a word on a fund counts only with the day on
/// which somebody looked.
public struct FundStanding: Hashable, Sendable {
  /// What was found.
  public var status: ProgrammeStatus
  /// The day on which somebody looked; nil if nobody did.
  public var verifiedOn: Day?
  /// How to reach the fund.
  public var contact: FundContact?

  /// Of a fund whose file says nothing of it.
  public static let unknown = FundStanding(status: .unknown, verifiedOn: nil, contact: nil)

  /// Creates a standing.
  public init(status: ProgrammeStatus, verifiedOn: Day?, contact: FundContact?) {
    self.status = status
    self.verifiedOn = verifiedOn
    self.contact = contact
  }

  /// Reads the keys of a policy file that say so; nil if it has none of them.
  static func read(
    _ fields: Fields<PolicyDocument.Key>, _ reader: inout DocumentReader
  ) -> FundStanding? {
    let status = reader.choice(fields[.status], ProgrammeStatus.self, "a status")
    let verifiedOn = reader.day(fields[.verifiedOn])
    let contact = fields[.contact].map { FundContact.read($0, &reader) }
    if status == nil, verifiedOn == nil, contact == nil { return nil }
    return FundStanding(status: status ?? .unknown, verifiedOn: verifiedOn, contact: contact)
  }

  /// How much the status is worth on a day.
  ///
  /// It is worth something until the same day number twelve months after somebody looked. A day
  /// that has not come yet is none on which anybody looked.
  public func verification(on today: Day) -> FundVerification {
    guard let verifiedOn, verifiedOn <= today else { return .never }
    return today <= verifiedOn.adding(months: 12) ? .recent : .outdated
  }

  /// Whether the fund may be shown as open on a day.
  public func isOpen(on today: Day) -> Bool {
    status == .open && verification(on: today) == .recent
  }
}

/// Whether a fund takes applications.
public enum ProgrammeStatus: String, CaseIterable, Hashable, Sendable {
  /// It does.
  case open
  /// It means to do so again.
  case suspended
  /// It has ended.
  case halted
  /// Nobody knows.
  case unknown
}

/// How much the word on a fund's status is worth.
public enum FundVerification: String, CaseIterable, Hashable, Sendable {
  /// Somebody looked within the last twelve months.
  case recent
  /// Somebody looked, but more than twelve months ago.
  case outdated
  /// Nobody looked.
  case never
}

/// How to reach a fund.
public struct FundContact: Hashable, Sendable {
  /// A page or an address.
  public var address: String?
  /// What to know before making contact.
  public var note: LocalizedText?

  enum Key: String, FieldKey { case address, note }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> FundContact {
    let fields = reader.fields(field, Key.self)
    return FundContact(
      address: reader.text(fields[.address]), note: reader.localizedText(fields[.note]))
  }
}
