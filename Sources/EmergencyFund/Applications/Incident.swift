/// One incident: what happened, when, how badly, and what was done about it so far.
public struct Incident: Hashable, Sendable {
  /// Id within the application, named by the items that answer the incident.
  public var id: String?
  /// What happened.
  public var type: IncidentType?
  /// The day on which it happened or began.
  public var occurredOn: Day?
  /// Whether it goes on; absent means that it does not.
  public var ongoing: Bool?
  /// Whether it is over, goes on, or has been threatened.
  public var state: IncidentState?
  /// How badly it hurts or would hurt.
  public var harm: Harm?
  /// The story, in the applicant's words; never read by a rule.
  public var description: String?
  /// Whether the threat is veiled: an allusion that those who are meant understand.
  public var coded: Bool?
  /// Whether pictures, sound or video were made or altered by a program.
  public var syntheticMedia: SyntheticMedia?
  /// A free tag for the story told about the victim, such as `terruqueo`.
  public var narrative: String?
  /// Whether the attack is aimed at who the person is: gender, origin, faith, orientation.
  public var identityBased: Bool?
  /// Whether several attackers act together.
  public var coordinated: Bool?
  /// By which means: a call, a post, a visit, a letter.
  public var means: String?
  /// Who is thought to be behind it.
  public var attributedTo: String?
  /// Effect on the group and the family.
  public var effects: String?
  /// Earlier reports: when and to whom, and what came of them.
  public var reports: [IncidentReport]?

  /// Creates an incident of which nothing is known yet.
  public init() {}

  /// Whether the incident goes on, by either of the two fields that say so.
  public var isOngoing: Bool { ongoing == true || state == .ongoing }
}

/// An earlier report of an incident, so that threats can be read as a dated pattern.
///
/// Source: Esperanza Protocol, which asks to record threats with earlier reports and to whom.
public struct IncidentReport: Hashable, Sendable {
  /// The day of the report.
  public var reportedOn: Day?
  /// To whom: police, platform, embassy, helpline.
  public var to: String?
  /// What came of it.
  public var result: String?

  /// Creates a report of which nothing is known yet.
  public init() {}
}
