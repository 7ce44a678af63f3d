internal import EmergencyFund
import EmergencyFundPolicyTools

/// What a new policy changes, for people: how many outcomes, why, at what cost, then which.
struct SimulationReport {
  let palette: Palette
  let pairs: PolicyPairs
  /// The rates table and its file; nil if none is used.
  let rates: (table: RateTable, file: String)?

  func text(_ result: SimulationResult, _ queue: SimulatedQueue?, team: String?) -> OutputText {
    var text = heading(result)
    text += outcomes(result.tally) + reasons(result.tally) + amounts(result.tally)
    text += work(result.tally)
    if let queue { text += self.text(queue, "\(team ?? "")") }
    text += changes(result)
    if let rates {
      // Applications of many dates: the table as a whole, not one of its periods.
      let applied = AppliedRates(rates.table, on: nil)
      text += "\n" + ReportWords(.english).lines([applied], file: rates.file)
    }
    return text
  }

  private func heading(_ result: SimulationResult) -> OutputText {
    let tally = result.tally
    let verdict =
      tally.changedCount == 0
      ? palette.good("NO OUTCOME CHANGES")
      : palette.open(
        tally.changedCount == 1
          ? "1 OUTCOME CHANGES" : "\(Self.grouped(tally.changedCount)) OUTCOMES CHANGE")
    var text: OutputText = "\(verdict) of \(Self.counted(tally.count)) re-assessed"
    text += Self.share(tally.changedCount, of: tally.count) + "\n"
    text += TextLayout.wrapped("\(pairs.newName) against \(pairs.oldName)", indent: 2)
    if result.leftOut > 0 {
      text += TextLayout.wrapped(
        "\(Self.counted(result.leftOut)) skipped (calls not affected)", indent: 2)
    }
    if result.unreadable > 0 {
      text += TextLayout.wrapped(
        "\(Self.counted(result.unreadable)) skipped (unreadable)", indent: 2)
    }
    return text
  }

  private func outcomes(_ tally: SimulationTally) -> OutputText {
    var text: OutputText =
      "\n"
      + palette.bold(
        TextLayout.padded("Outcome", to: 16) + TextLayout.right("Before", to: 12)
          + TextLayout.right("After", to: 12) + TextLayout.right("Change", to: 12)) + "\n"
    for outcome in AssessmentOutcome.allCases {
      let (before, after) = (tally.countBefore(outcome), tally.countAfter(outcome))
      text += TextLayout.padded("\(outcome.word)", to: 16)
      text += TextLayout.right(Self.grouped(before), to: 12)
      text += TextLayout.right(Self.grouped(after), to: 12)
      text += TextLayout.right(Self.signed(after - before), to: 12) + "\n"
    }
    return text
  }

  private func reasons(_ tally: SimulationTally) -> OutputText {
    if tally.changedCount == 0 { return "" }
    var text: OutputText =
      "\n"
      + palette.bold(
        TextLayout.padded("Why", to: 28) + TextLayout.right("Applications", to: 12)) + "\n"
    for entry in tally.reasonsByCount {
      text += TextLayout.padded(TextLayout.cut("\(entry.reason.rule)", to: 27), to: 28)
      text +=
        TextLayout.right(Self.grouped(entry.count), to: 12) + "  \(Self.words(entry.reason))\n"
    }
    return text
  }

  private func amounts(_ tally: SimulationTally) -> OutputText {
    var text: OutputText = "\n" + palette.bold("Requested") + "\n"
    text += self.text("become eligible", tally.gained)
    text += self.text("no longer eligible", tally.lost)
    return text
  }

  private func text(_ label: OutputText, _ tally: AmountTally) -> OutputText {
    var words = Self.counted(tally.count)
    let sums = tally.amounts.map { "\($0)" as OutputText }
    if !sums.isEmpty { words += ", \(sums.joined(separator: ", "))" }
    if tally.countWithoutAmount > 0 {
      words += "; \(tally.countWithoutAmount) of them with an amount that cannot be calculated"
    }
    return TextLayout.wrapped(words, lead: "  \(label)", indent: 26)
  }

  private func work(_ tally: SimulationTally) -> OutputText {
    var text: OutputText = "\n" + palette.bold("Work") + "\n"
    let change = tally.minutesAfter - tally.minutesBefore
    text += TextLayout.wrapped(
      "\(Self.hours(tally.minutesBefore)) before, \(Self.hours(tally.minutesAfter)) after: "
        + (change == 0
          ? "no change" : "\(Self.hours(abs(change))) \(change < 0 ? "less" : "more")"),
      indent: 2)
    return text + "  ineligible applications count the decision only\n"
  }

  private func text(_ queue: SimulatedQueue, _ team: OutputText) -> OutputText {
    var text: OutputText = "\n" + palette.bold("Answered in time") + "\n"
    let count = queue.plannedCount
    text += TextLayout.wrapped(
      "\(queue.inTime.before) of \(count) before\(Self.share(queue.inTime.before, of: count)), "
        + "\(queue.inTime.after) of \(count) after\(Self.share(queue.inTime.after, of: count))",
      indent: 2)
    text += TextLayout.wrapped(
      "the queue of \(queue.today.inWords), planned with \(team)", indent: 2)
    if queue.waitingCount > count {
      text += TextLayout.wrapped(
        "\(Self.counted(queue.waitingCount)) are in the queue on that date; "
          + "the first \(count) are planned",
        indent: 2)
    }
    return text
  }

  private func changes(_ result: SimulationResult) -> OutputText {
    if result.changes.isEmpty { return "" }
    var text: OutputText = "\n" + palette.bold("Changes") + "\n"
    for change in result.changes {
      let entry = change.entry
      let name = Diagnostic.shown(entry.application ?? "\(change.file):\(change.line)")
      var words: OutputText =
        "\(entry.before.word) -> \(entry.after.word)"
      if let requested = entry.requested { words += ", \(requested)" }
      let reasons = entry.reasons.map { "\($0.rule) (\(Self.words($0)))" as OutputText }
      text += TextLayout.wrapped(
        words + ": " + reasons.joined(separator: ", "),
        lead: "  \(TextLayout.cut("\(name)", to: 20))", indent: 24)
    }
    let left = result.tally.changedCount - result.changes.count
    if left > 0 {
      text += "  and \(Self.grouped(left)) more; --limit or --format json list them\n"
    }
    return text
  }

  private static func words(_ reason: Reassessment.Reason) -> OutputText {
    "\(word(reason.before)) -> \(word(reason.after))"
  }

  private static func word(_ outcome: FindingOutcome?) -> OutputText {
    switch outcome {
    case .met: "met"
    case .notMet: "not met"
    case .unknown: "unanswered"
    case .needsPerson: "needs review"
    case .notApplicable: "does not apply"
    case nil: "no rule"
    }
  }

  private static func counted(_ count: Int) -> OutputText {
    "\(grouped(count)) \(count == 1 ? "application" : "applications")"
  }

  private static func share(_ part: Int, of whole: Int) -> OutputText {
    if whole == 0 { return "" }
    let tenths = (part * 2_000 + whole) / (whole * 2)
    return " (\(tenths / 10).\(tenths % 10)%)"
  }

  private static func signed(_ number: Int) -> OutputText {
    number == 0 ? "0" : (number > 0 ? "+" : "-") + grouped(abs(number))
  }

  private static func hours(_ minutes: Int) -> OutputText {
    "\(grouped(minutes / 60)) h \(minutes % 60) min"
  }

  /// A count with its thousands set off by commas, as amounts are.
  private static func grouped(_ number: Int) -> OutputText {
    "\(Language.english.text(number))"
  }
}
