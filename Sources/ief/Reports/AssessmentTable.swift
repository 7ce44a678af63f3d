internal import EmergencyFund

/// One line for each application: what the rules say, and which rules are in the way.
struct AssessmentTable {
  let words: ReportWords
  let palette: Palette

  func text(_ submissions: [Submission]) -> OutputText {
    let names = submissions.map { $0.name }
    let outcomes = AssessmentOutcome.allCases.map { words.title(.outcome($0)) }
    let headings = [ReportMessage.application, .outcome, .answerByColumn, .inTheWay]
      .map { words.title(.report($0)) }
    let nameWidth = TextLayout.column(names, heading: headings[0], most: 28)
    let outcomeWidth = TextLayout.column(outcomes, heading: headings[1], most: 40)
    let dayWidth = TextLayout.column(["2026-03-02"], heading: headings[2], most: 10)
    var text: OutputText =
      palette.bold(
        TextLayout.padded(headings[0], to: nameWidth)
          + TextLayout.padded(headings[1], to: outcomeWidth)
          + TextLayout.padded(headings[2], to: dayWidth) + headings[3]) + "\n"
    for (name, submission) in zip(names, submissions) {
      let assessment = submission.assessment
      let open = assessment.findings.filter {
        $0.decides && $0.outcome != .met && $0.outcome != .notApplicable
      }
      let lead: OutputText =
        TextLayout.padded(TextLayout.cut(name, to: nameWidth - 2), to: nameWidth)
        + TextLayout.padded(words.title(.outcome(assessment.outcome)), to: outcomeWidth)
        + "\(assessment.respondBy?.description ?? "-")" + assessment.respondByGap.mark
      text += TextLayout.wrapped(
        words.language.isolated(words.language.listed(open.map { words.rule($0.rule) }, .neither)),
        lead: lead, indent: nameWidth + outcomeWidth + dayWidth)
    }
    return text + words.notes(submissions.map { $0.assessment.respondByGap })
  }

  /// How many applications came to which outcome.
  func summary(_ assessments: [Assessment]) -> OutputText {
    let order: [AssessmentOutcome] = [.eligible, .ineligible, .incomplete, .needsPerson]
    let counted = order.compactMap { outcome -> OutputText? in
      let count = assessments.count { $0.outcome == outcome }
      if count == 0 { return nil }
      let title = words.catalogue.title(.outcome(outcome))
      return words.catalogue.shown(
        Message(.applicationsOf, .rendered("outcome", title), .count("count", count)))
    }
    return TextLayout.wrapped(
      words.text(
        Message(
          .applications, .count("count", assessments.count),
          .rendered("list", words.language.listed(counted, .neither).string))))
  }
}
