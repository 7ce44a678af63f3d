internal import EmergencyFund

/// A prompt in a conversation that asks one thing at a time.
package struct Prompt: Hashable, Sendable {
  /// The path of the answer.
  package let path: String
  /// The question with the entry that it is about.
  package let label: String
  /// The question itself.
  package let question: Question
  /// The aspect of the question that is asked for.
  package let part: Part

  /// The aspect of a question that a prompt asks for.
  package enum Part: Hashable, Sendable {
    /// The answer itself.
    case answer
    /// Whether the list has any entries.
    case isThereAny
    /// The number of entries in the list.
    case count
    /// Whether the list has one more entry.
    case another
    /// Whether a part of the optional questions is to be answered.
    case detailPart
  }
}

extension [Prompt] {
  /// The place of the prompt that comes after an answer to the one that was at `place` before it.
  ///
  /// An entry that was added stands where the question for one more stood.
  package func place(after place: Int, answered: Prompt) -> Int {
    guard indices.contains(place) else { return place }
    let isSame = self[place].path == answered.path && self[place].part == answered.part
    return isSame ? place + 1 : place
  }
}

extension Prompt {
  /// Whether the answers so far say what the prompt asks for; one more entry is never open.
  package func isAnswered(in draft: Draft) -> Bool {
    if part == .detailPart { return false }
    return part == .another || draft.document.node(at: path).map { $0.content != .null } ?? false
  }
}

extension Form {
  /// The prompts, in order, given the answers so far.
  ///
  /// An answer may add or remove prompts after its own, never before it.
  package func prompts(_ draft: Draft, _ words: PageWords) -> [Prompt] {
    groups.flatMap { group in
      group.questions.flatMap { prompts($0, draft, words) }
    }
  }

  /// The prompts of the optional step: one for each part, and those of the parts at `entered`.
  ///
  /// A part has the path of its first question. One that is answered is not offered.
  package func detailPrompts(
    _ draft: Draft, _ words: PageWords, entered: Set<String>
  ) -> [Prompt] {
    details.flatMap { part -> [Prompt] in
      let inner = part.questions.flatMap { prompts($0, draft, words) }
      let count = inner.count { !$0.isAnswered(in: draft) }
      guard let path = part.questions.first?.path, count > 0 || entered.contains(path) else {
        return []
      }
      var heading = Question(path, .yesNo, part.title)
      heading.hint = part.reason
      let label = words.text(
        .terminalDetailPart, .text("part", part.title), .count("count", count))
      let offer = Prompt(path: path, label: label, question: heading, part: .detailPart)
      return [offer] + (entered.contains(path) ? inner : [])
    }
  }

  /// The number of optional questions without an answer.
  package func openDetails(_ draft: Draft, _ words: PageWords) -> Int {
    details.flatMap { $0.questions }.flatMap { prompts($0, draft, words) }
      .count { !$0.isAnswered(in: draft) }
  }

  private func prompts(_ question: Question, _ draft: Draft, _ words: PageWords) -> [Prompt] {
    guard question.isAsked(draft) else { return [] }
    func prompt(_ part: Prompt.Part, _ label: String) -> Prompt {
      Prompt(path: question.path, label: label, question: question, part: part)
    }
    let count = draft.count(at: question.path)
    func another(_ count: Int?) -> [Prompt] {
      guard let count, count > 0 else { return [] }
      let entry = question.entry.map { words.entry($0, count + 1) }
      let label = entry.map { "\(words.language.labelled(words[.add])) \($0)" }
      return [prompt(.another, label ?? words[.add])]
    }
    switch question.kind {
    case .list:
      return entries(question, max(1, count ?? 0), words)
        + another(count)
    case .each: return entries(question, count ?? 0, words)
    case .counted:
      return [prompt(.count, question.label)] + entries(question, count ?? 0, words)
    case .ifAny:
      return [prompt(.isThereAny, question.label)] + entries(question, count ?? 0, words)
        + another(count)
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
