internal import EmergencyFund

/// An assessment for people: the verdict first, then what to fix, then what is met.
struct AssessmentReport {
  let words: ReportWords
  let palette: Palette

  private static let ruleWidth = 24

  func text(_ submission: Submission) -> OutputText {
    let assessment = submission.assessment
    var text = heading(submission)
    func section(_ outcome: FindingOutcome, _ findings: [Finding]) {
      text += self.section(words.heading(.findingOutcome(outcome)), findings)
    }
    section(.notMet, assessment.findings.filter { $0.outcome == .notMet && $0.decides })
    section(.unknown, assessment.findings.filter { $0.outcome == .unknown })
    section(.needsPerson, assessment.findings.filter { $0.outcome == .needsPerson })
    section(.met, assessment.findings.filter { $0.outcome == .met })
    text += self.section(
      words[.doesNotDecide],
      assessment.findings.filter {
        $0.outcome == .notApplicable || ($0.outcome == .notMet && !$0.decides)
      })
    text += questions(assessment.judgements)
    return text
  }

  private func heading(_ submission: Submission) -> OutputText {
    let assessment = submission.assessment
    var text: OutputText = palette.bold(submission.heading) + "\n"
    let verdict = words.capitals(.outcome(assessment.outcome))
    let call = words.text(Message(.underCall, .text("call", assessment.call)))
    var pieces: [OutputText] = ["\(verdict) \(call)"]
    if let respondBy = assessment.respondBy {
      pieces[0] = words.language.paused(pieces[0])
      pieces.append(words.text(Message(.answerBy, .day("day", respondBy))))
    }
    // Colour has no width, so it is added after the lines are broken.
    let lines = TextLayout.wrapped(pieces, indent: 2)
    text += "  " + coloured(verdict, assessment.outcome) + lines.dropFirst(2 + verdict.string.count)
    text += words.note(assessment.respondByGap, indent: 2)
    if let total = assessment.total {
      var budget = Message(.budget, .money("amount", total))
      if let converted = assessment.totalConverted, converted.currency != total.currency {
        budget = Message(
          .budgetConverted, .money("amount", total), .money("converted", converted))
      }
      text += "  \(words.text(budget))\n"
    }
    return text
  }

  private func coloured(_ verdict: OutputText, _ outcome: AssessmentOutcome) -> OutputText {
    switch outcome {
    case .eligible: palette.good(verdict)
    case .ineligible: palette.bad(verdict)
    case .incomplete, .needsPerson: palette.open(verdict)
    }
  }

  private func section(_ title: OutputText, _ findings: [Finding]) -> OutputText {
    if findings.isEmpty { return "" }
    var text: OutputText = "\n  \(palette.bold("\(title) (\(findings.count))"))\n"
    for finding in findings {
      text += TextLayout.wrapped(
        words.text(finding.message), lead: "    \(words.rule(finding.rule))",
        indent: Self.ruleWidth + 4)
      for remedy in finding.remedies {
        text += TextLayout.wrapped(
          words.language.isolated(
            "\(words.label(.remedy)) \(words.catalogue.shown(remedy.message))"),
          indent: Self.ruleWidth + 4)
      }
    }
    return text
  }

  private func questions(_ questions: [OpenQuestion]) -> OutputText {
    if questions.isEmpty { return "" }
    let title = words.heading(.report(.forReviewer))
    var text: OutputText = "\n  \(palette.bold("\(title) (\(questions.count))"))\n"
    for question in questions {
      let items = words.language.listed(question.paths.map { words.catalogue.shown($0) }, .and)
      let suffix: OutputText = items.isEmpty ? "" : " [\(items)]"
      text += TextLayout.wrapped(
        words.language.isolated("\(question.question.text(in: words.language))\(suffix)"),
        lead: "    \(words.question(question))", indent: Self.ruleWidth + 4)
    }
    return text
  }
}

extension Submission {
  /// The application's id and file, each on a line of its own if needed.
  var heading: OutputText {
    guard let id = application.id.map({ Diagnostic.shown($0) }) else { return "\(file)" }
    let line: OutputText = "\(id)  \(file)"
    return TextLayout.columns(line) <= TextLayout.width ? line : "\(id)\n\(file)"
  }
}
