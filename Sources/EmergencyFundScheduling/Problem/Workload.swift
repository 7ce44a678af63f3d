import EmergencyFund

/// A problem as flat arrays of small integers, for the search.
///
/// Deciders exclude whoever did a finished review, so that rule is settled here.
struct Workload {
  let caseCount: Int
  let horizon: Int
  let officerCount: Int
  /// Last day on time as written, possibly before day 0 or beyond the horizon.
  let due: [Int]
  let received: [Int]
  let weight: [Int]
  /// First day on which the decision may be worked on: a review that is kept ends then.
  let readyDay: [Int32]
  /// Zero where the review is done.
  let reviewMinutes: [Int32]
  let decisionMinutes: [Int32]
  /// Able reviewers of case i: `reviewers[reviewerRange[i]..<reviewerRange[i + 1]]`.
  let reviewerRange: [Int32]
  let reviewers: [Int32]
  let deciderRange: [Int32]
  let deciders: [Int32]
  /// Minutes by officer and day, `horizon` entries for each officer.
  let minutes: [Int32]
  /// Running totals of `minutes`.
  let cumulative: [Int32]

  init(_ problem: ScheduleProblem, readyDays: [Int32] = []) {
    caseCount = problem.cases.count
    horizon = problem.horizon
    officerCount = problem.officers.count
    due = problem.cases.map { $0.due }
    received = problem.cases.map { $0.received }
    weight = problem.cases.map { $0.weight }
    readyDay =
      readyDays.count == problem.cases.count
      ? readyDays : [Int32](repeating: 0, count: problem.cases.count)
    var rows = StepRows()
    for item in problem.cases { rows.append(item) }
    reviewMinutes = rows.reviewMinutes
    decisionMinutes = rows.decisionMinutes
    reviewerRange = rows.reviewerRange
    reviewers = rows.reviewers
    deciderRange = rows.deciderRange
    deciders = rows.deciders
    var daily: [Int32] = []
    var totals: [Int32] = []
    for officer in problem.officers {
      var total: Int32 = 0
      for value in officer.minutes {
        total += Int32(value)
        daily.append(Int32(value))
        totals.append(total)
      }
    }
    minutes = daily
    cumulative = totals
  }

  func reviewerIndices(_ item: Int) -> Range<Int> {
    Int(reviewerRange[item])..<Int(reviewerRange[item + 1])
  }

  func deciderIndices(_ item: Int) -> Range<Int> {
    Int(deciderRange[item])..<Int(deciderRange[item + 1])
  }

  /// Minutes of both open steps.
  func totalMinutes(_ item: Int) -> Int {
    Int(reviewMinutes[item]) + Int(decisionMinutes[item])
  }

  /// Mean weight of the cases, at least 1: the scale of the search's temperatures.
  var meanWeight: Double {
    caseCount == 0 ? 1 : Double(weight.reduce(0, +)) / Double(caseCount)
  }

  /// Last day inside the horizon on which the case is on time; below 0 when it is late already.
  func lastDayOnTime(_ item: Int) -> Int {
    min(due[item], horizon - 1)
  }
}

/// The steps of all cases, gathered into flat arrays.
private struct StepRows {
  var reviewMinutes: [Int32] = []
  var decisionMinutes: [Int32] = []
  var reviewerRange: [Int32] = [0]
  var reviewers: [Int32] = []
  var deciderRange: [Int32] = [0]
  var deciders: [Int32] = []

  mutating func append(_ item: ScheduleProblem.Case) {
    reviewMinutes.append(Int32(item.review?.minutes ?? 0))
    decisionMinutes.append(Int32(item.decision.minutes))
    for officer in item.review?.officers ?? [] { reviewers.append(Int32(officer)) }
    for officer in item.decision.officers where officer != item.reviewedBy {
      deciders.append(Int32(officer))
    }
    reviewerRange.append(Int32(reviewers.count))
    deciderRange.append(Int32(deciders.count))
  }
}
