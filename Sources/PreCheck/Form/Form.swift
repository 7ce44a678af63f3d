package import EmergencyFund

/// The questions that a call's requirements need, in the steps of the page.
///
/// Besides these it has two optional notes, on an incident and on a cost, without
/// which people could not tell the entries of their own lists apart, and an optional step.
package struct Form: Hashable, Sendable {
  /// The steps that have questions.
  package let groups: [QuestionGroup]
  /// The optional step, in parts; its questions count neither as answered nor as open.
  package let details: [DetailPart]
  /// The heading of the optional step, and what it is for.
  let detailsTitle, detailsHint: String

  /// Creates the form for a policy.
  ///
  /// - Parameter rates: The exchange rates, whose currencies come first.
  package init(_ policy: Policy, _ words: PageWords, rates: RateTable = .empty) {
    let writer = FormWriter(policy: policy, words: words, rates: rates, read: policy.fieldsRead)
    groups = [
      QuestionGroup(step: .place, title: words[.place], questions: writer.place),
      QuestionGroup(step: .what, title: words[.what], questions: writer.what),
      QuestionGroup(step: .who, title: words[.who], questions: writer.who),
      QuestionGroup(step: .need, title: words[.need], questions: writer.need),
      QuestionGroup(step: .money, title: words[.money], questions: writer.money),
      QuestionGroup(step: .backing, title: words[.backing], questions: writer.backing),
      QuestionGroup(step: .when, title: words[.when], questions: writer.when),
    ].filter { !$0.questions.isEmpty }
    details = writer.details
    detailsTitle = words.detail(.title)
    detailsHint = words.detail(.intro)
  }

  /// The question whose answer is at a path of the application, ignoring list indices.
  package func question(at path: String) -> Question? {
    let template = Self.template(path)
    for group in groups {
      if let found = group.questions.question(at: template) { return found }
    }
    for part in details {
      if let found = part.questions.question(at: template) { return found }
    }
    return nil
  }

  /// The path without the indices of its lists.
  static func template(_ path: String) -> String {
    var result = ""
    var isIndex = false
    for character in path {
      if character == "]" { isIndex = false }
      if !isIndex { result.append(character) }
      if character == "[" { isIndex = true }
    }
    return result
  }
}

extension [Question] {
  /// The question with a path, among these and those of their entries.
  fileprivate func question(at template: String) -> Question? {
    for question in self {
      if question.path == template { return question }
      if let inner = question.questions.first(where: { $0.path == template }) { return inner }
    }
    return nil
  }
}

/// Writes the questions of a policy.
struct FormWriter {
  let policy: Policy
  let words: PageWords
  let rates: RateTable
  let read: Set<ApplicationField>

  /// A question about a field; nil if no requirement reads it.
  func ask(
    _ field: ApplicationField, _ kind: Question.Kind, _ id: PageMessageID,
    _ fill: (inout Question) -> Void = { _ in }
  ) -> [Question] {
    guard read.contains(field) else { return [] }
    var question = Question(field.rawValue, kind, words[id])
    fill(&question)
    return [question]
  }

  /// An optional note in the person's own words.
  func note(_ path: String, _ id: PageMessageID) -> Question {
    var question = Question(path, .text, words[id])
    question.isOptional = true
    question.hint = words[.freeTextHint]
    return question
  }

  /// The options for codes that the policy defines.
  func options(_ entries: [(id: String, title: LocalizedString)]) -> [Question.Option] {
    entries.map { Question.Option($0.id, words.text($0.title)) }
  }
}
