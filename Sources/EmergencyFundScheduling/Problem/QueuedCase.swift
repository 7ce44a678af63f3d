public import EmergencyFund

/// An application in the queue, with what planning needs to know about it.
public struct QueuedCase: Hashable, Sendable {
  /// The id in the plan: that of the application.
  public var id: String
  /// The application.
  public let application: GrantApplication
  /// The day of receipt.
  public var receivedOn: Day
  /// The last day on which an answer keeps the promise.
  public var respondBy: Day
  /// The year whose holidays are missing, if ``respondBy`` counts its weekdays alone.
  public var respondByGap: WorkingCalendarGap?
  /// The priority in the queue, from the score.
  public let priority: Int
  /// The region of the call.
  public let region: String?
  /// The processing time of the review in minutes, without translation.
  public let reviewMinutes: Int
  /// The processing time of the decision in minutes, without translation.
  public let decisionMinutes: Int
  /// The policy's rules for the processing times.
  package let effort: EffortPolicy
  /// The progress of the case.
  public var progress = CaseProgress()
  /// The ids of officers who may not work on the case, for reasons that are not in the team file.
  public var barredOfficers: [String] = []

  /// Creates a case from an assessed application.
  ///
  /// Returns nil if it has no id, no day of receipt, or no response date.
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
    respondByGap = assessment.respondByGap
    self.priority = priority
    region = policy.region
    let amount = assessment.totalConverted
    reviewMinutes = policy.effort.review.minutes(for: application, amount: amount)
    decisionMinutes = policy.effort.decision.minutes(for: application, amount: amount)
    effort = policy.effort
  }

  /// Whether a person is in imminent danger.
  public var imminentDanger: Bool { application.imminentDanger == true }

  /// The weight of the case in the plan: the priority, and far more for imminent danger.
  public var weight: Int {
    min(max(1, priority), 9_999) + (imminentDanger ? Self.imminentDangerWeight : 0)
  }

  /// The weight added for imminent danger, so that no other case outweighs it.
  public static let imminentDangerWeight = 10_000
}

extension ScheduleProblem {
  /// Creates the planner's problem from a queue and a team.
  ///
  /// Day 0 is `today`; a case received later counts as received today. Without a `horizon` the
  /// plan extends two weeks beyond the last response date, between 28 and 366 days.
  public init(
    _ queue: [QueuedCase], team: Team, today: Day, horizon: Int? = nil
  ) throws(ScheduleProblemDiagnostics) {
    let lastDue = queue.map { $0.respondBy.days(since: today) }.max() ?? 0
    let days = min(horizon ?? min(max(28, lastDue + 15), 366), ScheduleLimits.horizonMax)
    let officers = team.officers.map { officer in
      Officer(
        id: officer.id,
        capacity: (0..<max(0, days)).map { offset in
          officer.minutes(on: today.adding(days: offset), holidays: team.holidays)
        })
    }
    let cases = queue.map { job -> Case in
      let progress = job.progress
      let able = team.officers.indices.filter {
        team.officers[$0].canRead(job.application, region: job.region)
          && !job.barredOfficers.contains(team.officers[$0].id)
      }
      func step(
        _ kind: StepKind, _ base: Int, _ effort: StepEffort, _ officers: [Int]
      ) -> Step {
        // An officer who has begun a step finishes it.
        if let begun = progress.inProgress[kind],
          let officer = team.officers.firstIndex(where: { $0.id == begun.officer })
        {
          return Step(processingTime: begun.minutesLeft, officers: [officer])
        }
        let isRead = officers.contains { team.officers[$0].reads(job.application.language) }
        return Step(processingTime: base + (isRead ? 0 : effort.translation), officers: officers)
      }
      let reviewers = able.filter { team.officers[$0].canReview }
      let deciders = able.filter { team.officers[$0].canDecide }
      return Case(
        id: job.id, received: min(0, job.receivedOn.days(since: today)),
        due: job.respondBy.days(since: today), weight: job.weight,
        review: progress.reviewedBy == nil
          ? step(.review, job.reviewMinutes, job.effort.review, reviewers) : nil,
        reviewedBy: progress.reviewedBy.flatMap { reviewer in
          team.officers.firstIndex { $0.id == reviewer }
        },
        decision: step(.decision, job.decisionMinutes, job.effort.decision, deciders))
    }
    try self.init(today: today.description, horizon: days, officers: officers, cases: cases)
  }
}
