internal import EmergencyFund

/// Certificates of lateness as sentences that a person can check by hand.
struct CertificateWords {
  private let planned: PlannedQueue

  init(_ planned: PlannedQueue) { self.planned = planned }

  /// One sentence for each reason, and one for all cases that were late before.
  func texts(_ certificates: [LatenessCertificate]) -> [String] {
    var late: [String] = []
    var texts: [String] = []
    for certificate in certificates {
      if case .alreadyLate(let index) = certificate {
        late.append(name(index))
      } else {
        texts.append(text(certificate))
      }
    }
    guard late.count > 1 else { return certificates.map { text($0) } }
    return ["\(late.joined(separator: ", ")) were already overdue when this plan starts"] + texts
  }

  func text(_ certificate: LatenessCertificate) -> String {
    switch certificate {
    case .alreadyLate(let index):
      let due = planned.answers[index].item.respondBy
      return "\(name(index)) was due on \(due.inWords), before this plan begins"
    case .nobodyAble(let index, let kind):
      return nobody(index, kind)
    case .tooFewMinutes(let shortage):
      let day = planned.today.adding(days: shortage.lastDay)
      return "by \(day.weekday.longName) \(day.inWords) \(officers(shortage.officers)) "
        + "\(shortage.officers.count == 1 ? "has" : "have") "
        + "\(ScheduleReport.time(shortage.minutesAvailable)) h; \(steps(shortage.steps)) need "
        + "\(ScheduleReport.time(shortage.minutesNeeded)) h of them"
    case .noArrangement(let indexes):
      if indexes.count == 1 {
        return
          "\(name(indexes[0])) cannot be answered in time by any officer, even if it were the only case"
      }
      return "\(indexes.map { name($0) }.joined(separator: ", ")) cannot all be answered in time, "
        + "however they are assigned"
    }
  }

  func text(_ remedy: LatenessRemedy) -> String {
    let effect =
      "the weighted number of late cases would be \(remedy.lateWeight) instead of "
      + "\(planned.result.objective.lateWeight)"
    switch remedy {
    case .moreMinutes(let officer, let minutes, let lastDay, _):
      let day = planned.today.adding(days: lastDay)
      return "\(officers([officer])) works \(ScheduleReport.time(minutes)) h more by "
        + "\(day.weekday.longName) \(day.inWords); \(effect)"
    case .oneMoreOfficer(let minutesPerDay, let dayCount, _):
      let days = dayCount == 1 ? "the first day" : "the first \(dayCount) days"
      return "one more officer for these steps, \(ScheduleReport.time(minutesPerDay)) h a day on "
        + "\(days); \(effect)"
    }
  }

  private func nobody(_ index: Int, _ kind: SchedulePlan.StepKind) -> String {
    let item = planned.problem.cases[index]
    let step = kind == .review ? "review" : "decide"
    if kind == .decision, !item.decision.officers.isEmpty {
      return
        "\(name(index)) has no second officer: the only officer who could decide it is the only one who "
        + "can review it"
    }
    return
      "no officer allowed to \(step) \(name(index)) reads its language in its region without a "
      + "conflict of interest"
  }

  private func name(_ index: Int) -> String { planned.answers[index].name }

  private func officers(_ indexes: [Int]) -> String {
    indexes.map { planned.problem.officers[$0].id }.joined(separator: ", ")
  }

  private func steps(_ references: [StepReference]) -> String {
    references.map { "\($0.kind.rawValue) of \(name($0.caseIndex))" }.joined(separator: ", ")
  }
}

/// What moved against the plan before, and why, as sentences.
struct MoveWords {
  private let planned: PlannedQueue
  private let previous: PreviousPlan

  init(_ planned: PlannedQueue, _ previous: PreviousPlan) {
    self.planned = planned
    self.previous = previous
  }

  func text(_ reference: StepReference) -> String {
    let id = planned.problem.cases[reference.caseIndex].id
    let name = planned.answers[reference.caseIndex].name
    let now = planned.plan.steps.first {
      $0.caseIndex == reference.caseIndex && $0.kind == reference.kind
    }
    let before = previous.step(reference.kind, of: id)
    let old = before.map { "\($0.officer) \(days($0.work.map { $0.day }))" } ?? "nobody"
    let new =
      now.map { step in
        let officer = planned.problem.officers[step.officer].id
        return "\(officer) \(days(step.work.map { planned.today.adding(days: $0.day) }))"
      } ?? "not planned"
    return "\(reference.kind.rawValue) of \(name): \(old), now \(new); \(reason(reference, before))"
  }

  private func days(_ days: [Day]) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    return first == last ? "on \(first)" : "from \(first) to \(last)"
  }

  private func reason(_ reference: StepReference, _ before: PreviousPlan.Step?) -> String {
    guard let before else { return "not in the previous plan" }
    guard let officer = planned.problem.officers.firstIndex(where: { $0.id == before.officer })
    else { return "\(before.officer) is no longer in the team" }
    let item = planned.problem.cases[reference.caseIndex]
    let step = reference.kind == .review ? item.review : item.decision
    if step?.officers.contains(officer) != true {
      return "\(before.officer) is no longer available for it"
    }
    for entry in before.work where entry.day >= planned.today {
      let day = entry.day.days(since: planned.today)
      let there = planned.problem.officers[officer].minutes
      if there.indices.contains(day), there[day] < entry.minutes {
        return "\(before.officer) has \(ScheduleReport.time(there[day])) h on \(entry.day)"
      }
    }
    return "moved so that other cases are answered sooner"
  }
}

extension Weekday {
  /// The name with a capital letter.
  var longName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
