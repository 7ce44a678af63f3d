import EmergencyFund

/// A verifier of certificates that shares no code with the planner that found them.
public enum CertificateVerifier {
  /// The maximum number of assignments tried for a certificate without a shortage.
  static let assignmentsMax = 2_000_000

  /// Returns whether a certificate is valid for a problem.
  ///
  /// Complexity: linear in the certificate, except that
  /// ``TardinessCertificate/noFeasibleAssignment(caseIndexes:)`` enumerates every assignment of its
  /// few cases; if these are too many, the certificate is rejected.
  package static func verify(_ certificate: TardinessCertificate, _ problem: ScheduleProblem)
    -> Bool
  {
    switch certificate {
    case .alreadyTardy(let index):
      return problem.cases.indices.contains(index) && problem.cases[index].due < 0
    case .noEligibleOfficer(let index, let kind):
      guard problem.cases.indices.contains(index) else { return false }
      let job = problem.cases[index]
      if kind == .review { return job.review?.officers.isEmpty ?? false }
      guard let review = job.review else {
        return job.decision.officers.allSatisfy { $0 == job.reviewedBy }
      }
      return job.decision.officers.allSatisfy { decider in
        review.officers.allSatisfy { $0 == decider }
      }
    case .capacityShortage(let shortage):
      return verify(shortage, problem)
    case .noFeasibleAssignment(let indexes):
      guard !indexes.isEmpty, Set(indexes).count == indexes.count,
        indexes.allSatisfy({ problem.cases.indices.contains($0) })
      else { return false }
      var trial = AssignmentEnumeration(problem, indexes)
      return trial.findsNone()
    }
  }

  private static func verify(_ shortage: CapacityShortage, _ problem: ScheduleProblem) -> Bool {
    guard (0..<problem.horizon).contains(shortage.lastDay),
      Set(shortage.steps).count == shortage.steps.count,
      Set(shortage.officers).count == shortage.officers.count,
      shortage.officers.allSatisfy({ problem.officers.indices.contains($0) })
    else { return false }
    let counted = Set(shortage.officers)
    var needed = 0
    for reference in shortage.steps {
      guard problem.cases.indices.contains(reference.caseIndex) else { return false }
      let job = problem.cases[reference.caseIndex]
      guard (0...shortage.lastDay).contains(job.due),
        let step = reference.kind == .review ? job.review : job.decision
      else { return false }
      needed += step.processingTime
      for officer in step.officers where !counted.contains(officer) {
        if reference.kind == .review || officer != job.reviewedBy { return false }
      }
    }
    var available = 0
    for officer in shortage.officers {
      for day in 0...shortage.lastDay { available += problem.officers[officer].capacity[day] }
    }
    return needed == shortage.processingTime && available == shortage.capacity
      && needed > available
  }
}

/// An enumeration of all assignments of the steps of a few cases.
///
/// For each officer the steps fit if no interval of days holds steps, lying entirely inside it, of
/// more processing time than it has capacity: Hall's condition, from P. Hall (1935), "On
/// representatives of subsets".
private struct AssignmentEnumeration {
  /// A step with the days between which it has to be done.
  struct StepWindow {
    let first: Int
    let last: Int
    let minutes: Int
  }

  let problem: ScheduleProblem
  let indexes: [Int]
  var steps: [[StepWindow]]
  var triesLeft = CertificateVerifier.assignmentsMax

  init(_ problem: ScheduleProblem, _ indexes: [Int]) {
    self.problem = problem
    self.indexes = indexes
    steps = [[StepWindow]](repeating: [], count: problem.officers.count)
  }

  /// True if all assignments were tried and none is feasible.
  mutating func findsNone() -> Bool {
    !fits(from: 0) && triesLeft > 0
  }

  private mutating func fits(from position: Int) -> Bool {
    guard position < indexes.count else { return true }
    let job = problem.cases[indexes[position]]
    let last = min(job.due, problem.horizon - 1)
    guard job.due < problem.horizon else { return true }
    guard last >= 0 else { return false }
    for decider in job.decision.officers {
      guard let review = job.review else {
        if decider == job.reviewedBy { continue }
        let decision = StepWindow(first: 0, last: last, minutes: job.decision.processingTime)
        if fits([(decider, decision)], then: position) { return true }
        continue
      }
      for reviewer in review.officers where reviewer != decider {
        for turn in 0...last {
          let reading = StepWindow(first: 0, last: turn, minutes: review.processingTime)
          let decision = StepWindow(first: turn, last: last, minutes: job.decision.processingTime)
          if fits([(reviewer, reading), (decider, decision)], then: position) { return true }
        }
      }
    }
    return false
  }

  /// Assigns a case's steps, tries the next cases, and takes the steps back.
  private mutating func fits(_ added: [(Int, StepWindow)], then position: Int) -> Bool {
    triesLeft -= 1
    guard triesLeft > 0 else { return false }
    for (officer, step) in added { steps[officer].append(step) }
    let works =
      added.allSatisfy { isPossible(for: $0.0) } && fits(from: position + 1)
    for (officer, _) in added { steps[officer].removeLast() }
    return works
  }

  /// Whether no interval holds more processing time than capacity.
  private func isPossible(for officer: Int) -> Bool {
    let minutes = problem.officers[officer].capacity
    for first in Set(steps[officer].map({ $0.first })) {
      for last in Set(steps[officer].map({ $0.last })) where last >= first {
        let needed = steps[officer].filter { $0.first >= first && $0.last <= last }
          .reduce(0) { $0 + $1.minutes }
        if needed > minutes[first...last].reduce(0, +) { return false }
      }
    }
    return true
  }
}
