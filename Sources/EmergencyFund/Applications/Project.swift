/// What the applicant wants to do, and when.
public struct Project: Hashable, Sendable {
  /// A short name for the request.
  public var title: String?
  /// What the request is meant to change; never read by a rule.
  public var goal: String?
  /// First day of the activities.
  public var startsOn: Day?
  /// Last day of the activities.
  public var endsOn: Day?
  /// Day on which the grant was or will be paid, where it is known.
  public var disbursedOn: Day?
  /// Codes of excluded purposes that the applicant or an officer put on the whole project.
  public var exclusions: [String]?

  /// Creates a project of which nothing is known yet.
  public init() {}
}

/// A document that comes with the application: named and fingerprinted, never opened.
public struct AttachedDocument: Hashable, Sendable {
  /// File name as given.
  public var name: String?
  /// What it is, as the call names it, such as `registration` or `police-report`.
  public var kind: String?
  /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
  public var sha256: String?

  /// Creates a document of which nothing is known yet.
  public init() {}
}
