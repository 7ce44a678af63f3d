/// A change that would meet an unmet rule, computed from the numbers.
public struct Remedy: Hashable, Sendable {
  /// The action to take.
  public let message: Message
  /// The same as a change to the application, if a change alone is enough.
  public let change: Change?
  /// The amount that the remedy asks for, if it is about one.
  package let amount: Money?

  /// Creates a remedy; `change` is nil if only the applicant can act, outside the document.
  package init(_ message: Message, _ change: Change? = nil, amount: Money? = nil) {
    self.message = message
    self.change = change
    self.amount = amount
  }

  /// A change to an application.
  public enum Change: Hashable, Sendable {
    /// Requests this amount, in the budget's currency, regardless of the sum of the items.
    case request(ExactDecimal)
    /// Ends the activities on this date.
    case endOn(Day)
    /// Starts the activities on this date.
    case startOn(Day)
    /// Submits the application on this date instead.
    case applyOn(Day)
    /// Adds this many references; `independent` says of what kind.
    case addReferences(Int, independent: Bool)
    /// Removes these items from the budget, by index.
    case removeItems([Int])
    /// Attaches a document of this kind.
    case attachDocument(String)
    /// Removes the costs that this other funding already pays for, by index.
    case separatePurpose(Int)
  }
}

extension GrantApplication {
  /// The application after a change; everything else is unchanged.
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
