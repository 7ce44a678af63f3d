/// The people whom the request protects.
public struct Beneficiaries: Hashable, Sendable {
  /// The number of people, the applicant included.
  public var count: Int?
  /// How many of them are children and others who depend on the applicant.
  public var dependants: Int?

  /// Creates beneficiaries without any answers.
  public init() {}
}

/// An organisation that was asked for help of any kind, and what came of it.
public struct OtherSupport: Hashable, Sendable {
  /// The organisation.
  public var organisation: String?
  /// What it was asked for: money, a device, advice, a safe place.
  public var kind: String?
  /// What came of it.
  public var result: String?

  /// Creates support without any answers.
  public init() {}
}

/// Whether and how money can reach the applicant, never the data of an account.
public struct PaymentAnswers: Hashable, Sendable {
  /// Whether the applicant can receive money from abroad.
  public var canReceive: Bool?
  /// The way that would work.
  public var route: PaymentRoute?
  /// The danger that receiving money could bring.
  public var risk: String?
  /// Whether the things or services themselves would be better than money.
  public var preferInKind: Bool?

  /// Creates payment answers, all of them missing.
  public init() {}
}

/// A statement that serves the fund's statistics alone.
///
/// No rule reads it. It is not kept with the case: ``GrantApplication/takeStatistics()`` takes it out.
public struct StatisticalStatement: Hashable, Sendable {
  /// The gender of the applicant.
  public var gender: Gender?
  /// The groups that the applicant counts themselves among.
  public var identities: [Identity]?

  /// Creates a statement without any answers.
  public init() {}
}
