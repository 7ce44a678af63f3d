/// The applicant, with the people who can vouch for them.
///
/// Every field may be missing.
public struct Applicant: Hashable, Sendable {
  /// The type: one person, a collective, or an organisation.
  public var type: ApplicantType?
  /// The name that the applicant uses; never read by a rule.
  public var name: String?
  /// The country in which the applicant works.
  public var country: Country?
  /// The country in which the applicant lives, which may be another.
  public var residence: Country?
  /// Whether the applicant lives in exile.
  public var inExile: Bool?
  /// The codes of the groups to which the applicant belongs, as defined by the call.
  public var targetGroups: [String]?
  /// The human-rights work, in the applicant's words; never read by a rule.
  public var work: String?
  /// The role in the organisation or the movement.
  public var role: String?
  /// The year since which the applicant has done this work.
  public var activeSince: Int?
  /// Public traces of the work: articles, reports, pages.
  public var publicWork: [PublicWork]?
  /// The languages in which the applicant can be answered, as BCP 47 tags.
  public var languages: [String]?
  /// The number of members, for a collective or an organisation.
  public var members: Int?
  /// Whether the organisation is registered with an authority.
  public var registered: Bool?
  /// The people or organisations that can vouch for the applicant.
  public var references: [Reference]?
  /// The grants that the applicant received before; an empty list means that there were none.
  public var previousGrants: [PreviousGrant]?
  /// The safe way to contact the applicant.
  public var contact: SafeContact?

  /// Creates an applicant without any answers.
  public init() {}
}

/// A public trace of the applicant's work.
public struct PublicWork: Hashable, Sendable {
  /// The address; never opened.
  public var link: String?
  /// What is found there.
  public var what: String?

  /// Creates a trace without any answers.
  public init() {}
}

/// A person or organisation that can vouch for the applicant.
public struct Reference: Hashable, Sendable {
  /// The name of the person.
  public var name: String?
  /// The organisation that the person speaks for.
  public var organisation: String?
  /// The contact details of the person.
  public var contact: String?
  /// Whether the person is independent of the applicant.
  public var independent: Bool?
  /// How the person knows the applicant.
  public var relation: String?
  /// The language to write or speak in, as a BCP 47 tag.
  public var language: String?
  /// Whether the person knows that the fund may ask.
  public var informed: Bool?

  /// Creates a reference without any answers.
  public init() {}
}

/// A grant that the applicant received before.
public struct PreviousGrant: Hashable, Sendable {
  /// The code of the fund that paid, such as `ief`.
  public var fund: String?
  /// The code of the call under which it was awarded.
  public var call: String?
  /// The date of the award.
  public var awardedOn: Day?
  /// The amount, in `currency`.
  public var amount: ExactDecimal?
  /// The currency of the amount.
  public var currency: Currency?

  /// Creates a grant without any answers.
  public init() {}
}

/// A way to contact the applicant without putting them in danger.
public struct SafeContact: Hashable, Sendable {
  /// The channel that the applicant considers safe.
  public var channel: ContactChannel?
  /// The number, handle or address on that channel.
  public var address: String?
  /// The language to write or speak in, as a BCP 47 tag.
  public var language: String?
  /// When it is safe to make contact, in the applicant's words.
  public var safeTimes: String?
  /// What to avoid, such as mentioning the fund in a subject line.
  public var doNot: String?

  /// Creates a contact without any answers.
  public init() {}
}
