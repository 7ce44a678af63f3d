/// Who fills in the application, where that is not the applicant.
public struct OnBehalfOf: Hashable, Sendable {
  /// The relationship to the applicant, such as a colleague or a helpline.
  public var relationship: String?
  /// Whether the applicant knows of the application and agrees to it.
  public var consent: Bool?
  /// Why the applicant does not apply themselves.
  public var why: String?

  /// Creates a statement without any answers.
  public init() {}
}

/// What the applicant allows the fund to do with the application.
///
/// A missing answer allows nothing.
public struct Consents: Hashable, Sendable {
  /// Whether the fund may contact the references.
  public var contactReferences: Bool?
  /// Whether the fund may ask trusted organisations about the applicant.
  public var vetting: Bool?
  /// To whom the application may be passed on; an empty list means to nobody.
  public var referTo: [String]?
  /// The people and organisations that must never learn of the application.
  public var neverShareWith: [String]?

  /// Creates consents without any answers.
  public init() {}
}

/// What the applicant declares.
public struct Declarations: Hashable, Sendable {
  /// Whether the answers are true to the best of the applicant's knowledge.
  public var truth: Bool?
  /// The version of the privacy notice that was read.
  public var privacyNotice: String?

  /// Creates declarations without any answers.
  public init() {}
}
