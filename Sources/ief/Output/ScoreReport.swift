internal import EmergencyFund

/// The queue as a table, then the derivation of every score.
struct ScoreReport {
  let palette: Palette

  func text(_ queue: Queue) -> String {
    table(queue) + "\n" + queue.entries.map { derivation($0) }.joined(separator: "\n")
      + "\nThe score orders the queue. Only a person decides.\n"
  }

  private func table(_ queue: Queue) -> String {
    let names = queue.entries.map { $0.name }
    let nameWidth = min(max(11, (names.map { $0.count }.max() ?? 0)), 30) + 2
    var text =
      palette.bold(
        TextLayout.right("", to: 4) + "  " + TextLayout.padded("Application", to: nameWidth)
          + "Score  Waited  Priority  Answer by   Outcome") + "\n"
    for (index, entry) in queue.entries.enumerated() {
      let score = entry.score
      let value = score?.value.map { String($0) } ?? "-"
      let waited = score.map { "\($0.daysWaited) d" } ?? "-"
      let priority = score.map { String($0.priority) } ?? "-"
      text += TextLayout.right("\(index + 1).", to: 4) + "  "
      text += TextLayout.padded(Self.cut(entry.name, to: 30), to: nameWidth)
      text += TextLayout.right(value, to: 5) + TextLayout.right(waited, to: 8)
      text += TextLayout.right(priority, to: 10)
      text += "  \(entry.assessment.respondBy?.description ?? "-         ")"
      text += "  \(Self.word(entry.assessment.outcome))"
      if score?.imminentDanger == true { text += "; imminent danger" }
      text += "\n"
    }
    return text
  }

  private func derivation(_ entry: Queue.Entry) -> String {
    guard let score = entry.score else {
      return "\(palette.bold(entry.name))  not scored: the policy has no criteria\n"
    }
    let value = score.value.map { "\($0) of 100" } ?? "no score"
    var text = "\(palette.bold(entry.name))  \(value)"
    if score.isRescaled {
      text += ", rescaled from criteria that weigh \(score.weightCounted)"
    }
    text += "\n"
    for criterion in score.criteria {
      let points = criterion.earned.map { "\($0) of \(criterion.weight)" } ?? "left out"
      text += TextLayout.wrapped(
        "\(criterion.title.text(in: "en")): \(criterion.derivation.words)\(Self.reason(criterion))",
        lead: "  " + TextLayout.right(points, to: 9), indent: 13)
    }
    if score.daysWaited > 0 {
      text += TextLayout.wrapped(
        "waited \(score.daysWaited) \(score.daysWaited == 1 ? "day" : "days"), "
          + "so that the priority is \(score.priority)", lead: "", indent: 13)
    }
    return text
  }

  private static func reason(_ criterion: CriterionScore) -> String {
    guard case .rated(_, let reason) = criterion.derivation else { return "" }
    return " (\(Complaint.shown(reason)))"
  }

  static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }

  static func word(_ outcome: AssessmentOutcome) -> String {
    switch outcome {
    case .eligible: "eligible"
    case .ineligible: "ineligible"
    case .incomplete: "incomplete"
    case .needsPerson: "for a person"
    }
  }
}
