internal import EmergencyFund
internal import PreCheck

/// What the rules say of an application, in an applicant's words, as on the page.
struct CheckReport {
  let words: PageWords
  let palette: Palette

  func text(_ result: CheckResult, _ form: Form) -> String {
    var text = verdict(result)
    text += TextLayout.wrapped(result.note(words))
    for part in CheckResult.Part.allCases {
      if part == .toAnswer {
        text += section(
          words[part.title], result.openQuestions(form, words).map { [$0.label] })
        continue
      }
      text += section(
        words[part.title], result.findings(part).map { lines($0, result) },
        mark: part == .notSaid ? Self.notSaidMark : "-")
    }
    text += section(words[.reviewerAsks], result.reviewerQuestions(words).map { [$0] })
    text += "\n"
    if let totals = result.totals(words) { text += TextLayout.wrapped(totals) }
    for line in result.rates(words) { text += TextLayout.wrapped(line) }
    for line in result.answerBy(words) { text += TextLayout.wrapped(line) }
    return text + TextLayout.wrapped(words[.readingNote])
  }

  /// The verdict in one sentence.
  func verdict(_ result: CheckResult) -> String {
    let title = words[result.state.title]
    let line =
      result.state == .notSaid
      ? TextLayout.wrapped(title, lead: Self.notSaidMark, indent: 2) : TextLayout.wrapped(title)
    return switch result.state {
    case .fits: palette.good(line)
    case .doesNotFit: palette.bad(line)
    case .cannotTell, .personLooks: palette.open(line)
    case .notSaid: palette.assumed(line)
    }
  }

  /// The mark of what no public text says, also without colour.
  private static let notSaidMark = "◇"

  private func lines(_ finding: Finding, _ result: CheckResult) -> [String] {
    [words.catalogue.text(finding.message)] + result.covering(finding, words)
      + finding.remedies.map {
        words.text(.remedy, .text("remedy", words.catalogue.text($0.message)))
      }
  }

  private func section(_ title: String, _ entries: [[String]], mark: String = "-") -> String {
    if entries.isEmpty { return "" }
    var text = "\n\(palette.bold("\(title) (\(entries.count))"))\n"
    for entry in entries {
      for (index, line) in entry.enumerated() {
        text += TextLayout.wrapped(line, lead: index == 0 ? "  \(mark)" : "", indent: 4)
      }
    }
    return text
  }
}
