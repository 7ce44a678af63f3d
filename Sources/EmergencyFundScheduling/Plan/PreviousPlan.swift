public import EmergencyFund

/// A published plan, with calendar dates instead of day numbers.
public struct PreviousPlan: Hashable, Sendable {
  /// A step as planned.
  public struct Step: Hashable, Sendable {
    /// The id of the case.
    public let caseID: String
    /// The kind of step.
    package let kind: StepKind
    /// The id of the officer.
    public let officer: String
    /// The minutes by day, ascending; never empty.
    public let work: [(day: Day, minutes: Int)]

    /// Whether two steps are equal.
    public static func == (left: Step, right: Step) -> Bool {
      left.caseID == right.caseID && left.kind == right.kind && left.officer == right.officer
        && left.work.elementsEqual(right.work) { $0 == $1 }
    }

    /// Hashes the case and the kind, which identify a step of a plan.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(caseID)
      hasher.combine(kind)
    }

    /// The minutes planned before a day.
    func minutes(before day: Day) -> Int {
      work.reduce(0) { $1.day < day ? $0 + $1.minutes : $0 }
    }

    /// The minutes planned on a day or later.
    func minutes(from day: Day) -> Int {
      work.reduce(0) { $1.day >= day ? $0 + $1.minutes : $0 }
    }
  }

  /// All steps of the plan.
  public let steps: [Step]

  /// The planned step of a case, if there is one.
  package func step(_ kind: StepKind, of caseID: String) -> Step? {
    steps.first { $0.caseID == caseID && $0.kind == kind }
  }

  /// The steps of some cases.
  package func filtered(_ isKept: (String) -> Bool) -> PreviousPlan {
    PreviousPlan(steps: steps.filter { isKept($0.caseID) })
  }

  /// The steps of both plans.
  package func joined(with other: PreviousPlan) -> PreviousPlan {
    PreviousPlan(steps: steps + other.steps)
  }

  /// What is left of the plan from a day on.
  package func left(from today: Day) -> PreviousPlan {
    PreviousPlan(
      steps: steps.compactMap { step in
        let work = step.work.filter { $0.day >= today }
        return work.isEmpty
          ? nil : Step(caseID: step.caseID, kind: step.kind, officer: step.officer, work: work)
      })
  }

  /// Writes the plan as `ief-schedule-plan/1`.
  ///
  /// - Parameter today: Day 0; no work is before it.
  package func write(to writer: inout JSONWriter, today: Day) {
    writer.object { writer in
      writer.member("format", SchedulePlan.format)
      writer.member("today", today.description)
      writer.key("steps")
      writer.list { writer in
        for step in steps {
          writer.object { writer in
            writer.member("case", step.caseID)
            writer.member("step", step.kind.rawValue)
            writer.member("officer", step.officer)
            writer.key("work")
            writer.list { writer in
              for entry in step.work {
                writer.list { writer in
                  writer.number(entry.day.days(since: today))
                  writer.number(entry.minutes)
                }
              }
            }
          }
        }
      }
    }
  }

  /// The progress of a case on the morning of a day, if the plan was followed.
  public func progress(of caseID: String, on today: Day) -> CaseProgress {
    var progress = CaseProgress()
    if let review = step(.review, of: caseID), review.minutes(before: today) > 0 {
      let left = review.minutes(from: today)
      if left == 0 {
        progress.reviewedBy = review.officer
      } else {
        progress.inProgress[.review] = .init(officer: review.officer, minutesLeft: left)
      }
    }
    if let decision = step(.decision, of: caseID), decision.minutes(before: today) > 0 {
      let left = decision.minutes(from: today)
      if left == 0 {
        progress.decidedOn = decision.work.last?.day
      } else {
        progress.inProgress[.decision] = .init(officer: decision.officer, minutesLeft: left)
      }
    }
    return progress
  }

  /// The rest of the plan from a day on, in the positions and day numbers of a problem.
  public func remainder(in problem: ScheduleProblem, from today: Day) -> SchedulePlan {
    var officers: [String: Int] = [:]
    for (index, officer) in problem.officers.enumerated() { officers[officer.id] = index }
    var cases: [String: Int] = [:]
    for (index, job) in problem.cases.enumerated() { cases[job.id] = index }
    var planned: Set<Int> = []
    let left = steps.compactMap { step -> SchedulePlan.PlannedStep? in
      guard let index = cases[step.caseID], let officer = officers[step.officer] else { return nil }
      let work = step.work.filter { $0.day >= today }.map {
        SchedulePlan.Work(day: $0.day.days(since: today), minutes: $0.minutes)
      }
      if work.isEmpty || work.contains(where: { $0.day >= problem.horizon }) { return nil }
      if step.kind == .decision { planned.insert(index) }
      return .init(caseIndex: index, kind: step.kind, officer: officer, work: work)
    }
    return SchedulePlan(
      steps: left.sorted {
        ($0.caseIndex, $0.kind == .review ? 0 : 1) < ($1.caseIndex, $1.kind == .review ? 0 : 1)
      }, unscheduled: problem.cases.indices.filter { !planned.contains($0) })
  }
}

extension PreviousPlan {
  enum Key: String, FieldKey { case format, today, steps, unscheduled }
  enum StepKey: String, FieldKey { case `case`, step, officer, work }

  /// Reads a plan; its own `today` determines the dates of its day numbers.
  public static func read(_ document: Document) -> (plan: PreviousPlan, [Diagnostic]) {
    var reader = DocumentReader(document: document, unknownKeys: .ignore)
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(SchedulePlan.format, fields, .format)
    let today = reader.day(reader.required(.today, in: fields))
    let steps = reader.list(reader.required(.steps, in: fields), atMost: 400_000) {
      reader, field in step(field, today ?? .min, &reader)
    }
    return (PreviousPlan(steps: steps ?? []), reader.diagnostics)
  }

  private static func step(
    _ field: Field, _ today: Day, _ reader: inout DocumentReader
  ) -> Step? {
    let fields = reader.fields(field, StepKey.self)
    let id = reader.text(reader.required(.case, in: fields))
    let kind = reader.choice(
      reader.required(.step, in: fields), StepKind.self, "a step")
    let officer = reader.text(reader.required(.officer, in: fields))
    let work = reader.list(reader.required(.work, in: fields), atMost: 3_660) {
      reader, field -> (day: Day, minutes: Int)? in
      let pair = reader.list(field, atMost: 2) { $0.integer($1, in: 0...1_000_000) }
      guard let pair, pair.count == 2, pair[1] >= 1, pair[0] < ScheduleLimits.horizonMax else {
        if pair != nil {
          reader.diagnose(field, .unreadableValue, "expected a day number and minutes above 0")
        }
        return nil
      }
      return (today.adding(days: pair[0]), pair[1])
    }
    guard let id, let kind, let officer, let work, !work.isEmpty else { return nil }
    return Step(caseID: id, kind: kind, officer: officer, work: work.sorted { $0.day < $1.day })
  }
}
