/// The rule that nothing is requested for a purpose that the fund excludes.
///
/// It uses codes that the applicant or an officer assigned to the project or an item; free text
/// is never searched. No code means that nothing is excluded.
/// Source: the predecessor's page "Eligibility criteria", which lists what it cannot support.
package struct Exclusions: RequirementRule {
  /// The excluded purposes; never empty.
  package var codes: [ExcludedPurpose]

  package enum Key: String, FieldKey { case codes }

  package static var kind: RequirementKind { .exclusion }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .exclusion(self) }

  package static func parameters(of rule: Rule) -> Exclusions? {
    if case .exclusion(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> Exclusions? {
    let codes = reader.list(fields[.codes]) { reader, field in
      ExcludedPurpose.read(field, &reader)
    }
    reader.refuseRepeats(fields[.codes], noun: "exclusion")
    return reader.filled(codes, fields, .codes).map { Exclusions(codes: $0) }
  }

  package var fieldsRead: [ApplicationField] { [.items, .projectExclusions, .itemExclusions] }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    let project = facts.application.project.exclusions
    let items = facts.application.budget.items ?? []
    var reads: [ReadValue] {
      [ReadValue(FieldPath(.projectExclusions), project)]
        + items.enumerated().map { index, item in
          ReadValue(FieldPath(.itemExclusions, index), item.exclusions)
        } + [facts.itemsRead]
    }
    var named = (project ?? []).map { (code: $0, item: -1) }
    for (index, item) in items.enumerated() {
      named += (item.exclusions ?? []).map { (code: $0, item: index) }
    }
    func path(_ item: Int) -> FieldPath {
      item < 0 ? FieldPath(.projectExclusions) : FieldPath(.itemExclusions, item)
    }
    let excluded = named.filter { entry in codes.contains { $0.id == entry.code } }
    if let first = excluded.first, let purpose = codes.first(where: { $0.id == first.code }) {
      var purposePaths: [FieldPath] {
        excluded.filter { $0.code == first.code }.map { path($0.item) }.withoutRepeats
      }
      var remedies: [Remedy] {
        let items = excluded.map { $0.item }.withoutRepeats
        if items.contains(-1) { return [] }
        let paths = items.map { path($0) }
        return [
          Remedy(Message(.removeItems, .paths("paths", paths)), facts.removingItems(items))
        ]
      }
      return .notMet(
        Message(.purposeExcluded, .words("purpose", purpose.title), .paths("paths", purposePaths)),
        reads, remedies: remedies)
    }
    if let first = named.first {
      return .needsPerson(
        Message(.exclusionUnlisted, .code("code", first.code), .path("path", path(first.item))),
        reads)
    }
    return .met(Message(.nothingExcluded), reads)
  }
}

/// A purpose that the fund does not pay for.
package struct ExcludedPurpose: Hashable, Sendable {
  /// The code assigned to a project or an item.
  package var id: String
  /// The title.
  package var title: LocalizedString

  enum Key: String, FieldKey { case id, title }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> ExcludedPurpose? {
    let fields = reader.fields(field, Key.self)
    let id = reader.code(fields[.id], noun: "the code of an excluded purpose")
    let title = reader.localizedString(fields[.title])
    if fields[.id] == nil { reader.missing(fields, .id) }
    return id.map { ExcludedPurpose(id: $0, title: title ?? LocalizedString(english: $0)) }
  }
}
