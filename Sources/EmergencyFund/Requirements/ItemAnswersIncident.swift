/// Every item of the budget answers at least one incident that the application names.
///
/// Source: announcement of 21 January 2024, costs "which will directly reduce the risk or impact of
/// a digital attack".
public struct ItemAnswersIncident: RequirementRule {
  typealias Key = NoKey

  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> ItemAnswersIncident? {
    ItemAnswersIncident()
  }

  func judge(_ facts: Facts) -> Verdict {
    guard let items = facts.items else { return .missing([FieldPath(.items)], [facts.itemsRead]) }
    var reads = [facts.itemsRead]
    var failing: [Int] = []
    var missing: [FieldPath] = []
    for (index, item) in items.enumerated() {
      let path = FieldPath(.itemRespondsTo, index)
      reads.append(ReadValue(path, item.respondsTo?.joined(separator: ", ")))
      if let answered = facts.application.incidentsAnswered(by: item) {
        if answered.isEmpty { failing.append(index) }
      } else {
        missing.append(item.respondsTo == nil ? path : FieldPath(.incidents))
      }
    }
    reads += facts.incidentIDReads
    if !failing.isEmpty {
      let paths = failing.map { FieldPath(.itemRespondsTo, $0) }
      let change = facts.removingItems(failing)
      return .notMet(
        Message(.itemsAnswerNothing, .count("count", failing.count), .paths("paths", paths)), reads,
        remedies: [
          Remedy(Message(.linkOrRemoveItems, .paths("paths", paths)), change)
        ])
    }
    if !missing.isEmpty { return .missing(missing.withoutRepeats, reads) }
    return .met(Message(.itemsAnswerIncidents, .count("count", items.count)), reads)
  }
}

extension Facts {
  /// The incidents' ids as values that were read, with how many incidents there are.
  var incidentIDReads: [ReadValue] {
    let incidents = application.incidents
    let count = ReadValue(FieldPath(.incidents), incidents.map { String($0.count) })
    let ids = (incidents ?? []).enumerated().map { index, incident in
      ReadValue(FieldPath(.incidentID, index), incident.id)
    }
    return [count] + ids
  }

  /// The change that takes items out; nil when no item would be left.
  func removingItems(_ indices: [Int]) -> Remedy.Change? {
    indices.count < (items?.count ?? 0) ? .removeItems(indices) : nil
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each only where it first stands.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
