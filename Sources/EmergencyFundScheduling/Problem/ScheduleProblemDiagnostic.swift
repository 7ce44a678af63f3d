import EmergencyFund

/// One thing that is wrong with a problem, and where.
public struct ScheduleProblemDiagnostic: Hashable, Sendable {
  /// The place, in the keys of the format: `cases[3].review.minutes`.
  public let path: String
  /// The rule, then the fact; one line, lower case, no full stop.
  public let message: String
}

/// Everything that is wrong with a problem.
public struct ScheduleProblemDiagnostics: Error, Hashable, Sendable {
  /// At least one diagnostic, in the order of the format.
  public let diagnostics: [ScheduleProblemDiagnostic]
}

extension ScheduleProblem {
  /// Lists everything that is wrong with the parts of a problem; empty when nothing is.
  ///
  /// Complexity: linear in the size of the problem.
  package static func diagnostics(
    horizon: Int, officers: [Officer], cases: [Case]
  ) -> [ScheduleProblemDiagnostic] {
    var book = DiagnosticList()
    book.checkSize(horizon: horizon, officers: officers, cases: cases)
    var seen = Set<String>()
    for (index, officer) in officers.enumerated() {
      book.check(officer, at: "officers[\(index)]", horizon: horizon)
      if !seen.insert(officer.id).inserted {
        book.add("officers[\(index)].id", "duplicate officer '\(officer.id)'")
      }
    }
    seen = []
    for (index, job) in cases.enumerated() {
      book.check(job, at: "cases[\(index)]", officerCount: officers.count)
      if !seen.insert(job.id).inserted {
        book.add("cases[\(index)].id", "duplicate case '\(job.id)'")
      }
    }
    return book.diagnostics
  }
}

/// The diagnostics collected while the parts of a problem are checked.
private struct DiagnosticList {
  var diagnostics: [ScheduleProblemDiagnostic] = []

  mutating func add(_ path: String, _ message: String) {
    diagnostics.append(ScheduleProblemDiagnostic(path: path, message: message))
  }

  /// Reports when a number is outside its range.
  mutating func expect(_ value: Int, _ range: ClosedRange<Int>, _ path: String, _ unit: String) {
    guard !range.contains(value) else { return }
    add(path, "\(unit) must be \(range.lowerBound) to \(range.upperBound), found \(value)")
  }

  mutating func checkSize(
    horizon: Int, officers: [ScheduleProblem.Officer], cases: [ScheduleProblem.Case]
  ) {
    expect(horizon, 1...ScheduleLimits.horizonMax, "horizon", "days")
    expect(officers.count, 0...ScheduleLimits.officerCountMax, "officers", "the number of officers")
    expect(cases.count, 0...ScheduleLimits.caseCountMax, "cases", "the number of cases")
    let entries = officers.reduce(0) { $0 + $1.capacity.count }
    if entries > ScheduleLimits.officerDayCountMax {
      add(
        "officers",
        "officers and days together must be at most \(ScheduleLimits.officerDayCountMax) entries, "
          + "found \(entries)")
    }
  }

  mutating func check(_ officer: ScheduleProblem.Officer, at path: String, horizon: Int) {
    if officer.capacity.count != horizon {
      add(
        "\(path).minutes",
        "minutes must have one entry for each of \(horizon) days, found \(officer.capacity.count)")
    }
    for (day, minutes) in officer.capacity.enumerated() {
      expect(
        minutes, 0...ScheduleLimits.minutesPerDayMax, "\(path).minutes[\(day)]", "minutes of a day")
    }
  }

  mutating func check(_ job: ScheduleProblem.Case, at path: String, officerCount: Int) {
    let distance = ScheduleLimits.dayDistanceMax
    expect(job.received, -distance...0, "\(path).received", "the day of receipt")
    expect(job.due, -distance...distance, "\(path).due", "the due date")
    expect(job.weight, 1...ScheduleLimits.weightMax, "\(path).weight", "the weight")
    if let review = job.review {
      check(review, at: "\(path).review", officerCount: officerCount)
      if job.reviewedBy != nil {
        add("\(path).reviewedBy", "a review is either open or done, but both are given")
      }
    }
    if let reviewer = job.reviewedBy, !(0..<officerCount).contains(reviewer) {
      add("\(path).reviewedBy", "officer \(reviewer) does not exist")
    }
    check(job.decision, at: "\(path).decision", officerCount: officerCount)
  }

  mutating func check(_ step: ScheduleProblem.Step, at path: String, officerCount: Int) {
    expect(
      step.processingTime, 1...ScheduleLimits.stepMinutesMax, "\(path).minutes", "minutes of a step"
    )
    var seen = Set<Int>()
    for (index, officer) in step.officers.enumerated() {
      if !(0..<officerCount).contains(officer) {
        add("\(path).officers[\(index)]", "officer \(officer) does not exist")
      } else if !seen.insert(officer).inserted {
        add("\(path).officers[\(index)]", "an officer is listed once, but \(officer) is again")
      }
    }
  }
}
