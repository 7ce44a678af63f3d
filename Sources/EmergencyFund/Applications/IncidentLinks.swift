/// The incidents of an application by id, for the budget items that relate to them.
///
/// A few incidents are compared with each id; more are found by the hash of their ids, so that
/// the work grows with the number of links and not with items times incidents. Ids are compared
/// code unit by code unit, as every other reader of the format compares them.
struct IncidentLinks {
  private let incidents: [Incident]?
  /// The incidents by the hashes of their ids; nil for a few incidents.
  private let hashed: HashedIDs?

  /// Incidents by the hashes of their ids.
  private struct HashedIDs {
    /// The last incident with each hash.
    var last: [Int: Int] = [:]
    /// For each incident the one before it with the same hash, or -1.
    var earlier: [Int] = []
  }

  /// Up to this many incidents are compared one by one, which is faster than hashing.
  private static var comparedMax: Int { 16 }

  /// Prepares the incidents of an application; nil if none were given yet.
  init(_ incidents: [Incident]?) {
    self.incidents = incidents
    guard let incidents, incidents.count > Self.comparedMax else {
      hashed = nil
      return
    }
    var ids = HashedIDs()
    ids.earlier.reserveCapacity(incidents.count)
    for index in incidents.indices {
      guard let hash = incidents[index].id?.codeUnitsHash else {
        ids.earlier.append(-1)
        continue
      }
      ids.earlier.append(ids.last.updateValue(index, forKey: hash) ?? -1)
    }
    hashed = ids
  }

  /// Whether an item that names these ids relates to one of the incidents.
  ///
  /// An empty list relates to none, whatever the incidents are; an unknown id has no
  /// effect.
  func hasIncident(among ids: [String]?) -> Ternary {
    guard let ids else { return .unknown }
    if ids.isEmpty { return .isFalse }
    guard let incidents else { return .unknown }
    for id in ids where hasIncident(id, in: incidents, where: { _ in true }) { return .isTrue }
    return .isFalse
  }

  /// Whether an item that names these ids relates to one of the incidents of certain types.
  ///
  /// True if no type is required; unknown while the type of a related incident is missing
  /// and no other incident fits.
  func hasIncident(among ids: [String]?, ofTypes types: [IncidentType]) -> Ternary {
    if types.isEmpty { return .isTrue }
    guard let ids else { return .unknown }
    if ids.isEmpty { return .isFalse }
    guard let incidents else { return .unknown }
    var truth = Ternary.isFalse
    for id in ids {
      let isFitting = hasIncident(id, in: incidents) { index in
        guard let type = incidents[index].type else {
          truth = .unknown
          return false
        }
        return types.contains(type)
      }
      if isFitting { return .isTrue }
    }
    return truth
  }

  /// The incidents that an item with these ids relates to, by index, in order; nil if they cannot
  /// be determined yet.
  func indices(answeredBy ids: [String]?) -> [Int]? {
    guard let ids else { return nil }
    if ids.isEmpty { return [] }
    guard let incidents else { return nil }
    var found: [Int] = []
    for id in ids {
      _ = hasIncident(id, in: incidents) { index in
        found.append(index)
        return false
      }
    }
    found.sort()
    return found.withoutRepeats
  }

  /// Whether an incident with an id is one that is wanted.
  @inline(__always)
  private func hasIncident(
    _ id: String, in incidents: [Incident], where isWanted: (Int) -> Bool
  ) -> Bool {
    guard let hashed else {
      for index in incidents.indices {
        if let own = incidents[index].id, own.hasSameCodeUnits(as: id), isWanted(index) {
          return true
        }
      }
      return false
    }
    var place = hashed.last[id.codeUnitsHash] ?? -1
    while place >= 0 {
      if let own = incidents[place].id, own.hasSameCodeUnits(as: id), isWanted(place) {
        return true
      }
      place = hashed.earlier[place]
    }
    return false
  }
}
