package import EmergencyFund

extension CheckResult {
  /// The open questions, by path, in words and in the order of the form.
  package func openQuestions(_ form: Form, _ words: PageWords) -> [(path: String, label: String)] {
    openPaths.map { ($0, label(at: $0, form, words)) }
  }

  /// The question at a path, or the title of its field where the form has no question for it.
  private func label(at path: String, _ form: Form, _ words: PageWords) -> String {
    if form.question(at: path) == nil,
      let field = assessment.findings.flatMap({ $0.openPaths }).first(where: {
        rows.original($0.description) == path
      })
    {
      return words.catalogue.words(field)
    }
    return form.label(at: path, words)
  }

  /// The consequence of the verdict.
  package func note(_ words: PageWords) -> String {
    if state == .cannotTell, isContradicted { return words[.contradictionNote] }
    return words.text(state.note, .count("count", openPaths.count))
  }

  /// The sum of all costs, with its value in the policy's currency.
  package func totals(_ words: PageWords) -> String? {
    guard let total = assessment.total else { return nil }
    guard let converted = assessment.totalConverted, converted.currency != total.currency else {
      return words.text(.budget, .money("total", total))
    }
    return words.text(.budgetConverted, .money("total", total), .money("converted", converted))
  }

  /// The exchange rates with which the sum was converted; empty if it was not.
  package func rates(_ words: PageWords) -> [String] {
    assessment.rates?.sentences(words.catalogue) ?? []
  }

  /// The other calls that cover what a finding says of this one, one sentence each.
  package func covering(_ finding: Finding, _ words: PageWords) -> [String] {
    coveringCalls.filter { $0.rule == finding.rule }
      .map { words.text(.coveringCall, .words("call", $0.title)) }
  }

  /// The fund's response date and the clause that sets it; empty if there is no deadline.
  package func answerBy(_ words: PageWords) -> [String] {
    guard let promise = policy.promise else { return [] }
    guard let day = assessment.respondBy else { return [words[.answerUnknown]] }
    let gap = assessment.respondByGap.map {
      [words.text(.answerByWeekdays, .text("year", "\($0.year)"))]
    }
    return [words.text(.answerBy, .day("day", day))] + (gap ?? []) + [words[.answerAim]]
      + words.lines(promise.basis)
  }

  /// The additional questions for the reviewer.
  package func reviewerQuestions(_ words: PageWords) -> [String] {
    var seen: Set<String> = []
    return assessment.judgements.map { words.text($0.question) }
      .filter { seen.insert($0).inserted }
  }
}

extension PageWords {
  /// The origin of a rule, one line each for the source and its interpretation.
  package func lines(_ basis: RuleBasis) -> [String] {
    var lines: [String] = []
    if let source = basis.source { lines.append(text(.clause, .text("source", source.title))) }
    if let reading = basis.reading { lines.append(text(.reading, .words("reading", reading))) }
    if !basis.assumed.isEmpty {
      lines.append(text(.assumed, .clauses("reason", basis.assumed.map { $0.reason })))
    }
    return lines
  }
}
