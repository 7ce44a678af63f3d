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
    let nameWidth = TextLayout.column(names, heading: "Application", most: 22)
    var text =
      palette.bold(
        TextLayout.right("", to: 4) + "  " + TextLayout.padded("Application", to: nameWidth)
          + "Score  Waited  Priority  Answer by   Outcome") + "\n"
    for (index, entry) in queue.entries.enumerated() {
      let score = entry.score
      let value = score?.value.map { String($0) } ?? "-"
      let waited = score.map { "\($0.daysWaited) d" } ?? "-"
      let priority = score.map { String($0.priority) } ?? "-"
      var lead = TextLayout.right("\(index + 1).", to: 4) + "  "
      lead += TextLayout.padded(TextLayout.cut(entry.name, to: nameWidth - 2), to: nameWidth)
      lead += TextLayout.right(value, to: 5) + TextLayout.right(waited, to: 8)
      lead += TextLayout.right(priority, to: 10) + "  "
      lead += entry.assessment.respondBy?.description ?? "-"
      var outcome = [Self.word(entry.assessment.outcome)]
      if score?.imminentDanger == true {
        outcome[0] += ";"
        outcome.append("imminent danger")
      }
      text += TextLayout.wrapped(outcome, lead: lead, indent: nameWidth + 43)
    }
    return text
  }

  private func derivation(_ entry: Queue.Entry) -> String {
    guard let score = entry.score else {
      return "\(palette.bold(entry.name))  not scored: the policy has no criteria\n"
    }
    let value = score.value.map { "\($0) of 100" } ?? "no score"
    var pieces = ["\(entry.name)  \(value)"]
    if score.isRescaled {
      pieces[0] += ","
      pieces.append("rescaled from criteria that weigh \(score.weightCounted)")
    }
    // Emphasis has no width, so that it comes after the lines are broken.
    let heading = TextLayout.wrapped(pieces, indent: 0)
    var text = palette.bold(entry.name) + heading.dropFirst(entry.name.count)
    for criterion in score.criteria {
      let points = criterion.earned.map { "\($0) of \(criterion.weight)" } ?? "left out"
      text += TextLayout.wrapped(
        "\(criterion.title.text(in: "en")): \(Self.words(criterion.derivation))",
        lead: "  " + TextLayout.right(points, to: 9), indent: 13)
    }
    if score.daysWaited > 0 {
      text += TextLayout.wrapped(
        "waited \(score.daysWaited) \(score.daysWaited == 1 ? "day" : "days"), "
          + "so that the priority is \(score.priority)", lead: "", indent: 13)
    }
    return text
  }

  /// How points came about, with the officer's reason.
  private static func words(_ derivation: ScoreDerivation) -> String {
    guard case .rated(_, let reason) = derivation else { return derivation.words }
    return "\(derivation.words) (\(reason))"
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
