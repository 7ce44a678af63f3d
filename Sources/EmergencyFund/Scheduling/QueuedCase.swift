/// An application that waits for its answer, with what planning needs to know of it.
public struct QueuedCase: Hashable, Sendable {
  /// Id in the plan: the application's own.
  public let id: String
  /// The application.
  public let application: GrantApplication
  /// Day of receipt.
  public let receivedOn: Day
  /// Last day on which an answer keeps the promise.
  public let respondBy: Day
  /// Whether a person is in imminent danger.
  public let imminentDanger: Bool
  /// Place in the queue, from the score.
  public let priority: Int
  /// Region of the call.
  public let region: String?
  /// Minutes to review.
  public let reviewMinutes: Int
  /// Minutes to decide.
  public let decisionMinutes: Int

  /// Creates a case from an application under its policy.
  ///
  /// Returns nil where it has no id, no day of receipt, or no promised day of response.
  public init?(_ application: GrantApplication, policy: Policy, priority: Int) {
    guard let id = application.id, let receivedOn = application.receivedOn,
      let respondBy = policy.promise?.respondBy(receivedOn: receivedOn)
    else { return nil }
    self.id = id
    self.application = application
    self.receivedOn = receivedOn
    self.respondBy = respondBy
    imminentDanger = application.imminentDanger == true
    self.priority = priority
    region = policy.region
    reviewMinutes = policy.effort.review.minutes(for: application)
    decisionMinutes = policy.effort.decision.minutes(for: application)
  }

  /// Weight of lateness in the plan: the priority, and far more for imminent danger.
  public var weight: Int {
    min(max(1, priority), 9_999) + (imminentDanger ? Self.imminentDangerWeight : 0)
  }

  /// Added to the weight where a person is in imminent danger, so that no other case outweighs it.
  public static let imminentDangerWeight = 10_000
}

extension ScheduleProblem {
  /// Who could do what by when: the planner's problem for a queue and a team.
  ///
  /// - Parameters:
  ///   - queue: The cases; one received after `today` counts as received today.
  ///   - today: Day 0 of the plan.
  ///   - horizon: Number of days to plan; nil reaches two weeks beyond the last response day.
  public init(
    _ queue: [QueuedCase], team: Team, today: Day, horizon: Int? = nil
  ) throws(ScheduleProblemComplaints) {
    let lastDue = queue.map { $0.respondBy.days(since: today) }.max() ?? 0
    let days = horizon ?? min(max(28, lastDue + 15), 366)
    let officers = team.officers.map { officer in
      Officer(
        id: officer.id,
        minutes: (0..<max(0, min(days, ScheduleLimits.horizonMax))).map { offset in
          officer.minutes(on: today.adding(days: offset), holidays: team.holidays)
        })
    }
    let cases = queue.map { item in
      let able = team.officers.indices.filter {
        team.officers[$0].canRead(item.application, region: item.region)
      }
      return Case(
        id: item.id, received: min(0, item.receivedOn.days(since: today)),
        due: item.respondBy.days(since: today), weight: item.weight,
        review: Step(
          minutes: item.reviewMinutes,
          officers: able.filter { team.officers[$0].canReview }),
        reviewedBy: nil,
        decision: Step(
          minutes: item.decisionMinutes,
          officers: able.filter { team.officers[$0].canDecide }))
    }
    try self.init(today: today.description, horizon: days, officers: officers, cases: cases)
  }
}
