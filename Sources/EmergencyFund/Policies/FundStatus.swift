/// The status of a fund, as far as it was verified, and how to contact it.
///
/// Programmes in the field are discontinued and resumed, so a status is only useful with the
/// date on which it was verified.
public struct FundStatus: Hashable, Sendable {
  /// The status.
  public package(set) var status: ProgrammeStatus
  /// The date on which the status was verified; nil if it was not.
  public package(set) var verifiedOn: Day?
  /// How to contact the fund.
  public package(set) var contact: FundContact?

  /// The status of a fund whose file does not give one.
  public static let unknown = FundStatus(status: .unknown, verifiedOn: nil, contact: nil)

  /// Creates a status.
  package init(status: ProgrammeStatus, verifiedOn: Day?, contact: FundContact?) {
    self.status = status
    self.verifiedOn = verifiedOn
    self.contact = contact
  }

  /// Reads the keys of a policy file for the status; nil if it has none of them.
  static func read(
    _ fields: Fields<PolicyDocument.Key>, _ reader: inout DocumentReader
  ) -> FundStatus? {
    let status = reader.choice(fields[.status], ProgrammeStatus.self, "a status")
    let verifiedOn = reader.day(fields[.verifiedOn])
    let contact = fields[.contact].map { FundContact.read($0, &reader) }
    if status == nil, verifiedOn == nil, contact == nil { return nil }
    return FundStatus(status: status ?? .unknown, verifiedOn: verifiedOn, contact: contact)
  }

  /// The reliability of the status on a day.
  ///
  /// It is current until the same day number twelve months after it was verified. A future date
  /// does not count as verified.
  public func verification(on today: Day) -> FundVerification {
    guard let verifiedOn, verifiedOn <= today else { return .never }
    return today <= verifiedOn.adding(months: 12) ? .recent : .outdated
  }

  /// Whether the fund may be shown as open on a day.
  public func isOpen(on today: Day) -> Bool {
    status == .open && verification(on: today) == .recent
  }
}

/// The reliability of a fund's status.
public enum FundVerification: String, CaseIterable, Hashable, Sendable {
  /// Verified within the last twelve months.
  case recent
  /// Verified more than twelve months ago.
  case outdated
  /// Never verified.
  case never
}

/// The contact details of a fund.
public struct FundContact: Hashable, Sendable {
  /// A page or an address.
  public package(set) var address: String?
  /// Notes on making contact.
  public package(set) var note: LocalizedString?

  enum Key: String, FieldKey { case address, note }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> FundContact {
    let fields = reader.fields(field, Key.self)
    return FundContact(
      address: reader.text(fields[.address]), note: reader.localizedString(fields[.note]))
  }
}
