internal import EmergencyFund

/// One thing to ask in a conversation, one after the other.
package struct Prompt: Hashable, Sendable {
  /// Where the answer stands.
  package let path: String
  /// The question with the entry that it is about.
  package let label: String
  /// The question itself.
  package let question: Question
  /// What is asked of it.
  package let part: Part

  /// What is asked of a question.
  package enum Part: Hashable, Sendable {
    /// Its answer.
    case answer
    /// Whether its list has any entry.
    case isThereAny
    /// How many entries its list has.
    case count
    /// Whether its list has one more entry.
    case another
  }
}

extension Form {
  /// What to ask, in order, given what was answered so far.
  ///
  /// An answer may bring further prompts behind its own and take others away, never before it.
  package func prompts(_ draft: Draft, _ words: PageWords) -> [Prompt] {
    groups.flatMap { group in
      group.questions.flatMap { prompts($0, draft, words) }
    }
  }

  private func prompts(_ question: Question, _ draft: Draft, _ words: PageWords) -> [Prompt] {
    if let condition = question.condition,
      !condition.values.contains(draft.text(at: condition.path) ?? "")
    {
      return []
    }
    func prompt(_ part: Prompt.Part, _ label: String) -> Prompt {
      Prompt(path: question.path, label: label, question: question, part: part)
    }
    let count = draft.count(at: question.path)
    switch question.kind {
    case .list:
      return entries(question, max(1, count ?? 0), words)
        + (count ?? 0 > 0 ? [prompt(.another, words[.add])] : [])
    case .counted:
      return [prompt(.count, question.label)] + entries(question, count ?? 0, words)
    case .ifAny:
      return [prompt(.isThereAny, question.label)] + entries(question, count ?? 0, words)
        + (count ?? 0 > 0 ? [prompt(.another, words[.add])] : [])
    default: return [prompt(.answer, question.label)]
    }
  }

  private func entries(_ question: Question, _ count: Int, _ words: PageWords) -> [Prompt] {
    (0..<count).flatMap { index in
      question.questions.map { inner in
        let path = Draft.path(inner.path, at: index)
        return Prompt(path: path, label: label(at: path, words), question: inner, part: .answer)
      }
    }
  }
}
