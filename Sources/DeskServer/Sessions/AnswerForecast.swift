#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// What a plan of the open cases says of when each can be answered.
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
  let team: Team

  init(_ worked: WorkedPlan) {
    let schedule = worked.schedule
    func place(_ step: SchedulePlan.PlannedStep?) -> (officer: String, day: Day)? {
      guard let step, let last = step.work.last else { return nil }
      return (schedule.problem.officers[step.officer].id, schedule.today.adding(days: last.day))
    }
    today = schedule.today
    problem = schedule.problem
    answers = schedule.answers.map {
      Answer(item: $0.item, review: place($0.review), decision: place($0.decision))
    }
    team = schedule.team
    unplanned = worked.unplanned
    certificates = schedule.result.certificates
    isProved = schedule.result.isTardyCountOptimal
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
#endif
