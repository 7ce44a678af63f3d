internal import EmergencyFund

/// The answers of one step in words, for printing.
package struct AnswerList: Hashable, Sendable {
  /// The step's heading.
  package let title: String
  /// Questions with their answers; those without an answer are left out.
  package let answers: [Answer]

  /// A question with its answer.
  package struct Answer: Hashable, Sendable {
    /// The question.
    package let label: String
    /// The answer in words.
    package let value: String
  }
}

extension Draft {
  /// All answers in words, step by step.
  package func answers(_ form: Form, _ words: PageWords) -> [AnswerList] {
    let steps = form.groups.map { ($0.title, $0.questions) }
    let parts = form.details.map { ($0.title, $0.questions) }
    return (steps + parts).map { title, questions in
      AnswerList(
        title: title, answers: questions.flatMap { answers($0, $0.path, form, words) })
    }.filter { !$0.answers.isEmpty }
  }

  /// The answer to a question in words, or those of the entries that it asks for.
  func answers(
    _ question: Question, _ path: String, _ form: Form, _ words: PageWords
  ) -> [AnswerList.Answer] {
    switch question.kind {
    case .list, .counted, .ifAny, .each:
      guard let count = count(at: path) else { return [] }
      if question.kind == .each, count == 0 { return [] }
      if count == 0 { return [.init(label: question.label, value: words[.no])] }
      if question.questions.isEmpty {
        return [.init(label: question.label, value: words.language.text(count))]
      }
      return (0..<count).flatMap { index in
        question.questions.flatMap { inner in
          answers(inner, Self.path(inner.path, at: index), form, words)
        }
      }
    default:
      guard let value = value(question, path, words), !value.isEmpty else { return [] }
      return [.init(label: form.label(at: path, words), value: value)]
    }
  }

  /// The path of a question within the entry of its list; of a list in the entry, the first one.
  static func path(_ template: String, at index: Int) -> String {
    var path = ""
    var index = index
    for character in template {
      path.append(character)
      if character == "[" {
        path += "\(index)"
        index = 0
      }
    }
    return path
  }

  private func value(_ question: Question, _ path: String, _ words: PageWords) -> String? {
    func label(_ value: String) -> String {
      question.options.first { $0.value == value }?.label ?? value
    }
    switch question.kind {
    case .texts: return texts(at: path).map { words.language.listed($0, .and) }
    case .choices:
      guard let chosen = texts(at: path) else { return nil }
      return chosen.isEmpty
        ? words[.noneOfThese] : words.language.listed(chosen.map { label($0) }, .and)
    case .incidents:
      return texts(at: path).map {
        words.language.listed($0.map { entry(ofIncident: $0, words) }, .and)
      }
    case .documents:
      guard let count = count(at: path) else { return nil }
      let kinds = (0..<count).compactMap { text(at: "\(path)[\($0)].kind") }
      return kinds.isEmpty
        ? words[.noneOfThese] : words.language.listed(kinds.map { label($0) }, .and)
    case .yesNo: return text(at: path).map { words[$0 == "true" ? .yes : .no] }
    case .day:
      return text(at: path).map { text in Day(text).map { words.language.text($0) } ?? text }
    case .amount: return text(at: path).map { amount($0, words) }
    case .choice: return text(at: path).map { label($0) }
    default: return text(at: path)
    }
  }

  /// An amount with the budget's currency, or as typed if either cannot be read.
  private func amount(_ text: String, _ words: PageWords) -> String {
    guard let currency = application.budget.currency,
      case .plain(let plain) = TypedAmount(text, in: currency),
      let amount = try? ExactDecimal.fromPerson(plain, decimals: currency.decimals),
      let money = try? Money(decimal: amount, currency: currency)
    else { return text }
    return words.language.text(money)
  }

  /// The incidents that were entered, by id, as the options of a question.
  package func incidentOptions(_ words: PageWords) -> [Question.Option] {
    (application.incidents ?? []).compactMap { incident in
      incident.id.map { Question.Option($0, entry(ofIncident: $0, words)) }
    }
  }

  /// The label of the incident with an id in the list of incidents.
  private func entry(ofIncident id: String, _ words: PageWords) -> String {
    incidentNumbers[id].map { words.entry(words[.incidentEntry], $0) } ?? id
  }
}
