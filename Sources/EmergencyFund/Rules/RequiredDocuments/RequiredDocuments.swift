/// The rule that the documents required of this type of applicant are attached.
///
/// A document is recognised by the kind given in its entry; its bytes are never opened.
/// Source: calls in the field require organisations to attach their registration.
package struct RequiredDocuments: RequirementRule {
  /// The required documents; never empty.
  package var documents: [RequiredDocument]

  package enum Key: String, FieldKey { case documents }

  package static var kind: RequirementKind { .requiredDocuments }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .requiredDocuments(self) }

  package static func parameters(of rule: Rule) -> RequiredDocuments? {
    if case .requiredDocuments(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> RequiredDocuments? {
    let documents = reader.list(fields[.documents]) { reader, field in
      RequiredDocument.read(field, &reader)
    }
    return reader.filled(documents, fields, .documents).map { RequiredDocuments(documents: $0) }
  }

  package var fieldsRead: [ApplicationField] {
    [.documents, .documentKind]
      + (documents.contains { !$0.applicantTypes.isEmpty } ? [.applicantType] : [])
  }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    let type = facts.application.applicant.type
    let attached = facts.application.documents
    var typeReads: [ReadValue] {
      documents.contains { !$0.applicantTypes.isEmpty }
        ? [ReadValue(FieldPath(.applicantType), type?.rawValue)] : []
    }
    let asked = documents.filter { document in
      document.applicantTypes.isEmpty || type.map { document.applicantTypes.contains($0) } ?? false
    }
    let maybe = type == nil && asked.count < documents.count
    if asked.isEmpty {
      return maybe
        ? .missing([FieldPath(.applicantType)], typeReads)
        : .notApplicable(Message(.noDocumentAsked), typeReads)
    }
    func reads() -> [ReadValue] {
      typeReads + [ReadValue(FieldPath(.documents), attached?.count)]
        + (attached ?? []).enumerated().map { index, document in
          ReadValue(FieldPath(.documentKind, index), document.kind)
        }
    }
    guard let attached else { return .missing([FieldPath(.documents)], reads()) }
    let unnamed = attached.indices.filter { attached[$0].kind == nil }
    // A document may be required of all and again of a type: it needs to be attached only once.
    var terms: [Term] = []
    for document in asked where !terms.contains(where: { $0.code == document.kind }) {
      terms.append(document.term)
    }
    let lacking = terms.filter { term in !attached.contains { $0.kind == term.code } }
    if lacking.count > unnamed.count, let first = lacking.first {
      return .notMet(
        Message(.documentsLacking, .terms("kinds", lacking, .and)), reads(),
        remedies: [
          Remedy(
            Message(.attachDocuments, .terms("kinds", lacking, .and)),
            lacking.count == 1 ? .attachDocument(first.code) : nil)
        ])
    }
    if !lacking.isEmpty {
      return .missing(unnamed.map { FieldPath(.documentKind, $0) }, reads())
    }
    if maybe { return .missing([FieldPath(.applicantType)], reads()) }
    return .met(Message(.documentsAttached, .terms("kinds", terms, .and)), reads())
  }
}

/// A document that a call requires.
package struct RequiredDocument: Hashable, Sendable {
  /// The kind, as given for attached documents.
  package var kind: String
  /// What it is, in words; nil where its kind says it.
  package var title: LocalizedString?
  /// The types of applicant that must attach it; empty for all.
  package var applicantTypes: [ApplicantType]

  enum Key: String, FieldKey { case kind, title, applicantTypes }

  /// Its kind with its title.
  package var term: Term { Term(kind, title) }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> RequiredDocument? {
    let fields = reader.fields(field, Key.self)
    let kind = reader.code(fields[.kind], noun: "a kind of document")
    let types = reader.choices(fields[.applicantTypes], ApplicantType.self, "an applicant type")
    if fields[.kind] == nil { reader.missing(fields, .kind) }
    let title = reader.localizedString(fields[.title])
    return kind.map { RequiredDocument(kind: $0, title: title, applicantTypes: types ?? []) }
  }
}
