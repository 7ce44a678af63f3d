/// What would make a finding met, computed from the numbers.
public struct Remedy: Hashable, Sendable {
  /// What to do, as one action.
  public let message: Message
  /// The same as a change to the application, where a change alone is enough.
  public let change: Change?

  /// Creates a remedy; `change` is nil if only the applicant can act, outside the document.
  public init(_ message: Message, _ change: Change? = nil) {
    self.message = message
    self.change = change
  }

  /// A change to an application.
  public enum Change: Hashable, Sendable {
    /// Asks for this amount, in the budget's currency, whatever the items sum to.
    case request(ExactDecimal)
    /// Ends the activities on this day.
    case endOn(Day)
    /// Starts the activities on this day.
    case startOn(Day)
    /// Applies on this day instead.
    case applyOn(Day)
    /// Names this many more references; `independent` says of what kind.
    case addReferences(Int, independent: Bool)
    /// Takes these items out of the budget, by index.
    case removeItems([Int])
    /// Attaches a document of this kind.
    case attachDocument(String)
    /// Takes the costs out that this other funding already pays, by index.
    case separatePurpose(Int)
  }
}

extension GrantApplication {
  /// The application after a change; the rest stays as it is.
  public func applying(_ change: Remedy.Change) -> GrantApplication {
    var result = self
    switch change {
    case .request(let amount):
      result.budget.requested = amount
    case .endOn(let day):
      result.project.endsOn = day
    case .startOn(let day):
      result.project.startsOn = day
    case .applyOn(let day):
      result.receivedOn = day
      result.receivedAt = day.description
    case .addReferences(let count, let independent):
      var reference = Reference()
      reference.independent = independent ? true : nil
      let added = Array(repeating: reference, count: max(0, count))
      result.applicant.references = (applicant.references ?? []) + added
    case .removeItems(let indices):
      let items = (budget.items ?? []).enumerated()
      result.budget.items = items.filter { !indices.contains($0.offset) }.map { $0.element }
    case .attachDocument(let kind):
      var document = AttachedDocument()
      document.kind = kind
      result.documents = (documents ?? []) + [document]
    case .separatePurpose(let index):
      guard var funding = budget.otherFunding, funding.indices.contains(index) else { break }
      funding[index].samePurpose = false
      result.budget.otherFunding = funding
    }
    return result
  }
}
