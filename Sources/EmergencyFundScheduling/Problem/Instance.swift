import EmergencyFund

/// A problem as flat arrays of small integers: the form in which algorithms read it.
///
/// A case is a job, and its position in the problem the number of the job. Whoever did a review
/// that is done is left out of the job's deciders.
struct Instance {
  let caseCount: Int
  let horizon: Int
  let officerCount: Int
  /// The due date as written, possibly before day 0 or beyond the horizon.
  let due: [Int]
  let received: [Int]
  let weight: [Int]
  /// The release date of the decision: the last day of a frozen review.
  let releaseDay: [Int32]
  /// The processing time of the review in minutes; zero if it is done.
  let reviewTime: [Int32]
  let decisionTime: [Int32]
  /// The eligible reviewers of job j: `reviewers[reviewerRange[j]..<reviewerRange[j + 1]]`.
  let reviewerRange: [Int32]
  let reviewers: [Int32]
  let deciderRange: [Int32]
  let deciders: [Int32]
  /// The capacity by officer and day in minutes, `horizon` entries for each officer.
  let capacity: [Int32]
  /// The cumulative capacity of each officer by day.
  let cumulativeCapacity: [Int32]

  init(_ problem: ScheduleProblem, releaseDays: [Int32] = []) {
    caseCount = problem.cases.count
    horizon = problem.horizon
    officerCount = problem.officers.count
    due = problem.cases.map { $0.due }
    received = problem.cases.map { $0.received }
    weight = problem.cases.map { $0.weight }
    releaseDay =
      releaseDays.count == problem.cases.count
      ? releaseDays : [Int32](repeating: 0, count: problem.cases.count)
    var rows = StepRows()
    for job in problem.cases { rows.append(job) }
    reviewTime = rows.reviewTime
    decisionTime = rows.decisionTime
    reviewerRange = rows.reviewerRange
    reviewers = rows.reviewers
    deciderRange = rows.deciderRange
    deciders = rows.deciders
    var daily: [Int32] = []
    var totals: [Int32] = []
    for officer in problem.officers {
      var total: Int32 = 0
      for value in officer.capacity {
        total += Int32(value)
        daily.append(Int32(value))
        totals.append(total)
      }
    }
    capacity = daily
    cumulativeCapacity = totals
  }

  func reviewerIndices(_ job: Int) -> Range<Int> {
    Int(reviewerRange[job])..<Int(reviewerRange[job + 1])
  }

  func deciderIndices(_ job: Int) -> Range<Int> {
    Int(deciderRange[job])..<Int(deciderRange[job + 1])
  }

  /// The processing time of both open steps, in minutes.
  func totalTime(_ job: Int) -> Int {
    Int(reviewTime[job]) + Int(decisionTime[job])
  }

  /// The mean weight of the jobs, at least 1: the scale of the annealing temperatures.
  var meanWeight: Double {
    caseCount == 0 ? 1 : Double(weight.reduce(0, +)) / Double(caseCount)
  }

  /// The last day in the horizon on which the job is on time; negative if it is tardy already.
  func deadline(_ job: Int) -> Int {
    min(due[job], horizon - 1)
  }
}

/// The steps of all jobs, collected into flat arrays.
private struct StepRows {
  var reviewTime: [Int32] = []
  var decisionTime: [Int32] = []
  var reviewerRange: [Int32] = [0]
  var reviewers: [Int32] = []
  var deciderRange: [Int32] = [0]
  var deciders: [Int32] = []

  mutating func append(_ job: ScheduleProblem.Case) {
    reviewTime.append(Int32(job.review?.processingTime ?? 0))
    decisionTime.append(Int32(job.decision.processingTime))
    for officer in job.review?.officers ?? [] { reviewers.append(Int32(officer)) }
    for officer in job.decision.officers where officer != job.reviewedBy {
      deciders.append(Int32(officer))
    }
    reviewerRange.append(Int32(reviewers.count))
    deciderRange.append(Int32(deciders.count))
  }
}
