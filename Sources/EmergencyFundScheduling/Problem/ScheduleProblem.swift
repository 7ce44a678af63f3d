import EmergencyFund

/// A scheduling problem: cases to answer by a date, and the officers who can do the work.
///
/// A case is a job of at most two steps, a review and then a decision by another officer; officers
/// are parallel machines with a capacity for each day. Time is counted in whole days; day 0 is
/// today. The officers of a step are positions in `officers`; conflicts of interest and missing
/// languages or regions have been left out. <doc:Scheduling> gives the problem in Graham's
/// notation.
///
/// A value of this type has been checked: its positions exist, its numbers are within fixed limits,
/// and no arithmetic on it can overflow.
public struct ScheduleProblem: Hashable, Sendable {
  /// An officer with a capacity for case work on each day.
  public struct Officer: Hashable, Sendable {
    /// Unique text.
    public let id: String
    /// The capacity in minutes on each day, day 0 first, for as many days as the horizon has.
    public let capacity: [Int]

    /// Creates an officer; the problem's initialiser checks it.
    public init(id: String, capacity: [Int]) {
      self.id = id
      self.capacity = capacity
    }
  }

  /// A step of a case: a review or a decision.
  public struct Step: Hashable, Sendable {
    /// The processing time in minutes, at least 1.
    public let processingTime: Int
    /// The positions of the eligible officers, each at most once.
    public let officers: [Int]

    /// Creates a step; the problem's initialiser checks it.
    public init(processingTime: Int, officers: [Int]) {
      self.processingTime = processingTime
      self.officers = officers
    }
  }

  /// A case without a decision.
  public struct Case: Hashable, Sendable {
    /// Unique text.
    public let id: String
    /// The day of receipt: at most 0.
    public let received: Int
    /// The due date, the last day on time; negative if the case is tardy already.
    public let due: Int
    /// The weight, at least 1.
    public let weight: Int
    /// The open review, or nil if the review is done.
    public let review: Step?
    /// The position of who did the review that is done; nil if it is open or they left the team.
    public let reviewedBy: Int?
    /// The decision.
    public let decision: Step

    /// Creates a case; the problem's initialiser checks it.
    public init(
      id: String, received: Int, due: Int, weight: Int, review: Step?, reviewedBy: Int?,
      decision: Step
    ) {
      self.id = id
      self.received = received
      self.due = due
      self.weight = weight
      self.review = review
      self.reviewedBy = reviewedBy
      self.decision = decision
    }
  }

  /// The ISO 8601 date of day 0; carried along, never computed with.
  public let today: String
  /// The number of days planned: days 0 to `horizon - 1`.
  public let horizon: Int
  /// The team.
  public let officers: [Officer]
  /// The open cases.
  public let cases: [Case]

  /// Creates a problem after checking all of it.
  ///
  /// - Throws: ``ScheduleProblemDiagnostics`` with everything that is wrong, not only the first.
  public init(
    today: String, horizon: Int, officers: [Officer], cases: [Case]
  ) throws(ScheduleProblemDiagnostics) {
    let diagnostics = ScheduleProblem.diagnostics(
      horizon: horizon, officers: officers, cases: cases)
    guard diagnostics.isEmpty else { throw ScheduleProblemDiagnostics(diagnostics: diagnostics) }
    self.init(checked: today, horizon: horizon, officers: officers, cases: cases)
  }

  /// Creates a problem from parts that have been checked.
  init(checked today: String, horizon: Int, officers: [Officer], cases: [Case]) {
    self.today = today
    self.horizon = horizon
    self.officers = officers
    self.cases = cases
  }
}

/// The largest numbers in a problem, so that sums stay well inside 64 bits.
package enum ScheduleLimits {
  /// The days planned.
  package static let horizonMax = 3_660
  /// The capacity of an officer on one day, in minutes.
  package static let minutesPerDayMax = 1_440
  /// The weight of a case.
  package static let weightMax = 1_000_000
  /// The cases in one problem.
  package static let caseCountMax = 200_000
  /// The officers in one problem.
  package static let officerCountMax = 5_000
  /// The distance of a day of receipt or due date from today, in days.
  package static let dayDistanceMax = 100_000
  /// The processing time of a step, in minutes.
  package static let stepMinutesMax = 1_000_000
  /// The entries in all officers' capacities together.
  package static let officerDayCountMax = 4_000_000
}
