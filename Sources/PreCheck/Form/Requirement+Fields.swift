package import EmergencyFund

extension Requirement {
  /// Every field of an application that the requirement may read.
  ///
  /// The page asks for exactly these. A test compares them with the fields that findings list.
  func fieldsRead(in policy: Policy) -> [ApplicationField] {
    switch rule {
    case .callWindow: [.receivedAt]
    case .applicantType(let rule):
      [.applicantType] + (rule.minimumMembers.isEmpty ? [] : [.members])
        + (rule.registered.isEmpty ? [] : [.registered])
    case .country(let rule): rule.covered == nil ? [] : [.country]
    case .targetGroup: [.targetGroups]
    case .recentIncident:
      [.incidents, .incidentOngoing, .incidentState, .incidentOccurredOn, .receivedAt]
    case .itemAnswersIncident: Self.links
    case .costCategory(let rule):
      Self.costs + [.itemCategory]
        + (rule.categories.contains { !$0.answers.isEmpty } ? Self.links + [.incidentType] : [])
    case .exclusion: [.items, .projectExclusions, .itemExclusions]
    case .maximum(let rule):
      Self.request + (rule.byApplicantType.isEmpty ? [] : [.applicantType])
    case .minimum: Self.request + [.applicantType]
    case .sharePaid: Self.request
    case .activityWindow(let rule):
      [.startsOn, .endsOn] + (rule.from == .disbursement ? [.disbursedOn] : [])
        + (rule.retroactiveCosts == .refused ? [.receivedAt] : [])
    case .references(let rule):
      [.references] + (rule.independent > 0 ? [.referenceIndependent] : [])
    case .otherFunding:
      [.otherFunding, .otherFundingAmount, .otherFundingStatus, .otherFundingSamePurpose]
    case .previousGrants(let rule):
      switch rule.per {
      case .ever: [.previousGrants, .previousGrantFund]
      case .call: [.previousGrants, .previousGrantFund, .previousGrantCall]
      case .months:
        [.previousGrants, .previousGrantFund, .previousGrantAwardedOn, .receivedAt]
      }
    case .requiredDocuments(let rule):
      [.documents, .documentKind]
        + (rule.documents.contains { !$0.applicantTypes.isEmpty } ? [.applicantType] : [])
    case .positiveAmounts: [.items, .itemQuantity, .itemUnitCost]
    case .judgement: []
    }
  }

  private static let links: [ApplicationField] = [.items, .itemRespondsTo, .incidents, .incidentID]
  /// The date of receipt determines the exchange rate.
  private static let costs: [ApplicationField] = [
    .currency, .items, .itemQuantity, .itemUnitCost, .receivedAt,
  ]
  private static let request: [ApplicationField] = costs + [.requested]
}

extension Policy {
  /// Every field that a requirement of the policy may read.
  package var fieldsRead: Set<ApplicationField> {
    Set(requirements.flatMap { $0.fieldsRead(in: self) })
      // The deadline is counted from it.
      .union(promise == nil ? [] : [.receivedAt])
  }
}
