/// A question that only a reviewer can answer.
///
/// It is listed with the assessment and does not change the outcome. Source: parts of every fund's
/// rules are prose, such as whether a cost reduces the risk of an attack.
package struct Judgement: RequirementRule {
  /// The question.
  package var question: LocalizedString
  /// What it is about, which reports head it with; nil where its id says it.
  package var title: LocalizedString?

  package enum Key: String, FieldKey { case question, title }

  package static var kind: RequirementKind { .judgement }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .judgement(self) }

  package static func parameters(of rule: Rule) -> Judgement? {
    if case .judgement(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> Judgement? {
    guard fields[.question] != nil else {
      reader.missing(fields, .question)
      return nil
    }
    let title = reader.localizedString(fields[.title])
    return reader.localizedString(fields[.question]).map { Judgement(question: $0, title: title) }
  }

  package var fieldsRead: [ApplicationField] { [] }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    .needsPerson(Message(.question, .words("question", question)), [])
  }
}
