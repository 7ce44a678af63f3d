public import EmergencyFund

/// The officers who process applications, with their working time.
public struct Team: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  public static let format = "ief-team/1"

  /// The officers, in the order of the file.
  public var officers: [Officer]
  /// The dates on which nobody works.
  public var holidays: Set<Day>
  /// The IANA time zone of the team, such as `America/Lima`, which determines today's date.
  public var timeZone: String?

  /// Creates a team.
  public init(officers: [Officer], holidays: Set<Day> = [], timeZone: String? = nil) {
    self.officers = officers
    self.holidays = holidays
    self.timeZone = timeZone
  }
}

/// A role of an officer.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Reviews cases.
  case officer
  /// Reviews and decides cases.
  case lead
  /// Neither; sees how cases were decided.
  case auditor
}

/// A grant officer: their roles, the cases they can read, and their working time.
public struct Officer: Hashable, Sendable {
  /// The id within the team.
  public var id: String
  /// The name printed in plans.
  public var name: String?
  /// The roles; never empty.
  public var roles: [Role]
  /// The languages that the officer reads, as BCP 47 tags.
  public var languages: [String]
  /// The codes of the regions that the officer covers; nil for all.
  public var regions: [String]?
  /// The minutes of case work on each weekday.
  public var minutes: [Weekday: Int]
  /// The absences, both dates included.
  public var absences: [DayRange]
  /// With whom the officer is too close to judge fairly.
  public var conflicts: [ConflictOfInterest]

  /// Creates an officer who reads no language and works at no time yet, in all regions.
  public init(id: String, roles: [Role]) {
    self.id = id
    self.roles = roles
    languages = []
    minutes = [:]
    absences = []
    conflicts = []
  }

  /// Whether the officer may review.
  public var canReview: Bool { roles.contains(.officer) || roles.contains(.lead) }

  /// Whether the officer may decide.
  public var canDecide: Bool { roles.contains(.lead) }

  /// The minutes of case work on a day.
  public func minutes(on day: Day, holidays: Set<Day>) -> Int {
    if holidays.contains(day) || absences.contains(where: { $0.contains(day) }) { return 0 }
    return minutes[day.weekday] ?? 0
  }
}

/// A range of days, both included.
public struct DayRange: Hashable, Sendable {
  /// The first day.
  public var from: Day
  /// The last day.
  public var to: Day

  /// Creates a range of days.
  public init(from: Day, to: Day) {
    self.from = from
    self.to = to
  }

  /// Whether a day is in the range.
  public func contains(_ day: Day) -> Bool { from <= day && day <= to }
}

extension Officer {
  /// Whether the officer can work on a case: language, region, and no conflict of interest.
  ///
  /// A case without a language can be read by anyone, and so can one with a language of
  /// which the officer reads the primary language (`pt` for `pt-BR`).
  public func canRead(_ application: GrantApplication, region: String?) -> Bool {
    if let region, let regions, !regions.contains(region) { return false }
    if conflicts.contains(where: { $0.concerns(application) }) { return false }
    let written = (application.applicant.languages ?? []) + [application.language].compactMap { $0 }
    if written.isEmpty { return true }
    let own = languages.map { Self.mainPart($0) }
    return written.contains { own.contains(Self.mainPart($0)) }
  }

  /// Whether the officer reads a language; an application without one can be read by anyone.
  func reads(_ language: String?) -> Bool {
    guard let language else { return true }
    return languages.contains { Self.mainPart($0) == Self.mainPart(language) }
  }

  private static func mainPart(_ tag: String) -> String {
    tag.prefix { $0 != "-" }.lowercased()
  }
}
