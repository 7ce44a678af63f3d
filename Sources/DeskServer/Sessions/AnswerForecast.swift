#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// A plan of the open cases, worked out to see whether everybody can be answered in time.
///
/// It is neither published nor shown as anyone's work.
struct AnswerForecast: Sendable {
  /// When one case can be answered, and by whom.
  struct Answer: Sendable {
    let item: QueuedCase
    /// The officer who reviews it and the day by which that is done; nil if that is done already.
    var review: (officer: String, day: Day)?
    /// The officer who decides it, or confirms its decision, and the day.
    var decision: (officer: String, day: Day)?

    var isLate: Bool { decision.map { $0.day > item.respondBy } ?? true }
  }

  /// Why a case is harder to place than others.
  enum Need: Sendable {
    case reader(language: String)
    case onlyReviewer(String)
    case onlyDecider(String)
  }

  let today: Day
  let problem: ScheduleProblem
  let answers: [Answer]
  let certificates: [TardinessCertificate]
  /// Whether no plan answers more in time, by weight.
  let isProved: Bool
  /// The codes of cases without a date to answer by.
  let unplanned: [String]
  private let team: Team

  /// The seconds after which the search stops with what it has.
  private static let secondsMax = 10

  /// Plans cases; nil if they cannot be planned.
  init?(_ cases: [QueuedCase], unplanned: [String], team: Team, today: Day) {
    guard let problem = try? ScheduleProblem(cases, team: team, today: today) else { return nil }
    let end = ContinuousClock.now.advanced(by: .seconds(Self.secondsMax))
    let result = Planner(problem: problem, effort: .quick).plan(
      shouldStop: { ContinuousClock.now > end || Task.isCancelled })
    var answers = cases.map { Answer(item: $0) }
    for step in result.plan.steps {
      guard let last = step.work.last else { continue }
      let place = (problem.officers[step.officer].id, today.adding(days: last.day))
      if step.kind == .review {
        answers[step.caseIndex].review = place
      } else {
        answers[step.caseIndex].decision = place
      }
    }
    self.today = today
    self.problem = problem
    self.answers = answers
    self.team = team
    self.unplanned = unplanned
    certificates = result.certificates
    isProved = result.isTardyCountOptimal
  }

  /// The number of cases that can be answered in time.
  var inTimeCount: Int { answers.count { !$0.isLate } }

  /// The number of cases that were due before today.
  var overdueCount: Int { answers.count { $0.item.respondBy < today } }

  /// The case in time with the least days between its answer and its date, the nearest date first.
  var tightest: Int? {
    answers.indices.filter { !answers[$0].isLate }.min { left, right in
      func order(_ index: Int) -> (Int, Day, String) {
        let answer = answers[index]
        let slack = answer.decision.map { answer.item.respondBy.days(since: $0.day) } ?? 0
        return (slack, answer.item.respondBy, answer.item.id)
      }
      return order(left) < order(right)
    }
  }

  /// Why a case is harder to place than others; nil if it is not.
  func need(of index: Int) -> Need? {
    let item = answers[index].item
    let job = problem.cases[index]
    let steps = [job.review, job.decision].compactMap { $0 }
    // Whoever covers its region, whatever the languages.
    var unread = item.application
    unread.language = nil
    unread.applicant.languages = nil
    for step in steps {
      let isReview = step == job.review
      let able = team.officers.filter { officer in
        (isReview ? officer.canReview : officer.canDecide)
          && officer.canRead(unread, region: item.region)
          && !item.barredOfficers.contains(officer.id)
      }
      let isBegun = isReview && item.progress.inProgress[.review] != nil
      if !isBegun, let language = item.application.language, step.officers.count <= 2,
        able.count > step.officers.count
      {
        return .reader(language: language)
      }
    }
    if let review = job.review, review.officers.count == 1,
      item.progress.inProgress[.review] == nil
    {
      return .onlyReviewer(problem.officers[review.officers[0]].id)
    }
    let deciders = job.decision.officers.filter { $0 != job.reviewedBy }
    return deciders.count == 1 ? .onlyDecider(problem.officers[deciders[0]].id) : nil
  }
}

/// What is known of a forecast.
enum ForecastState {
  case noCases
  case tooMany(max: Int)
  case working
  case failed
  /// The last one; not current if cases have changed since, and it is being worked out anew.
  case known(AnswerForecast, isCurrent: Bool)
}

/// The last forecast of a session, and what is being worked out.
struct ForecastShelf {
  /// What a forecast depends on.
  struct Key: Hashable {
    let today: Day
    let team: Team
    let cases: [QueueCase]

    /// A case as far as it matters.
    struct QueueCase: Hashable {
      let code: String
      let state: CaseState
      let respondBy: Day?
      let weight: Int
      let events: Int
    }

    init(_ open: [CaseRow], team: Team, today: Day) {
      self.today = today
      self.team = team
      cases = open.map {
        QueueCase(
          code: $0.entry.code, state: $0.state, respondBy: $0.entry.respondBy,
          weight: $0.entry.weight, events: $0.entry.events)
      }
    }
  }

  var last: (key: Key, forecast: AnswerForecast)?
  var working: Key?
  var failed: Key?
}
#endif
