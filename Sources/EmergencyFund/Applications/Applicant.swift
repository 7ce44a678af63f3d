/// Who applies, and who can speak for them.
///
/// Every field may be missing.
public struct Applicant: Hashable, Sendable {
  /// One person, a collective, or an organisation.
  public var type: ApplicantType?
  /// The name that the applicant uses; never read by a rule.
  public var name: String?
  /// The country in which the applicant works.
  public var country: Country?
  /// Codes of the groups to which the applicant belongs, as the call names them.
  public var targetGroups: [String]?
  /// The human-rights work, in the applicant's words; never read by a rule.
  public var work: String?
  /// Languages in which the applicant can be answered, as BCP 47 tags.
  public var languages: [String]?
  /// Number of members, for a collective or an organisation.
  public var members: Int?
  /// Whether the organisation is registered with an authority.
  public var registered: Bool?
  /// People or organisations that can vouch for the applicant.
  public var references: [Reference]?
  /// Grants that the applicant received before; an empty list says that there were none.
  public var previousGrants: [PreviousGrant]?
  /// How the applicant can be reached safely.
  public var contact: SafeContact?

  /// Creates an applicant of whom nothing is known yet.
  public init() {}
}

/// Someone who can vouch for the applicant.
public struct Reference: Hashable, Sendable {
  /// The name of the person.
  public var name: String?
  /// The organisation for which the person speaks.
  public var organisation: String?
  /// How to reach the person.
  public var contact: String?
  /// Whether the person is independent of the applicant.
  public var independent: Bool?

  /// Creates a reference of whom nothing is known yet.
  public init() {}
}

/// A grant that the applicant received before.
public struct PreviousGrant: Hashable, Sendable {
  /// Code of the fund that paid, such as `ief`.
  public var fund: String?
  /// Code of the call under which it was awarded.
  public var call: String?
  /// Day of the award.
  public var awardedOn: Day?
  /// The amount, in `currency`.
  public var amount: ExactDecimal?
  /// Currency of the amount.
  public var currency: Currency?

  /// Creates a grant of which nothing is known yet.
  public init() {}
}

/// How to reach the applicant without putting them in danger.
public struct SafeContact: Hashable, Sendable {
  /// The channel that the applicant holds to be safe.
  public var channel: ContactChannel?
  /// Number, handle or address on that channel.
  public var address: String?
  /// Language to write or speak in, as a BCP 47 tag.
  public var language: String?
  /// When it is safe to make contact, in the applicant's words.
  public var safeTimes: String?
  /// What must not be done, such as naming the fund in a subject line.
  public var doNot: String?

  /// Creates a contact of which nothing is known yet.
  public init() {}
}
