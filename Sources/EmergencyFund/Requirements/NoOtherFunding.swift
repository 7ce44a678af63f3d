/// Nothing else pays, or was asked to pay, for the same purpose.
///
/// An entry of the amount 0 and an application that was declined count for nothing.
/// Source: the predecessor's page lists duplication among what it cannot support; peer funds refuse
/// what is "funded or applied for elsewhere for the same purpose".
public struct NoOtherFunding: RequirementRule {
  typealias Key = NoKey

  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> NoOtherFunding? {
    NoOtherFunding()
  }

  func judge(_ facts: Facts) -> Verdict {
    let funding = facts.application.budget.otherFunding
    var reads = [ReadValue(FieldPath(.otherFunding), funding.map { String($0.count) })]
    guard let funding else { return .missing([FieldPath(.otherFunding)], reads) }
    var duplicates: [Int] = []
    var missing: [FieldPath] = []
    for (index, entry) in funding.enumerated() {
      let amountPath = FieldPath(.otherFundingAmount, index)
      let statusPath = FieldPath(.otherFundingStatus, index)
      let purposePath = FieldPath(.otherFundingSamePurpose, index)
      reads += [
        ReadValue(amountPath, entry.amount?.description),
        ReadValue(statusPath, entry.status?.rawValue),
        ReadValue(purposePath, entry.samePurpose.map { String($0) }),
      ]
      let amount = Truth(entry.amount.map { $0 != .zero })
      let status = Truth(entry.status.map { $0 != .declined })
      let purpose = Truth(entry.samePurpose)
      switch Truth.all([amount, status, purpose]) {
      case .isTrue: duplicates.append(index)
      case .isFalse: break
      case .unknown:
        if amount == .unknown { missing.append(amountPath) }
        if status == .unknown { missing.append(statusPath) }
        if purpose == .unknown { missing.append(purposePath) }
      }
    }
    if let first = duplicates.first {
      let paths = duplicates.map { FieldPath(.otherFundingSamePurpose, $0) }
      return .notMet(
        Message(.fundedElsewhere, .count("count", duplicates.count), .paths("paths", paths)), reads,
        remedies: [
          Remedy(
            Message(.takeOutFundedCosts, .paths("paths", paths)),
            duplicates.count == 1 ? .separatePurpose(first) : nil)
        ])
    }
    if !missing.isEmpty { return .missing(missing, reads) }
    return .met(Message(.notFundedElsewhere), reads)
  }
}
