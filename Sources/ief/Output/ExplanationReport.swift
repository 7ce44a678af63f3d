internal import EmergencyFund

/// An assessment with everything that it rests on: values with their places, sources, readings.
struct ExplanationReport {
  let catalogue: MessageCatalogue
  let palette: Palette

  func text(_ submission: Submission, rule: String?) -> String {
    let assessment = submission.assessment.only(rule)
    var text = palette.bold(submission.heading) + "\n"
    var pieces = ["\(ScoreReport.word(assessment.outcome)) under \(assessment.call)"]
    if let digest = assessment.policyDigest {
      pieces[0] += ","
      pieces.append("policy \(digest.prefix(16))")
    }
    text += TextLayout.wrapped(pieces, indent: 2)
    if rule == nil, let promise = submission.policy.promise, let day = assessment.respondBy {
      text += "\n" + palette.bold("  answer by \(day.inWords)") + "\n"
      text += self.text(promise.basis)
    }
    if let rule, assessment.findings.isEmpty, assessment.judgements.isEmpty {
      text += "\n  " + palette.bold("\(rule): not a requirement of this call") + "\n"
    }
    for finding in assessment.findings { text += self.text(finding, submission.document) }
    for question in assessment.judgements {
      text += "\n  " + palette.bold("\(question.rule): for the reviewer") + "\n"
      text += TextLayout.wrapped(question.question.text(in: catalogue.language), indent: 4)
      text += self.text(question.basis)
    }
    return text
  }

  private func text(_ finding: Finding, _ document: Document) -> String {
    let force = finding.force == .required ? "" : ", \(finding.force.rawValue) only"
    var text =
      "\n  " + palette.bold("\(finding.rule): \(Self.word(finding.outcome))\(force)") + "\n"
    text += TextLayout.wrapped(catalogue.text(finding.message), indent: 4)
    for remedy in finding.remedies {
      text += TextLayout.wrapped(
        catalogue.text(remedy.message), lead: "    Remedy:", indent: 12)
    }
    for (index, read) in finding.reads.enumerated() {
      let path = read.path.description
      let line = document.node(at: path).map { " (line \($0.position.line))" } ?? ""
      let value = read.value.map { $0.isEmpty ? "empty" : $0 } ?? "not given"
      text += TextLayout.wrapped(
        "\(path) = \(value)\(line)", lead: index == 0 ? "    Read:" : "", indent: 12)
    }
    return text + self.text(finding.basis)
  }

  func text(_ basis: Basis) -> String {
    var text = ""
    if let source = basis.source {
      var words = source.title
      if let readOn = source.readOn { words += ", read on \(readOn)" }
      text += TextLayout.wrapped(words, lead: "    Source:", indent: 12)
      // On a line of its own, so that it can be copied.
      if let address = source.address { text += TextLayout.wrapped(address, indent: 12) }
    }
    if let reading = basis.reading {
      text += TextLayout.wrapped(
        reading.text(in: catalogue.language), lead: "    Reading:", indent: 13)
    }
    return text
  }

  private static func word(_ outcome: FindingOutcome) -> String {
    switch outcome {
    case .met: "met"
    case .notMet: "not met"
    case .unknown: "not answered yet"
    case .needsPerson: "for a person"
    case .notApplicable: "does not apply"
    }
  }
}

extension Assessment {
  /// The assessment with the findings and questions of one requirement alone; of all for nil.
  func only(_ rule: String?) -> Assessment {
    guard let rule else { return self }
    return Assessment(
      application: application, call: call, outcome: outcome,
      findings: findings.filter { $0.rule == rule },
      judgements: judgements.filter { $0.rule == rule }, respondBy: respondBy, total: total,
      totalConverted: totalConverted, policyDigest: policyDigest)
  }
}
