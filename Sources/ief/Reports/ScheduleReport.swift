internal import EmergencyFund
import EmergencyFundScheduling

/// A plan for people: what is late first and why, then every answer, then each officer's days.
struct ScheduleReport {
  let palette: Palette

  func text(_ planned: PlannedQueue) -> OutputText {
    verdict(planned) + late(planned) + moves(planned) + "\n" + answers(planned) + "\n"
      + load(planned) + "\n" + days(planned)
  }

  private func verdict(_ planned: PlannedQueue) -> OutputText {
    let late = planned.answers.count { $0.isLate && $0.answeredOn != nil }
    let open = planned.answers.count { $0.answeredOn == nil } + planned.unplanned.count
    let count = planned.answers.count + planned.unplanned.count
    let parts = [(late, "answered late"), (open, "not planned")].filter { $0.0 > 0 }
      .map { "\($0.0) of \(count) \($0.1)" as OutputText }
    var text: OutputText =
      parts.isEmpty
      ? palette.good("all \(count) answered in time")
      : palette.bad(parts.joined(separator: ", "))
    text += "; planned from \(planned.today.inWords)\n"
    let overdue = planned.answers.count { $0.item.respondBy < planned.today }
    if overdue > 0 {
      let verb = overdue == 1 ? "was" : "were"
      text += "\(overdue) of them \(verb) already overdue when the plan starts.\n"
    }
    text += TextLayout.wrapped(quality(planned.result))
    for name in planned.unplanned {
      text += TextLayout.wrapped(
        "\(name) is not planned: it needs an id, a date of receipt and a response date", indent: 2)
    }
    if !planned.answered.isEmpty {
      text += TextLayout.wrapped(
        "Answered under the previous plan: \(planned.answered.joined(separator: ", "))")
    }
    return text
  }

  /// The quality of the plan, as far as it is proved.
  private func quality(_ result: PlannerResult) -> OutputText {
    let (objective, bound) = (result.objective, result.lowerBound)
    let cut: OutputText = result.wasTruncated ? " The search was cut short." : ""
    if objective.weightedTardyCount == 0 { return "Optimal: nothing is late." + cut }
    if result.isTardinessOptimal {
      return
        "Optimal: no plan for this team has a lower weighted number of late cases, nor a lower "
        + "weighted tardiness." + cut
    }
    if result.isTardyCountOptimal {
      return "The weighted number of late cases is optimal for this team." + cut
    }
    return
      "Weighted number of late cases: \(objective.weightedTardyCount) (lower bound for this team: "
      + "\(bound.weightedTardyCount))." + cut
  }

  private func late(_ planned: PlannedQueue) -> OutputText {
    let late = planned.answers.filter { $0.isLate }
    if late.isEmpty { return "" }
    var text: OutputText = "\n" + palette.bold("Late or not planned (\(late.count))") + "\n"
    let width = TextLayout.column(late.map { $0.name }, heading: "", most: 20)
    for answer in late {
      let name = TextLayout.cut(answer.name, to: width - 2)
      text += TextLayout.wrapped(when(answer, planned), lead: "  \(name)", indent: width + 2)
    }
    let reasons = planned.result.certificates
    if reasons.isEmpty { return text }
    text += "\n" + palette.bold("Why") + "\n"
    let words = CertificateWords(planned)
    for reason in words.texts(reasons) {
      text += TextLayout.wrapped(reason, lead: "  -", indent: 4)
    }
    if planned.remedies.isEmpty { return text }
    text += "\n" + palette.bold("What would help (smallest change first)") + "\n"
    for remedy in planned.remedies {
      text += TextLayout.wrapped(words.text(remedy), lead: "  -", indent: 4)
    }
    return text
  }

  private func when(_ answer: PlannedQueue.Answer, _ planned: PlannedQueue) -> OutputText {
    let due = answer.item.respondBy
    guard let day = answer.answeredOn else {
      return "due on \(due.inWords), not planned within \(planned.problem.horizon) days"
    }
    let days = day.days(since: due)
    let late = "\(days) \(days == 1 ? "day" : "days") late"
    return "due on \(due.inWords), answered on \(day.inWords), \(late)"
  }

  private func moves(_ planned: PlannedQueue) -> OutputText {
    guard let previous = planned.previous else { return "" }
    let moved = planned.result.moved
    if moved.isEmpty { return "\nNo changes from the previous plan.\n" }
    var text = "\n" + palette.bold("Changed from the previous plan (\(moved.count))") + "\n"
    let words = MoveWords(planned, previous)
    for reference in moved {
      text += TextLayout.wrapped(words.text(reference), lead: "  -", indent: 4)
    }
    return text
  }

  private func answers(_ planned: PlannedQueue) -> OutputText {
    if planned.answers.isEmpty { return "" }
    let names = planned.answers.map { $0.name }
    let width = TextLayout.column(names, heading: "Application", most: 20)
    let ids = planned.team.officers.map { "\($0.id)" as OutputText }
    let officers = TextLayout.column(ids, heading: "Decision", most: 12)
    var text: OutputText =
      palette.bold(
        TextLayout.padded("Application", to: width) + TextLayout.padded("Answer by", to: 12)
          + TextLayout.padded("Answered", to: 12) + TextLayout.right("Slack", to: 6) + "  "
          + TextLayout.padded("Review", to: officers) + "Decision") + "\n"
    let sorted = planned.answers.enumerated().sorted { left, right in
      (left.element.slack ?? .min, left.offset) < (right.element.slack ?? .min, right.offset)
    }
    for (_, answer) in sorted {
      func officer(_ step: SchedulePlan.PlannedStep?) -> OutputText {
        step.map { TextLayout.cut("\(planned.problem.officers[$0.officer].id)", to: officers - 2) }
          ?? "-"
      }
      let progress = answer.item.progress
      let reviewer: OutputText? = progress.reviewedBy.map {
        progress.isDecisionPending ? "decided: \($0)" : "done: \($0)"
      }
      text += TextLayout.padded(TextLayout.cut(answer.name, to: width - 2), to: width)
      text += TextLayout.padded("\(answer.item.respondBy)", to: 12)
      text += TextLayout.padded("\(answer.answeredOn?.description ?? "not planned")", to: 12)
      text += TextLayout.right(answer.slack.map { "\($0) d" } ?? "-", to: 6) + "  "
      let review = TextLayout.cut(reviewer ?? officer(answer.review), to: officers - 2)
      text += TextLayout.padded(review, to: officers)
      text += "\(officer(answer.decision))\n"
    }
    return text
  }

  /// What each officer has to do until the last response day, as bars.
  private func load(_ planned: PlannedQueue) -> OutputText {
    let until = planned.today.adding(days: planned.schedule.lastDueDay)
    let width = TextLayout.column(planned.team.officers.map { "\($0.id)" }, heading: "", most: 16)
    var text = palette.bold("Work until \(until.inWords)") + "\n"
    for (index, officer) in planned.problem.officers.enumerated() {
      let (planned, there) = planned.schedule.load(of: index)
      let cells = there == 0 ? 0 : (planned * 30 + there / 2) / there
      let bar = String(repeating: "#", count: cells) + String(repeating: ".", count: 30 - cells)
      text += "  " + TextLayout.padded(TextLayout.cut("\(officer.id)", to: width - 2), to: width)
      text += "\(bar)  \(Self.time(planned)) of \(Self.time(there))\n"
    }
    return text
  }

  private func days(_ planned: PlannedQueue) -> OutputText {
    var sheets: [OutputText] = []
    for (index, officer) in planned.problem.officers.enumerated() {
      let name: OutputText =
        planned.team.officers[index].name.map { " (\(Diagnostic.shown($0)))" } ?? ""
      var text = palette.bold("\(officer.id)\(name)") + "\n"
      var byDay: [Int: [(name: OutputText, kind: String, minutes: Int)]] = [:]
      for step in planned.plan.steps where step.officer == index {
        let kind = step.kind == .review ? "review" : "decide"
        let name = planned.answers[step.caseIndex].name
        for entry in step.work {
          byDay[entry.day, default: []].append((name, kind, entry.minutes))
        }
      }
      if byDay.isEmpty { text += "  nothing planned\n" }
      for day in byDay.keys.sorted() {
        let work = byDay[day] ?? []
        let date = planned.today.adding(days: day)
        let sum = work.reduce(0) { $0 + $1.minutes }
        let list = work.map { "\($0.kind) \($0.name) \(Self.time($0.minutes))" as OutputText }
        text += TextLayout.wrapped(
          list.dropLast().map { $0 + "," } + list.suffix(1),
          lead: "  \(date.weekday.shortName) \(date) " + TextLayout.right(Self.time(sum), to: 5)
            + " of " + TextLayout.padded(Self.time(officer.capacity[day]), to: 6), indent: 32)
      }
      sheets.append(text)
    }
    return sheets.joined(separator: "\n")
  }

  /// Minutes as hours and minutes.
  static func time(_ minutes: Int) -> OutputText {
    let part = minutes % 60
    return "\(minutes / 60):\(part < 10 ? "0" : "")\(part)"
  }
}

extension Weekday {
  /// The first three letters, capitalised, as plans print them.
  var shortName: String {
    let name = rawValue.prefix(3)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
