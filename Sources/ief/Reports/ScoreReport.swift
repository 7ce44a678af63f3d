internal import EmergencyFund

/// The queue as a table, then the derivation of every score.
struct ScoreReport {
  let words: ReportWords
  let palette: Palette

  func text(_ queue: Queue) -> OutputText {
    table(queue) + "\n" + queue.entries.map { derivation($0) }.joined(separator: "\n")
      + "\n" + TextLayout.wrapped(words.title(.report(.scoreOrders)))
  }

  private func table(_ queue: Queue) -> OutputText {
    let names = queue.entries.map { $0.name }
    func heading(_ id: ReportMessage) -> OutputText { words.title(.report(id)) }
    let nameWidth = TextLayout.column(names, heading: heading(.application), most: 22)
    // Numbers are aligned with the end of their heading.
    let widths = [(ReportMessage.scoreColumn, 5), (.waited, 8), (.priority, 10)].map { id, least in
      max(least, TextLayout.columns(heading(id)) + (id == .scoreColumn ? 0 : 2))
    }
    let dayWidth = TextLayout.column(["2026-03-02"], heading: heading(.answerByColumn), most: 10)
    let indent = 6 + nameWidth + widths.reduce(0, +) + 2 + dayWidth
    var text: OutputText =
      palette.bold(
        TextLayout.right("", to: 4) + "  "
          + TextLayout.padded(heading(.application), to: nameWidth)
          + TextLayout.right(heading(.scoreColumn), to: widths[0])
          + TextLayout.right(heading(.waited), to: widths[1])
          + TextLayout.right(heading(.priority), to: widths[2]) + "  "
          + TextLayout.padded(heading(.answerByColumn), to: dayWidth) + heading(.outcome)) + "\n"
    for (index, entry) in queue.entries.enumerated() {
      let score = entry.score
      let value: OutputText = score?.value.map { "\($0)" } ?? "-"
      let waited =
        score.map { words.text(Message(.waitedDays, .count("count", $0.daysWaited))) } ?? "-"
      let priority: OutputText = score.map { "\($0.priority)" } ?? "-"
      var lead = TextLayout.right("\(index + 1).", to: 4) + "  "
      lead += TextLayout.padded(TextLayout.cut(entry.name, to: nameWidth - 2), to: nameWidth)
      lead += TextLayout.right(value, to: widths[0]) + TextLayout.right(waited, to: widths[1])
      lead += TextLayout.right(priority, to: widths[2]) + "  "
      lead += "\(entry.assessment.respondBy?.description ?? "-")"
      lead += entry.assessment.respondByGap.mark
      var outcome = [words.title(.outcome(entry.assessment.outcome))]
      if score?.imminentDanger == true {
        outcome[0] = words.language.paused(outcome[0])
        outcome.append(heading(.imminentDanger))
      }
      text += TextLayout.wrapped(outcome, lead: lead, indent: indent)
    }
    return text + words.notes(queue.entries.map { $0.assessment.respondByGap })
  }

  private func derivation(_ entry: Queue.Entry) -> OutputText {
    guard let score = entry.score else {
      return "\(palette.bold(entry.name))  \(words.title(.report(.notScored)))\n"
    }
    let value =
      score.value.map { words.text(Message(.scoreOfHundred, .count("count", $0))) }
      ?? words.title(.report(.noScore))
    var pieces: [OutputText] = ["\(entry.name)  \(value)"]
    if score.isRescaled {
      pieces[0] = words.language.comma(pieces[0])
      pieces.append(words.text(Message(.rescaled, .count("weight", score.weightCounted))))
    }
    // Emphasis has no width, so it is added after the lines are broken.
    let heading = TextLayout.wrapped(pieces, indent: 0)
    var text = palette.bold(entry.name) + heading.dropFirst(entry.name.string.count)
    let points = score.criteria.map { self.points($0) }
    let width = points.reduce(9) { max($0, TextLayout.columns($1)) }
    for (criterion, points) in zip(score.criteria, points) {
      let title = words.language.labelled(
        "\(criterion.title.text(in: words.language))" as OutputText)
      text += TextLayout.wrapped(
        words.language.isolated("\(title) \(words.catalogue.shown(criterion.derivation.message))"),
        lead: "  " + TextLayout.right(points, to: width), indent: width + 4)
    }
    if score.daysWaited > 0 {
      let waited = Message(
        .waitedPriority, .days("days", score.daysWaited), .count("priority", score.priority))
      text += TextLayout.wrapped(words.text(waited), lead: "", indent: width + 4)
    }
    return text
  }

  private func points(_ criterion: CriterionScore) -> OutputText {
    guard let earned = criterion.earned else { return words.title(.report(.leftOut)) }
    return words.text(
      Message(.points, .count("count", earned), .count("weight", criterion.weight)))
  }
}
