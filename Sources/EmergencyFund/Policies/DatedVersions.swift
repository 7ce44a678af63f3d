/// The versions of one dated value, sorted once so that the one in force on a day is found fast.
struct DatedVersions {
  /// The version that is written first.
  private let firstWritten: Node?
  /// By start; a version without one has always been in force and is first.
  private let sorted: [(from: Day?, node: Node)]

  /// Sorts versions in the order written.
  init(_ nodes: [Node]) {
    firstWritten = nodes.first
    let dated = nodes.map { (from: $0.from, node: $0) }
    sorted = dated.indices.sorted { left, right in
      let (first, second) = (dated[left].from ?? .min, dated[right].from ?? .min)
      return first == second ? left < right : first < second
    }.map { dated[$0] }
  }

  /// The version with the latest start that is not after the day; nil uses the last one.
  ///
  /// - Returns: Nil if all of them start later.
  func inForce(on day: Day?) -> Node? {
    let end =
      day.map { day in
        sorted.partitionPoint { version in version.from.map { $0 > day } ?? false }
      } ?? sorted.count
    guard end > 0 else { return nil }
    // Of two with one start, which only a policy with a diagnostic has, the one written first.
    var place = end - 1
    while place > 0, sorted[place - 1].from == sorted[place].from { place -= 1 }
    return sorted[place].node
  }

  /// The place to report that none is in force, and the day on which the first one begins.
  var gap: (position: SourcePosition, end: Day)? {
    guard let firstWritten, let end = sorted.first?.from else { return nil }
    return (firstWritten.position, end)
  }
}
