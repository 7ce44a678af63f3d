public import EmergencyFund

/// An application that waits for its answer, with what planning needs to know of it.
public struct QueuedCase: Hashable, Sendable {
  /// Id in the plan: the application's own.
  public var id: String
  /// The application.
  public let application: GrantApplication
  /// Day of receipt.
  public var receivedOn: Day
  /// Last day on which an answer keeps the promise.
  public var respondBy: Day
  /// Place in the queue, from the score.
  public let priority: Int
  /// Region of the call.
  public let region: String?
  /// Minutes to review, without translation.
  public let reviewMinutes: Int
  /// Minutes to decide, without translation.
  public let decisionMinutes: Int
  /// How long the steps take, as the policy says.
  package let effort: EffortPolicy
  /// How far the case has come.
  package var progress = CaseProgress()
  /// Ids of officers who may not work on the case, for reasons that the team file does not name.
  public var barredOfficers: [String] = []

  /// Creates a case from an assessed application.
  ///
  /// Returns nil where it has no id, no day of receipt, or no promised day of response.
  public init?(
    _ application: GrantApplication, _ assessment: Assessment, policy: Policy, priority: Int
  ) {
    guard let id = application.id, let receivedOn = application.receivedOn,
      let respondBy = assessment.respondBy
    else { return nil }
    self.id = id
    self.application = application
    self.receivedOn = receivedOn
    self.respondBy = respondBy
    self.priority = priority
    region = policy.region
    let amount = assessment.totalConverted
    reviewMinutes = policy.effort.review.minutes(for: application, amount: amount)
    decisionMinutes = policy.effort.decision.minutes(for: application, amount: amount)
    effort = policy.effort
  }

  /// Whether a person is in imminent danger.
  public var imminentDanger: Bool { application.imminentDanger == true }

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
  /// Day 0 is `today`; a case received later counts as received today. Without a `horizon` the
  /// plan reaches two weeks beyond the last response day, between 28 and 366 days.
  public init(
    _ queue: [QueuedCase], team: Team, today: Day, horizon: Int? = nil
  ) throws(ScheduleProblemComplaints) {
    let lastDue = queue.map { $0.respondBy.days(since: today) }.max() ?? 0
    let days = min(horizon ?? min(max(28, lastDue + 15), 366), ScheduleLimits.horizonMax)
    let officers = team.officers.map { officer in
      Officer(
        id: officer.id,
        minutes: (0..<max(0, days)).map { offset in
          officer.minutes(on: today.adding(days: offset), holidays: team.holidays)
        })
    }
    let cases = queue.map { item -> Case in
      let progress = item.progress
      let able = team.officers.indices.filter {
        team.officers[$0].canRead(item.application, region: item.region)
          && !item.barredOfficers.contains(team.officers[$0].id)
      }
      func step(
        _ kind: StepKind, _ base: Int, _ effort: StepEffort, _ officers: [Int]
      ) -> Step {
        // Who has begun a step ends it.
        if let begun = progress.underWay[kind],
          let officer = team.officers.firstIndex(where: { $0.id == begun.officer })
        {
          return Step(minutes: begun.minutesLeft, officers: [officer])
        }
        let isRead = officers.contains { team.officers[$0].reads(item.application.language) }
        return Step(minutes: base + (isRead ? 0 : effort.translation), officers: officers)
      }
      let reviewers = able.filter { team.officers[$0].canReview }
      let deciders = able.filter { team.officers[$0].canDecide }
      return Case(
        id: item.id, received: min(0, item.receivedOn.days(since: today)),
        due: item.respondBy.days(since: today), weight: item.weight,
        review: progress.reviewedBy == nil
          ? step(.review, item.reviewMinutes, item.effort.review, reviewers) : nil,
        reviewedBy: progress.reviewedBy.flatMap { reviewer in
          team.officers.firstIndex { $0.id == reviewer }
        },
        decision: step(.decision, item.decisionMinutes, item.effort.decision, deciders))
    }
    try self.init(today: today.description, horizon: days, officers: officers, cases: cases)
  }
}
