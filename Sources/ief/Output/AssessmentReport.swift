internal import EmergencyFund

/// An assessment for people: the verdict first, then what to fix, then what is met.
struct AssessmentReport {
  let catalogue: MessageCatalogue
  let palette: Palette

  private static let ruleWidth = 24

  func text(_ submission: Submission) -> String {
    let assessment = submission.assessment
    var text = heading(submission)
    text += section("Not met", assessment.findings.filter { $0.outcome == .notMet && $0.decides })
    text += section("Not answered yet", assessment.findings.filter { $0.outcome == .unknown })
    text += section("For a person", assessment.findings.filter { $0.outcome == .needsPerson })
    text += section("Met", assessment.findings.filter { $0.outcome == .met })
    text += section(
      "Does not decide",
      assessment.findings.filter {
        $0.outcome == .notApplicable || ($0.outcome == .notMet && !$0.decides)
      })
    text += questions(assessment.judgements)
    return text
  }

  private func heading(_ submission: Submission) -> String {
    let assessment = submission.assessment
    var text = palette.bold(submission.heading) + "\n"
    let verdict = Self.verdict(assessment.outcome)
    var pieces = ["\(verdict) under \(assessment.call)"]
    if let respondBy = assessment.respondBy {
      pieces[0] += ";"
      pieces.append("answer by \(respondBy.inWords)")
    }
    // Colour has no width, so that it comes after the lines are broken.
    let lines = TextLayout.wrapped(pieces, indent: 2)
    text += "  " + coloured(assessment.outcome) + lines.dropFirst(2 + verdict.count)
    if let total = assessment.total {
      var amounts = "\(total)"
      if let converted = assessment.totalConverted, converted.currency != total.currency {
        amounts += " = \(converted)"
      }
      text += "  Budget: \(amounts)\n"
    }
    return text
  }

  private static func verdict(_ outcome: AssessmentOutcome) -> String {
    ScoreReport.word(outcome).uppercased()
  }

  private func coloured(_ outcome: AssessmentOutcome) -> String {
    let verdict = Self.verdict(outcome)
    return switch outcome {
    case .eligible: palette.good(verdict)
    case .ineligible: palette.bad(verdict)
    case .incomplete, .needsPerson: palette.open(verdict)
    }
  }

  private func section(_ title: String, _ findings: [Finding]) -> String {
    if findings.isEmpty { return "" }
    var text = "\n  \(palette.bold("\(title) (\(findings.count))"))\n"
    for finding in findings {
      text += TextLayout.wrapped(
        catalogue.text(finding.message), lead: "    \(finding.rule)", indent: Self.ruleWidth + 4)
      for remedy in finding.remedies {
        text += TextLayout.wrapped(
          "Remedy: \(catalogue.text(remedy.message))", indent: Self.ruleWidth + 4)
      }
    }
    return text
  }

  private func questions(_ questions: [OpenQuestion]) -> String {
    if questions.isEmpty { return "" }
    var text = "\n  \(palette.bold("For the reviewer (\(questions.count))"))\n"
    for question in questions {
      let items =
        question.paths.isEmpty
        ? "" : " (\(question.paths.map { "\($0)" }.joined(separator: ", ")))"
      text += TextLayout.wrapped(
        question.question.text(in: catalogue.language) + items, lead: "    \(question.rule)",
        indent: Self.ruleWidth + 4)
    }
    return text
  }

  /// One line for each application: what the rules say, and which of them stand in the way.
  func table(_ submissions: [Submission]) -> String {
    let names = submissions.map { $0.name }
    let width = TextLayout.column(names, heading: "Application", most: 28)
    var text =
      palette.bold(
        TextLayout.padded("Application", to: width) + "Outcome       Answer by   In the way") + "\n"
    for (name, submission) in zip(names, submissions) {
      let assessment = submission.assessment
      let open = assessment.findings.filter {
        $0.decides && $0.outcome != .met && $0.outcome != .notApplicable
      }
      let lead =
        TextLayout.padded(TextLayout.cut(name, to: width - 2), to: width)
        + TextLayout.padded(ScoreReport.word(assessment.outcome), to: 14)
        + (assessment.respondBy?.description ?? "-")
      let rules = open.map { $0.rule }.joined(separator: ", ")
      text += TextLayout.wrapped(rules, lead: lead, indent: width + 26)
    }
    return text
  }

  /// How many applications came to which outcome.
  func summary(_ assessments: [Assessment]) -> String {
    func count(_ outcome: AssessmentOutcome) -> Int {
      assessments.count { $0.outcome == outcome }
    }
    let parts: [(AssessmentOutcome, String)] = [
      (.eligible, "eligible"), (.ineligible, "ineligible"), (.incomplete, "incomplete"),
      (.needsPerson, "for a person"),
    ]
    let counted = parts.filter { count($0.0) > 0 }.map { "\(count($0.0)) \($0.1)" }
    let noun = assessments.count == 1 ? "application" : "applications"
    return "\(assessments.count) \(noun): \(counted.joined(separator: ", "))\n"
  }
}

extension Submission {
  /// What tables call the application: its id, or else its file without the folders.
  var name: String {
    Complaint.shown(application.id ?? file.split(separator: "/").last.map { String($0) } ?? file)
  }

  /// The application's id and file, each on a line of its own where they need it.
  var heading: String {
    let path = Complaint.escaped(file)
    guard let id = application.id.map({ Complaint.shown($0) }) else { return path }
    let line = "\(id)  \(path)"
    return line.count <= TextLayout.width ? line : "\(id)\n\(path)"
  }
}

extension Complaint {
  /// Text of a document on one line, safe to show in a terminal.
  static func shown(_ text: String) -> String { String(quote(text).dropFirst().dropLast()) }
}
