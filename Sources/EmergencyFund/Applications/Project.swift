/// The planned activities and their dates.
public struct Project: Hashable, Sendable {
  /// A short name for the request.
  public var title: String?
  /// The intended effect of the request; never read by a rule.
  public var goal: String?
  /// What was already done against the danger; never read by a rule.
  public var measuresTaken: String?
  /// Which other ways were thought of, and why this one; never read by a rule.
  public var alternatives: String?
  /// What will be different at the end, and how that can be told; never read by a rule.
  public var expectedResult: String?
  /// The day by which the help is needed.
  public var neededBy: Day?
  /// The first day of the activities.
  public var startsOn: Day?
  /// The last day of the activities.
  public var endsOn: Day?
  /// The date on which the grant was or will be paid, if known.
  public var disbursedOn: Day?
  /// The codes of excluded purposes that the applicant or an officer assigned to the whole project.
  public var exclusions: [String]?

  /// Creates a project without any answers.
  public init() {}
}

/// A document attached to the application: recorded by name and hash, never opened.
public struct AttachedDocument: Hashable, Sendable {
  /// The file name as given.
  public var name: String?
  /// The kind of document, as defined by the call, such as `registration` or `police-report`.
  public var kind: String?
  /// The SHA-256 of the bytes, as 64 lower-case hexadecimal digits.
  public var sha256: String?

  /// Creates a document without any answers.
  public init() {}
}
