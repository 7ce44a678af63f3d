public import EmergencyFund
import EmergencyFundScheduling

/// The calculation of a case's response date, day by day, with what paused the count.
///
/// It counts by the promise of the policy in force on the date of receipt. That day is not
/// counted, and neither are weekends and holidays if the promise counts working days. Days on
/// which a question to the applicant is open are not counted either, up to a total that the
/// promise sets: from the day after it was asked to the day of the answer. So a question delays
/// the answer but never cancels the deadline. A decision that takes effect stops the clock; an
/// appeal restarts it.
///
/// ```swift
/// let promise = Promise(days: 14, questionsPauseMax: 10)
/// let clock = ResponseClock(
///   promise, receivedOn: received, pauses: [ClockPause(askedOn: asked, answeredOn: answered)],
///   today: today)
/// print(clock.respondBy, clock.slack(on: today))
/// ```
public struct ResponseClock: Hashable, Sendable {
  /// The promise being counted.
  public let promise: Promise
  /// The counts: from the receipt, and from the appeal if there was one.
  public let runs: [ClockRun]
  /// The response date by weekdays alone, if holidays that were listed since have replaced it.
  public private(set) var dateBefore: Day?

  /// Counts from a receipt up to a day.
  ///
  /// - Parameters:
  ///   - promise: The deadline, as the policy in force on the date of receipt has it.
  ///   - receipt: The date of receipt, which is not counted.
  ///   - pauses: The questions to the applicant; one without an answer ends `today`.
  ///   - decision: The date on which a decision took effect; nil while there is none.
  ///   - today: The day up to which to count.
  ///
  /// Complexity: O(n) in the days of the promise, each with the number of questions.
  public init(
    _ promise: Promise, receivedOn receipt: Day, pauses: [ClockPause] = [],
    decidedOn decision: Day? = nil, today: Day
  ) {
    self.promise = promise
    runs = [
      ClockRun(
        promise, from: receipt, isAppeal: false, decidedOn: decision, pauses.numbered,
        today: today)
    ]
  }

  /// Counts a case up to a day; nil if its policy sets no deadline.
  ///
  /// A question that is open on `today` is treated as answered then. A promise that ran past the last
  /// list of holidays is counted anew with those that were listed since; any other stands as given.
  package init?(_ grantCase: GrantCase, today: Day) {
    guard let promise = grantCase.policy.promise else { return nil }
    let given = ResponseClock(promise, grantCase, today: today)
    guard given.gap != nil, let later = grantCase.laterCalendar,
      let calendar = promise.workingCalendar
    else {
      self = given
      return
    }
    var extended = promise
    extended.workingCalendar = calendar.filled(from: later)
    self = ResponseClock(extended, grantCase, today: today)
    if gap != given.gap { dateBefore = given.respondBy }
  }

  private init(_ promise: Promise, _ grantCase: GrantCase, today: Day) {
    self.promise = promise
    let pauses = grantCase.questions.map { question in
      (
        question.number,
        ClockPause(askedOn: question.askedOn, answeredOn: question.answeredOn ?? question.lapsedOn)
      )
    }
    let decided = grantCase.decisions.map { $0.effectiveOn }
    var runs = [
      ClockRun(
        promise, from: grantCase.receivedOn, isAppeal: false, decidedOn: decided.first ?? nil,
        pauses, today: today)
    ]
    if let appealedOn = grantCase.appealedOn {
      runs.append(
        ClockRun(
          promise, from: appealedOn, isAppeal: true,
          decidedOn: decided.count > 1 ? decided[1] : nil, pauses, today: today))
    }
    self.runs = runs
  }

  /// The response date of the last count.
  public var respondBy: Day? { runs.last?.respondBy }

  /// The first year whose holidays are missing, if ``respondBy`` counts its weekdays alone.
  public var gap: WorkingCalendarGap? { runs.last?.gap }

  /// The days remaining on a day, negative when overdue; nil once decided.
  public func slack(on day: Day) -> Int? {
    guard let run = runs.last, run.decidedOn == nil else { return nil }
    return run.respondBy.days(since: day)
  }
}

/// One count of the clock.
public struct ClockRun: Hashable, Sendable {
  /// The day that starts it, which is not counted.
  public let startedOn: Day
  /// Whether it starts with an appeal instead of the receipt.
  public let isAppeal: Bool
  /// The response date.
  public private(set) var respondBy: Day
  /// The first year whose holidays are missing, if the date counts its weekdays alone.
  public private(set) var gap: WorkingCalendarGap?
  /// The date on which a decision took effect.
  public let decidedOn: Day?
  /// Day by day from the start to the decision, or to the response date.
  public private(set) var lines: [ClockLine]

  fileprivate init(
    _ promise: Promise, from start: Day, isAppeal: Bool, decidedOn: Day?,
    _ pauses: [(number: Int, pause: ClockPause)], today: Day
  ) {
    startedOn = start
    respondBy = start
    self.isAppeal = isAppeal
    self.decidedOn = decidedOn
    lines = [ClockLine(day: start, content: isAppeal ? .appeal : .receipt)]
    let asked = pauses.filter { $0.pause.askedOn >= start }
    var (counted, stopped) = (0, 0)
    var day = start
    while counted < promise.days, day < .max {
      day = day.adding(days: 1)
      if let free = promise.free(day, &gap) {
        lines.append(ClockLine(day: day, content: free))
        continue
      }
      if stopped < promise.questionsPauseMax,
        let question = asked.first(where: { $0.pause.isOpen(on: day, today: today) })
      {
        stopped += 1
        lines.append(
          ClockLine(
            day: day,
            content: .stopped(
              question: question.number, stopped, of: promise.questionsPauseMax)))
      } else {
        counted += 1
        lines.append(ClockLine(day: day, content: .counted(counted, of: promise.days)))
      }
    }
    respondBy = day
    finish(today)
  }

  /// Ends at the decision, or otherwise says how late it is.
  private mutating func finish(_ today: Day) {
    let late = (decidedOn ?? today).days(since: respondBy)
    if let decidedOn {
      lines.removeAll { $0.day > decidedOn }
      lines.append(ClockLine(day: decidedOn, content: .decided(daysLate: max(0, late))))
    } else if late > 0 {
      lines.append(ClockLine(day: today, content: .late(days: late)))
    }
  }
}

/// One day of a count.
public struct ClockLine: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The role of the day.
  public let content: Content

  /// The role of a day in a count.
  public enum Content: Hashable, Sendable {
    /// The date of receipt, which is not counted.
    case receipt
    /// The day of the appeal, which is not counted.
    case appeal
    /// A day that counts; the last one is the response date.
    case counted(Int, of: Int)
    /// A day that does not count, since a question is open.
    case stopped(question: Int, Int, of: Int)
    /// A day that is not a working day by its weekday.
    case weekend
    /// A holiday that would be a working day.
    case holiday
    /// The decision took effect.
    case decided(daysLate: Int)
    /// Today, a number of days after the response date.
    case late(days: Int)
  }

  /// The role in English, such as `counted 3 of 14`.
  public var words: String {
    func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
    return switch content {
    case .receipt: "receipt, not counted"
    case .appeal: "appeal, not counted"
    case .counted(let number, let all):
      number == all
        ? "counted \(number) of \(all), the response date"
        : "counted \(number) of \(all)"
    case .stopped(let question, let number, let all):
      "paused for question \(question), \(number) of at most \(all)"
    case .weekend: "weekend, not counted"
    case .holiday: "holiday, not counted"
    case .decided(0): "decided on time"
    case .decided(let late): "decided \(days(late)) late"
    case .late(let late): "today, \(days(late)) late"
    }
  }
}

/// A question to the applicant, during which the clock does not count.
public struct ClockPause: Hashable, Sendable {
  /// The day on which it was asked, which still counts.
  public let askedOn: Day
  /// The day of the answer, or of the decision that made it unnecessary; nil while it is open.
  public let answeredOn: Day?

  /// Creates a pause from the day after `askedOn` to `answeredOn`.
  public init(askedOn: Day, answeredOn: Day? = nil) {
    self.askedOn = askedOn
    self.answeredOn = answeredOn
  }

  /// Whether it is open on a day: after it was asked, up to the answer or today.
  fileprivate func isOpen(on day: Day, today: Day) -> Bool {
    day > askedOn && day <= answeredOn ?? today
  }
}

extension [ClockPause] {
  /// Each with its number, from 1.
  fileprivate var numbered: [(number: Int, pause: ClockPause)] {
    enumerated().map { (number: $0.offset + 1, pause: $0.element) }
  }
}

extension Promise {
  /// Why a day does not count; nil if it does.
  ///
  /// In a year without a list of holidays, which the gap then names, every working weekday counts.
  fileprivate func free(_ day: Day, _ gap: inout WorkingCalendarGap?) -> ClockLine.Content? {
    guard let calendar = workingCalendar else { return nil }
    do {
      if try calendar.isWorkingDay(day) { return nil }
      return calendar.workingWeekdays.contains(day.weekday) ? .holiday : .weekend
    } catch {
      gap = gap ?? error
      return calendar.workingWeekdays.contains(day.weekday) ? nil : .weekend
    }
  }
}
