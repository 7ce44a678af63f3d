import EmergencyFund

/// Checks certificates against the problem, sharing nothing with the planner that found them.
public enum CertificateVerifier {
  /// Ways of giving out steps that are tried at most for a certificate without a shortage.
  static let arrangementsMax = 2_000_000

  /// Returns whether a certificate holds for a problem.
  ///
  /// Complexity: linear in the certificate, save that ``LatenessCertificate/noArrangement`` tries
  /// every arrangement of its few cases; where these are too many, it is not accepted.
  public static func verify(_ certificate: LatenessCertificate, _ problem: ScheduleProblem) -> Bool
  {
    switch certificate {
    case .alreadyLate(let index):
      return problem.cases.indices.contains(index) && problem.cases[index].due < 0
    case .nobodyAble(let index, let kind):
      guard problem.cases.indices.contains(index) else { return false }
      let item = problem.cases[index]
      if kind == .review { return item.review?.officers.isEmpty ?? false }
      guard let review = item.review else {
        return item.decision.officers.allSatisfy { $0 == item.reviewedBy }
      }
      return item.decision.officers.allSatisfy { decider in
        review.officers.allSatisfy { $0 == decider }
      }
    case .tooFewMinutes(let shortage):
      return verify(shortage, problem)
    case .noArrangement(let indexes):
      guard !indexes.isEmpty, Set(indexes).count == indexes.count,
        indexes.allSatisfy({ problem.cases.indices.contains($0) })
      else { return false }
      var trial = ArrangementTrial(problem, indexes)
      return trial.findsNone()
    }
  }

  private static func verify(_ shortage: MinutesShortage, _ problem: ScheduleProblem) -> Bool {
    guard (0..<problem.horizon).contains(shortage.lastDay),
      Set(shortage.steps).count == shortage.steps.count,
      Set(shortage.officers).count == shortage.officers.count,
      shortage.officers.allSatisfy({ problem.officers.indices.contains($0) })
    else { return false }
    let counted = Set(shortage.officers)
    var needed = 0
    for reference in shortage.steps {
      guard problem.cases.indices.contains(reference.caseIndex) else { return false }
      let item = problem.cases[reference.caseIndex]
      guard (0...shortage.lastDay).contains(item.due),
        let step = reference.kind == .review ? item.review : item.decision
      else { return false }
      needed += step.minutes
      for officer in step.officers where !counted.contains(officer) {
        if reference.kind == .review || officer != item.reviewedBy { return false }
      }
    }
    var available = 0
    for officer in shortage.officers {
      for day in 0...shortage.lastDay { available += problem.officers[officer].minutes[day] }
    }
    return needed == shortage.minutesNeeded && available == shortage.minutesAvailable
      && needed > available
  }
}

/// Tries every way of giving out the steps of a few cases so that all are in time.
private struct ArrangementTrial {
  /// A step on an officer, to be done between two days.
  struct Job {
    let first: Int
    let last: Int
    let minutes: Int
  }

  let problem: ScheduleProblem
  let indexes: [Int]
  var jobs: [[Job]]
  var triesLeft = CertificateVerifier.arrangementsMax

  init(_ problem: ScheduleProblem, _ indexes: [Int]) {
    self.problem = problem
    self.indexes = indexes
    jobs = [[Job]](repeating: [], count: problem.officers.count)
  }

  /// True when everything was tried and nothing fits.
  mutating func findsNone() -> Bool {
    !fits(from: 0) && triesLeft > 0
  }

  private mutating func fits(from position: Int) -> Bool {
    guard position < indexes.count else { return true }
    let item = problem.cases[indexes[position]]
    let last = min(item.due, problem.horizon - 1)
    guard item.due < problem.horizon else { return true }
    guard last >= 0 else { return false }
    for decider in item.decision.officers {
      guard let review = item.review else {
        if decider == item.reviewedBy { continue }
        let decision = Job(first: 0, last: last, minutes: item.decision.minutes)
        if fits([(decider, decision)], then: position) { return true }
        continue
      }
      for reviewer in review.officers where reviewer != decider {
        for turn in 0...last {
          let reading = Job(first: 0, last: turn, minutes: review.minutes)
          let decision = Job(first: turn, last: last, minutes: item.decision.minutes)
          if fits([(reviewer, reading), (decider, decision)], then: position) { return true }
        }
      }
    }
    return false
  }

  /// Adds a case's steps, tries the next cases, and takes the steps out again.
  private mutating func fits(_ added: [(Int, Job)], then position: Int) -> Bool {
    triesLeft -= 1
    guard triesLeft > 0 else { return false }
    for (officer, job) in added { jobs[officer].append(job) }
    let works =
      added.allSatisfy { isPossible(for: $0.0) } && fits(from: position + 1)
    for (officer, _) in added { jobs[officer].removeLast() }
    return works
  }

  /// Whether no span of days holds more work than the officer has minutes in it.
  private func isPossible(for officer: Int) -> Bool {
    let minutes = problem.officers[officer].minutes
    for first in Set(jobs[officer].map({ $0.first })) {
      for last in Set(jobs[officer].map({ $0.last })) where last >= first {
        let needed = jobs[officer].filter { $0.first >= first && $0.last <= last }
          .reduce(0) { $0 + $1.minutes }
        if needed > minutes[first...last].reduce(0, +) { return false }
      }
    }
    return true
  }
}
