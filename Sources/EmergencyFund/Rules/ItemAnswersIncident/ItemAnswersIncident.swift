/// The rule that every budget item relates to at least one incident of the application.
///
/// Source: announcement of 21 January 2024, costs "which will directly reduce the risk or impact of
/// a digital attack".
package struct ItemAnswersIncident: RequirementRule {
  package typealias Key = NoKey

  package static var kind: RequirementKind { .itemAnswersIncident }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .itemAnswersIncident(self) }

  package static func parameters(of rule: Rule) -> ItemAnswersIncident? {
    if case .itemAnswersIncident(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> ItemAnswersIncident? {
    ItemAnswersIncident()
  }

  package var fieldsRead: [ApplicationField] { .links }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    guard let items = facts.items else { return .missing([FieldPath(.items)], [facts.itemsRead]) }
    let incidents = facts.application.incidents
    let links = IncidentLinks(incidents)
    var reads: [ReadValue] {
      var reads = [ReadValue](room: 2 + items.count + (incidents?.count ?? 0))
      reads.append(facts.itemsRead)
      for index in items.indices { reads.add(.itemRespondsTo, index, items[index].respondsTo) }
      facts.addIncidentIDs(to: &reads)
      return reads
    }
    func indices(_ wanted: Ternary) -> [Int] {
      items.indices.filter { links.hasIncident(among: items[$0].respondsTo) == wanted }
    }
    switch Ternary.all(items.indices, { links.hasIncident(among: items[$0].respondsTo) }) {
    case .isTrue:
      return .met(Message(.itemsAnswerIncidents, .count("count", items.count)), reads)
    case .unknown:
      return .missing(
        indices(.unknown).map {
          items[$0].respondsTo == nil ? FieldPath(.itemRespondsTo, $0) : FieldPath(.incidents)
        }.withoutRepeats, reads)
    case .isFalse:
      var failing: [Int] { indices(.isFalse) }
      var paths: [FieldPath] { failing.map { FieldPath(.itemRespondsTo, $0) } }
      return .notMet(
        Message(.itemsAnswerNothing, .count("count", failing.count), .paths("paths", paths)), reads,
        remedies: [
          Remedy(
            Message(.linkOrRemoveItems, .paths("paths", paths)), facts.removingItems(failing))
        ])
    }
  }
}

extension Facts {
  /// Adds the incidents' ids and the number of incidents to the values that were read.
  func addIncidentIDs(to reads: inout [ReadValue]) {
    let incidents = application.incidents
    reads.add(.incidents, incidents?.count)
    guard let incidents else { return }
    for index in incidents.indices { reads.add(.incidentID, index, incidents[index].id) }
  }

  /// The change that removes items; nil if no item would be left.
  func removingItems(_ indices: [Int]) -> Remedy.Change? {
    indices.count < (items?.count ?? 0) ? .removeItems(indices) : nil
  }
}
