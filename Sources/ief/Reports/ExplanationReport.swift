internal import EmergencyFund

/// An assessment with its grounds: values with their places, sources, interpretations.
struct ExplanationReport {
  let words: ReportWords
  let palette: Palette

  func text(_ submission: Submission, rule: String?) -> OutputText {
    let assessment = submission.assessment.only(rule)
    var text = palette.bold(submission.heading) + "\n"
    let call = words.text(Message(.underCall, .text("call", assessment.call)))
    var pieces: [OutputText] = ["\(words.title(.outcome(assessment.outcome))) \(call)"]
    if let digest = assessment.policyDigest {
      pieces[0] = words.language.comma(pieces[0])
      pieces.append(words.text(Message(.policy, .text("digest", String(digest.prefix(16))))))
    }
    text += TextLayout.wrapped(pieces, indent: 2)
    if rule == nil, let promise = submission.policy.promise, let day = assessment.respondBy {
      text += "\n" + palette.bold("  \(words.text(Message(.answerBy, .day("day", day))))") + "\n"
      text += words.note(assessment.respondByGap, indent: 4)
      text += self.text(promise.basis)
    }
    if let rule, assessment.findings.isEmpty, assessment.judgements.isEmpty {
      text += heading(words.ruleWithID(rule), words.title(.report(.notOfThisCall)))
    }
    for finding in assessment.findings { text += self.text(finding, submission.document) }
    for question in assessment.judgements {
      text += heading(words.questionWithID(question), words.title(.report(.forReviewer)))
      text += TextLayout.wrapped(words.text(question.question), indent: 4)
      text += self.text(question.basis)
    }
    return text
  }

  private func heading(_ rule: OutputText, _ outcome: OutputText) -> OutputText {
    "\n  " + palette.bold("\(words.language.labelled(rule)) \(outcome)") + "\n"
  }

  private func text(_ finding: Finding, _ document: Document) -> OutputText {
    let outcome = words.title(.findingOutcome(finding.outcome)) + words.force(finding.force)
    var text = heading(words.ruleWithID(finding.rule), outcome)
    text += TextLayout.wrapped(words.text(finding.message), indent: 4)
    for remedy in finding.remedies {
      text += labelled(.remedy, words.text(remedy.message))
    }
    for (index, read) in finding.reads.enumerated() {
      text += labelled(.read, line(read, document), isLabelShown: index == 0)
    }
    return text + self.text(finding.basis)
  }

  private func line(_ read: ReadValue, _ document: Document) -> OutputText {
    var value = words[.notGiven]
    if let found = read.value {
      value = found.isEmpty ? words[.empty] : words.language.isolated("\(found)")
    }
    var text: OutputText = "\(words.place(read.path)) = \(value)"
    if let node = document.node(at: read.path.description) {
      let line = words.catalogue.shown(Message(.line, .count("line", node.position.line)))
      text += " (\(line))"
    }
    return words.language.isolated(text)
  }

  /// Text after a label; texts of short labels begin in one column.
  private func labelled(
    _ label: ReportMessage, _ text: OutputText, isLabelShown: Bool = true
  ) -> OutputText {
    let lead: OutputText = "    \(words.language.isolated(words.label(label)))"
    return TextLayout.wrapped(
      text, lead: isLabelShown ? lead : "", indent: max(12, TextLayout.columns(lead) + 1))
  }

  func text(_ basis: RuleBasis) -> OutputText {
    var text: OutputText = ""
    if let source = basis.source {
      let title =
        source.readOn.map { day in
          words.text(
            Message(.readOn, .text("title", source.title), .day("day", day)))
        } ?? "\(source.title)"
      text += labelled(.source, title)
      // On a line of its own, so that it can be copied.
      if let address = source.address { text += TextLayout.wrapped("\(address)", indent: 12) }
    }
    if let reading = basis.reading { text += labelled(.reading, words.text(reading)) }
    for value in basis.assumed {
      text += labelled(
        .assumed,
        words.language.isolated(
          "\(words.language.labelled(value.key)) \(value.reason.text(in: words.language))"))
    }
    return text
  }
}

extension Assessment {
  /// The assessment with the findings and questions of one requirement alone; of all for nil.
  func only(_ rule: String?) -> Assessment {
    guard let rule else { return self }
    return Assessment(
      application: application, call: call, outcome: outcome,
      findings: findings.filter { $0.rule == rule },
      judgements: judgements.filter { $0.rule == rule }, respondBy: respondBy,
      respondByGap: respondByGap, total: total, totalConverted: totalConverted, rates: rates,
      policyDigest: policyDigest)
  }
}
