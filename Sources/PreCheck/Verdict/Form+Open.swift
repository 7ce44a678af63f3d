internal import EmergencyFund

extension Form {
  /// The paths of the questions that are asked now and are not optional, in order.
  ///
  /// A list has at least one entry, as on the page.
  func asked(_ draft: Draft) -> [String] {
    groups.flatMap { $0.questions }.filter { $0.isAsked(draft) }.flatMap { question in
      switch question.kind {
      case .list:
        return entries(of: question, max(1, draft.count(at: question.path) ?? 0))
      case .counted, .ifAny:
        return [question.path] + entries(of: question, draft.count(at: question.path) ?? 0)
      default: return question.isOptional ? [] : [question.path]
      }
    }
  }

  /// The paths of the questions that are open under an assessment, each once, in order.
  ///
  /// A list without entries is as many questions as its first entry has, and with it everything
  /// that the same rule will ask; so the number falls as one answers. An answer that cannot be read
  /// is open.
  func open(
    _ assessment: Assessment, _ policy: Policy, _ draft: Draft, asked: [String]
  ) -> [String] {
    var open = draft.unreadablePaths
    for finding in assessment.findings {
      for path in finding.openPaths {
        let text = draft.rows.original(path.description)
        guard let question = question(at: text), question.kind == .list else {
          open.append(text)
          continue
        }
        open += entries(of: question, 1)
        for requirement in policy.requirements where requirement.id == finding.rule {
          open += requirement.rule.fieldsRead.map { $0.rawValue }.filter {
            asked.contains($0) && !draft.document.holdsAnswer(at: $0)
          }
        }
      }
    }
    let known = Set(open)
    let inForm = asked.filter { known.contains($0) }
    var seen = Set(inForm)
    return inForm + open.filter { seen.insert($0).inserted }
  }

  private func entries(of list: Question, _ count: Int) -> [String] {
    (0..<count).flatMap { index in
      list.questions.filter { !$0.isOptional }.map { Draft.path($0.path, at: index) }
    }
  }
}

extension Question {
  /// Whether the question is asked, given other answers.
  func isAsked(_ draft: Draft) -> Bool {
    if kind == .each { return draft.count(at: path) ?? 0 > 0 }
    return condition.map { $0.values.contains(draft.text(at: $0.path) ?? "") } ?? true
  }
}

extension Document {
  /// Whether there is an answer at a path; an empty list is the answer that there is none.
  func holdsAnswer(at path: String) -> Bool { node(at: path).map { $0.content != .null } ?? false }
}
