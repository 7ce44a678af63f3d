/// The rule that the applicant belongs to a target group of the call.
///
/// A group that is narrower than one of the call's own counts as that one, as in SKOS.
/// Source: announcement of 21 January 2024, "each regional team defines the target groups for each
/// call". Whether a group is required, preferred or encouraged is the requirement's force.
package struct TargetGroups: RequirementRule {
  /// The ids of the target groups; never empty.
  package var groups: [String]

  package enum Key: String, FieldKey { case groups }

  package static var kind: RequirementKind { .targetGroup }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .targetGroup(self) }

  package static func parameters(of rule: Rule) -> TargetGroups? {
    if case .targetGroup(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> TargetGroups? {
    let known = definitions.groups
    let named = reader.codes(fields[.groups], noun: "the id of a target group")
    for (group, field) in named ?? [] where !known.contains(where: { $0.id == group }) {
      reader.unknownCode(
        group, at: field, noun: "a target group of the policy", known: known.map { $0.id })
    }
    let groups = named.map { $0.map { $0.code } }
    return reader.filled(groups, fields, .groups).map { TargetGroups(groups: $0) }
  }

  package var fieldsRead: [ApplicationField] { [.targetGroups] }
  package var termsRead: [CallTerm] { [.groups] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    let own = facts.application.applicant.targetGroups
    var reads: [ReadValue] {
      [ReadValue(FieldPath(.targetGroups), own)]
    }
    guard let own else { return .missing([FieldPath(.targetGroups)], reads) }
    let known = facts.terms.groups
    func isWanted(_ group: String) -> Bool { known.isGroup(group, within: groups) }
    if own.contains(where: { isWanted($0) }) {
      return .met(
        Message(.groupMatches, .terms("groups", known.terms(own) { isWanted($0) }, .and)),
        reads)
    }
    if own.isEmpty {
      return .notMet(Message(.noGroupNamed, .terms("wanted", known.terms(groups), .and)), reads)
    }
    return .notMet(mismatch(own, known), reads)
  }

  /// The problem that no group matches, with the one that was perhaps meant.
  private func mismatch(_ own: [String], _ known: [GroupDefinition]) -> Message {
    let named = Message.Argument.terms("own", known.terms(own), .and)
    let wanted = Message.Argument.terms("wanted", known.terms(groups), .and)
    let undefined = own.first { group in !known.contains { $0.id == group } }
    if let undefined, let near = nearest(to: undefined, among: groups) {
      return Message(.groupMisspelt, named, wanted, .term("near", known.term(near)))
    }
    return Message(.noGroupMatches, named, wanted)
  }
}

extension [GroupDefinition] {
  /// A target group with its title in the policy.
  fileprivate func term(_ group: String) -> Term {
    // By index, since copying a definition costs more than comparing its id.
    for index in indices where self[index].id.isSameCode(as: group) {
      return Term(group, self[index].title)
    }
    return Term(group)
  }

  fileprivate func terms(_ groups: [String], _ wanted: (String) -> Bool = { _ in true }) -> [Term] {
    var terms: [Term] = []
    terms.reserveCapacity(groups.count)
    for group in groups where wanted(group) { terms.append(term(group)) }
    return terms
  }
}
