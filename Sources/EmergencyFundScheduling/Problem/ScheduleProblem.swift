import EmergencyFund

/// Who has to be answered by when, and who can do the work: the input of the planner.
///
/// Time is counted in whole days; day 0 is today. Lists of officers in steps hold positions in
/// `officers`, and already leave out conflicts of interest and missing languages or regions.
///
/// A value of this type has been checked: its positions exist, its numbers are within fixed limits,
/// and no arithmetic on it can overflow.
public struct ScheduleProblem: Hashable, Sendable {
  /// An officer and the casework time there is on each day.
  public struct Officer: Hashable, Sendable {
    /// Unique text.
    public let id: String
    /// Casework minutes on each day, day 0 first; as many entries as the horizon has days.
    public let minutes: [Int]

    /// Creates an officer; the problem's initialiser checks it.
    public init(id: String, minutes: [Int]) {
      self.id = id
      self.minutes = minutes
    }
  }

  /// One piece of work on a case: a review or a decision.
  public struct Step: Hashable, Sendable {
    /// Minutes of work, at least 1.
    public let minutes: Int
    /// Positions of the officers able to do it, each at most once.
    public let officers: [Int]

    /// Creates a step; the problem's initialiser checks it.
    public init(minutes: Int, officers: [Int]) {
      self.minutes = minutes
      self.officers = officers
    }
  }

  /// A case that waits for its decision.
  public struct Case: Hashable, Sendable {
    /// Unique text.
    public let id: String
    /// Day on which the application came in: at most 0.
    public let received: Int
    /// Last day on which the response is on time; negative when it is late already.
    public let due: Int
    /// Priority, at least 1.
    public let weight: Int
    /// The open review, or nil when the review is done.
    public let review: Step?
    /// Who did the review that is done; nil when it is open, or the reviewer left the team.
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

  /// ISO 8601 date of day 0; carried along, never computed with.
  public let today: String
  /// Number of days planned: days 0 to `horizon - 1`.
  public let horizon: Int
  /// The team.
  public let officers: [Officer]
  /// The open cases.
  public let cases: [Case]

  /// Creates a problem after checking all of it.
  ///
  /// - Throws: ``ScheduleProblemComplaints`` with everything that is wrong, not only the first.
  public init(
    today: String, horizon: Int, officers: [Officer], cases: [Case]
  ) throws(ScheduleProblemComplaints) {
    let complaints = ScheduleProblem.complaints(
      horizon: horizon, officers: officers, cases: cases)
    guard complaints.isEmpty else { throw ScheduleProblemComplaints(complaints: complaints) }
    self.init(checked: today, horizon: horizon, officers: officers, cases: cases)
  }

  /// Creates a problem from parts that are known to be within the limits.
  init(checked today: String, horizon: Int, officers: [Officer], cases: [Case]) {
    self.today = today
    self.horizon = horizon
    self.officers = officers
    self.cases = cases
  }
}

/// The largest numbers that a problem may hold, so that sums stay far inside 64 bits.
package enum ScheduleLimits {
  /// Days planned.
  package static let horizonMax = 3_660
  /// Casework minutes of an officer on one day.
  package static let minutesPerDayMax = 1_440
  /// Weight of a case.
  package static let weightMax = 1_000_000
  /// Cases in one problem.
  package static let caseCountMax = 200_000
  /// Officers in one problem.
  package static let officerCountMax = 5_000
  /// Distance of a received or due day from today, in days.
  package static let dayDistanceMax = 100_000
  /// Minutes of one step.
  package static let stepMinutesMax = 1_000_000
  /// Entries in all officers' lists of minutes together.
  package static let officerDayCountMax = 4_000_000
}
