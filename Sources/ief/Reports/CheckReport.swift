internal import EmergencyFund
internal import PreCheck

/// What the rules say of an application, in an applicant's words, as on the page.
struct CheckReport {
  let words: PageWords
  let palette: Palette

  func text(_ result: CheckResult, _ form: Form) -> OutputText {
    var text = verdict(result)
    text += TextLayout.wrapped(own(result.note(words)))
    for part in CheckResult.Part.allCases {
      if part == .toAnswer {
        text += section(
          words[part.title],
          result.openQuestions(form, words).map { [own($0.label)] }
            + result.shownFindings(part).map { lines($0, result) })
        continue
      }
      text += section(
        words[part.title], result.findings(part).map { lines($0, result) },
        mark: part == .notSaid ? Self.notSaidMark : "-")
    }
    text += section(words[.reviewerAsks], result.reviewerQuestions(words).map { [own($0)] })
    text += "\n"
    if let totals = result.totals(words) { text += TextLayout.wrapped(own(totals)) }
    for line in result.rates(words) { text += TextLayout.wrapped(own(line)) }
    for line in result.answerBy(words) { text += TextLayout.wrapped(own(line)) }
    return text + TextLayout.wrapped(own(words[.readingNote]))
  }

  /// The verdict in one sentence.
  func verdict(_ result: CheckResult) -> OutputText {
    let title = own(words[result.state.title])
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

  /// Text of the page, which escapes what it fills in.
  private func own(_ text: String) -> OutputText { OutputText(rendered: text) }

  /// The mark of what no public text says, also without colour.
  private static let notSaidMark: OutputText = "◇"

  private func lines(_ finding: Finding, _ result: CheckResult) -> [OutputText] {
    [words.catalogue.shown(finding.message)] + result.covering(finding, words).map { own($0) }
      + finding.remedies.map {
        own(words.text(.remedy, .rendered("remedy", words.catalogue.text($0.message))))
      }
  }

  private func section(
    _ title: String, _ entries: [[OutputText]], mark: OutputText = "-"
  ) -> OutputText {
    if entries.isEmpty { return "" }
    var text: OutputText = "\n\(palette.bold("\(title) (\(entries.count))"))\n"
    for entry in entries {
      for (index, line) in entry.enumerated() {
        text += TextLayout.wrapped(line, lead: index == 0 ? "  \(mark)" : "", indent: 4)
      }
    }
    return text
  }
}
