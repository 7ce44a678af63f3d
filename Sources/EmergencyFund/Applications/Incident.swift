/// An incident: what happened, when, how severe it was, and what has been done about it.
public struct Incident: Hashable, Sendable {
  /// The id within the application, to which budget items refer.
  public var id: String?
  /// The type of incident.
  public var type: IncidentType?
  /// The date on which it happened or began.
  public var occurredOn: Day?
  /// Whether it is ongoing; if missing, it is not.
  public var ongoing: Bool?
  /// Whether it is past, ongoing or threatened.
  public var state: IncidentState?
  /// The severity of the harm, actual or threatened.
  public var harm: Harm?
  /// The story, in the applicant's words; never read by a rule.
  public var description: String?
  /// Whether the threat is veiled: an allusion that its targets understand.
  public var coded: Bool?
  /// Whether pictures, sound or video were made or altered by a program.
  public var syntheticMedia: SyntheticMedia?
  /// A free tag for the narrative about the victim, such as `terruqueo`.
  public var narrative: String?
  /// Whether the attack is based on identity: gender, origin, faith, orientation.
  public var identityBased: Bool?
  /// Whether several attackers act together.
  public var coordinated: Bool?
  /// The service on which it happened, such as the name of a social network.
  public var platform: String?
  /// The address of a post, an account or a page; never opened.
  public var link: String?
  /// The means: a call, a post, a visit, a letter.
  public var means: String?
  /// The suspected perpetrators.
  public var attributedTo: String?
  /// The effect on the group and the family.
  public var effects: String?
  /// The earlier reports: when and to whom, and their outcome.
  public var reports: [IncidentReport]?

  /// Creates an incident without any answers.
  public init() {}

  /// Whether the incident is ongoing, according to either of the two fields for it.
  public var isOngoing: Bool { ongoing == true || state == .ongoing }
}

/// An earlier report of an incident, so that threats can be read as a dated pattern.
///
/// Source: Esperanza Protocol, which asks to record threats with earlier reports and to whom.
public struct IncidentReport: Hashable, Sendable {
  /// The date of the report.
  public var reportedOn: Day?
  /// The recipient: police, platform, embassy, helpline.
  public var to: String?
  /// The outcome of the report.
  public var result: String?
  /// The number under which the recipient keeps it.
  public var reference: String?

  /// Creates a report without any answers.
  public init() {}
}
