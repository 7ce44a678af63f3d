/// How many minutes the two steps of a case take.
///
/// Source: each team knows its own; the numbers are a reading.
public struct EffortPolicy: Hashable, Sendable {
  /// Minutes to review a case.
  public var review: StepEffort
  /// Minutes to decide it.
  public var decision: StepEffort

  enum Key: String, FieldKey { case review, decision, from, source, reading }

  /// An hour to review and twenty minutes to decide, where a policy says nothing.
  public static let standard = EffortPolicy(
    review: StepEffort(base: 60), decision: StepEffort(base: 20))
}

/// How many minutes one step takes: a base, and more for larger cases.
public struct StepEffort: Hashable, Sendable {
  /// Minutes for every case, at least 1.
  public var base: Int
  /// Minutes for each budget item.
  public var perItem: Int = 0
  /// Minutes for each incident.
  public var perIncident: Int = 0

  enum Key: String, FieldKey { case base, perItem, perIncident }

  /// Creates an effort.
  public init(base: Int, perItem: Int = 0, perIncident: Int = 0) {
    self.base = base
    self.perItem = perItem
    self.perIncident = perIncident
  }

  /// Minutes for an application.
  public func minutes(for application: GrantApplication) -> Int {
    let items = min(application.budget.items?.count ?? 0, 1_000)
    let incidents = min(application.incidents?.count ?? 0, 1_000)
    return base + perItem * items + perIncident * incidents
  }
}
