/// An application to the fund, as far as it is filled in.
///
/// Nothing is required but the format, so that an unfinished application can always be saved.
/// What is missing shows up as `unknown` findings of its ``Assessment``.
///
/// ```swift
/// var application = GrantApplication()
/// application.call = "latin-america"
/// application.applicant.country = Country("PE")
/// ```
public struct GrantApplication: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  public static let format = "ief-application/1"

  /// Id given by whoever received the application.
  public var id: String?
  /// Id of the policy under which it is made.
  public var call: String?
  /// Date of receipt: the date of `receivedAt` as written, whatever its time and offset.
  public var receivedOn: Day?
  /// The text of `receivedAt`, kept so that saving loses nothing.
  public var receivedAt: String?
  /// Language of the application, as a BCP 47 tag.
  public var language: String?
  /// Whether a person is in imminent danger; such a case goes first whatever its score.
  public var imminentDanger: Bool?
  /// Who applies.
  public var applicant = Applicant()
  /// What they want to do.
  public var project = Project()
  /// What happened; nil when nothing was said yet.
  public var incidents: [Incident]?
  /// What they ask for.
  public var budget = Budget()
  /// Documents that come with the application.
  public var documents: [AttachedDocument]?

  /// Creates an application in which nothing is filled in.
  public init() {}

  /// The incidents that an item answers, by index; nil when that cannot be told yet.
  ///
  /// An id that no incident has adds nothing. An empty list answers nothing, whatever the
  /// incidents are.
  public func incidentsAnswered(by item: BudgetItem) -> [Int]? {
    guard let ids = item.respondsTo else { return nil }
    if ids.isEmpty { return [] }
    guard let incidents else { return nil }
    return incidents.indices.filter { index in
      guard let id = incidents[index].id else { return false }
      return ids.contains(id)
    }
  }

  /// Sum of all items in the budget's currency; nil while any part of it is missing.
  public var totalCost: ExactSum? { budget.totalCost }
}

extension Budget {
  /// Sum of all items; nil while any part of it is missing, or without any item.
  public var totalCost: ExactSum? { cost { _ in true } }

  /// Sum of some items; nil while any part of it is missing, or where the budget has no item.
  func cost(of wanted: (BudgetItem) -> Bool) -> ExactSum? {
    guard let items, !items.isEmpty else { return nil }
    var sum = ExactSum.zero
    for index in items.indices where wanted(items[index]) {
      guard let cost = items[index].cost, let next = sum.adding(cost) else { return nil }
      sum = next
    }
    return sum
  }
}
