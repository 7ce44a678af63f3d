import TestSupport
import Testing

@testable import EmergencyFund

@Suite struct IncidentLinksTests {
  /// Ids of which some are missing, repeated, or equal to another only by canonical equivalence.
  private static func id(_ random: inout SplitMix64) -> String? {
    let marks = ["\u{300}", "\u{323}", "\u{307}"]
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return nil
    case 1: return ["\u{212B}", "A\u{30A}", "\u{C5}", ""].randomElement(using: &random)
    case 2:
      return "a" + (0..<2).map { _ in marks.randomElement(using: &random) ?? "" }.joined()
    default: return "i\(Int.random(in: 0..<40, using: &random))"
    }
  }

  private static func application(_ random: inout SplitMix64) -> GrantApplication {
    var application = GrantApplication()
    if Int.random(in: 0..<10, using: &random) > 0 {
      application.incidents = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        var incident = Incident()
        incident.id = id(&random)
        incident.type =
          [nil, .deviceConfiscated, .deviceStolen].randomElement(using: &random) ?? nil
        return incident
      }
    }
    application.budget.items = (0..<5).map { _ in
      var item = BudgetItem()
      if Int.random(in: 0..<5, using: &random) > 0 {
        item.respondsTo = (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in
          id(&random)
        }
      }
      return item
    }
    return application
  }

  @Test(arguments: 0..<200)
  func `finds what comparing each pair finds`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let application = Self.application(&random)
    let links = IncidentLinks(application.incidents)
    for item in application.budget.items ?? [] {
      let slow = SlowLinks(application.incidents, item)
      #expect(links.indices(answeredBy: item.respondsTo) == slow.indices, "seed \(seed)")
      #expect(application.incidentsAnswered(by: item) == slow.indices, "seed \(seed)")
      #expect(
        links.hasIncident(among: item.respondsTo) == slow.answers(ofTypes: nil), "seed \(seed)")
      for types in [[], [.deviceStolen], [.deviceConfiscated, .deviceStolen]] as [[IncidentType]] {
        #expect(
          links.hasIncident(among: item.respondsTo, ofTypes: types) == slow.answers(ofTypes: types),
          "seed \(seed)")
      }
    }
  }

  @Test(arguments: [1, 100]) func `ids that only look alike are different`(count: Int) {
    var incidents = (0..<count).map { index in
      var incident = Incident()
      incident.id = "i\(index)"
      return incident
    }
    incidents[0].id = "\u{C5}"
    var item = BudgetItem()
    item.respondsTo = ["A\u{30A}", "\u{212B}"]
    #expect(IncidentLinks(incidents).hasIncident(among: item.respondsTo) == .isFalse)
    item.respondsTo = ["\u{C5}"]
    #expect(IncidentLinks(incidents).hasIncident(among: item.respondsTo) == .isTrue)
  }
}

/// The links of an item, pair by pair.
private struct SlowLinks {
  let incidents: [Incident]?
  let item: BudgetItem

  init(_ incidents: [Incident]?, _ item: BudgetItem) {
    self.incidents = incidents
    self.item = item
  }

  var indices: [Int]? {
    guard let ids = item.respondsTo else { return nil }
    if ids.isEmpty { return [] }
    return incidents.map { incidents in
      incidents.indices.filter { index in
        guard let own = incidents[index].id else { return false }
        return ids.contains { Array($0.utf8) == Array(own.utf8) }
      }
    }
  }

  /// Nil asks for no type.
  func answers(ofTypes types: [IncidentType]?) -> Ternary {
    if types == [] { return .isTrue }
    guard let incidents, let indices else { return indices == nil ? .unknown : .isFalse }
    guard let types else { return indices.isEmpty ? .isFalse : .isTrue }
    return Ternary.any(
      indices.map { index in Ternary(incidents[index].type.map { types.contains($0) }) })
  }
}
