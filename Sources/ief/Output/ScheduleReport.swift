internal import EmergencyFund

/// A plan for people: what is late first, then every answer, then each officer's days.
struct ScheduleReport {
  let palette: Palette

  func text(_ planned: PlannedQueue) -> String {
    verdict(planned) + late(planned) + "\n" + answers(planned) + "\n" + days(planned)
  }

  private func verdict(_ planned: PlannedQueue) -> String {
    let late = planned.answers.count { $0.isLate && $0.answeredOn != nil }
    let open = planned.answers.count { $0.answeredOn == nil }
    let count = planned.answers.count
    let parts = [(late, "answered late"), (open, "not planned")].filter { $0.0 > 0 }
    var text =
      parts.isEmpty
      ? palette.good("all \(count) answered in time")
      : palette.bad(parts.map { "\($0.0) of \(count) \($0.1)" }.joined(separator: ", "))
    text += "; planned from \(planned.today.inWords)\n"
    for entry in planned.unplanned {
      text += TextLayout.wrapped(
        "\(entry.name) is not planned: it needs an id, a day of receipt, and a promised day",
        indent: 2)
    }
    return text
  }

  private func late(_ planned: PlannedQueue) -> String {
    let late = planned.answers.filter { $0.isLate }
    if late.isEmpty { return "" }
    var text = "\n" + palette.bold("Late or not planned (\(late.count))") + "\n"
    for answer in late {
      text += TextLayout.wrapped(
        reason(answer, planned), lead: "  \(answer.entry.name)", indent: 16)
    }
    return text
  }

  /// Why an answer is late, as far as one case alone can tell.
  private func reason(_ answer: PlannedQueue.Answer, _ planned: PlannedQueue) -> String {
    let due = answer.item.respondBy.inWords
    if let day = answer.answeredOn {
      let days = day.days(since: answer.item.respondBy)
      return "answered on \(day.inWords), \(days) \(days == 1 ? "day" : "days") after \(due)"
    }
    let able = planned.problem.cases.first { $0.id == answer.item.id }
    if able?.review?.officers.isEmpty == true {
      return "no officer who may review reads its language in its region without a conflict"
    }
    if let able, able.decision.officers.isEmpty {
      return "no officer who may decide reads its language in its region without a conflict"
    }
    if let able, let review = able.review, review.officers.count == 1,
      review.officers == able.decision.officers
    {
      return "only one officer could do both steps, and they need two officers"
    }
    return "its steps do not fit into the days planned; the answer was due on \(due)"
  }

  private func answers(_ planned: PlannedQueue) -> String {
    let width = column(planned.answers.map { $0.entry.name }, most: 24)
    let officers = column(planned.team.officers.map { $0.id }, most: 16)
    var text =
      palette.bold(
        TextLayout.padded("Application", to: width) + TextLayout.padded("Answer by", to: 12)
          + TextLayout.padded("Answered", to: 12) + TextLayout.right("Slack", to: 6) + "  "
          + TextLayout.padded("Review", to: officers) + "Decision") + "\n"
    let sorted = planned.answers.enumerated().sorted { left, right in
      (left.element.slack ?? .min, left.offset) < (right.element.slack ?? .min, right.offset)
    }
    for (_, answer) in sorted {
      func officer(_ step: SchedulePlan.PlannedStep?) -> String {
        step.map { planned.problem.officers[$0.officer].id } ?? "-"
      }
      text += TextLayout.padded(ScoreReport.cut(answer.entry.name, to: width - 2), to: width)
      text += TextLayout.padded(answer.item.respondBy.description, to: 12)
      text += TextLayout.padded(answer.answeredOn?.description ?? "not planned", to: 12)
      text += TextLayout.right(answer.slack.map { "\($0) d" } ?? "-", to: 6) + "  "
      text += TextLayout.padded(officer(answer.review), to: officers)
      text += "\(officer(answer.decision))\n"
    }
    return text
  }

  private func days(_ planned: PlannedQueue) -> String {
    var text = ""
    for (index, officer) in planned.problem.officers.enumerated() {
      let name = planned.team.officers[index].name.map { " (\(Complaint.shown($0)))" } ?? ""
      text += palette.bold("\(officer.id)\(name)") + "\n"
      var byDay: [Int: [(name: String, kind: String, minutes: Int)]] = [:]
      for step in planned.plan.steps where step.officer == index {
        for entry in step.work {
          byDay[entry.day, default: []].append(
            (
              planned.answers[step.caseIndex].entry.name,
              step.kind == .review ? "review" : "decide", entry.minutes
            ))
        }
      }
      if byDay.isEmpty { text += "  nothing planned\n" }
      for day in byDay.keys.sorted() {
        let work = byDay[day] ?? []
        let date = planned.today.adding(days: day)
        let sum = work.reduce(0) { $0 + $1.minutes }
        let list = work.map { "\($0.kind) \($0.name) \(Self.time($0.minutes))" }
        text += TextLayout.wrapped(
          list.joined(separator: ", "),
          lead: "  \(date.weekday.shortName) \(date) "
            + TextLayout.right(Self.time(sum), to: 5) + " of "
            + TextLayout.padded(Self.time(officer.minutes[day]), to: 6), indent: 32)
      }
      text += "\n"
    }
    return text
  }

  private func column(_ texts: [String], most: Int) -> Int {
    min(max(11, texts.map { $0.count }.max() ?? 0), most) + 2
  }

  private static func time(_ minutes: Int) -> String {
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
