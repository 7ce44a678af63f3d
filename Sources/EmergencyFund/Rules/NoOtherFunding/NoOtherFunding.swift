/// The rule that nothing else pays, or was asked to pay, for the same purpose.
///
/// An entry with the amount 0 and an application that was declined are ignored.
/// Source: the predecessor's page lists duplication among what it cannot support; peers exclude
/// what is "funded or applied for elsewhere for the same purpose".
package struct NoOtherFunding: RequirementRule {
  package typealias Key = NoKey

  package static var kind: RequirementKind { .otherFunding }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .otherFunding(self) }

  package static func parameters(of rule: Rule) -> NoOtherFunding? {
    if case .otherFunding(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> NoOtherFunding? {
    NoOtherFunding()
  }

  package var fieldsRead: [ApplicationField] {
    [.otherFunding, .otherFundingAmount, .otherFundingStatus, .otherFundingSamePurpose]
  }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    let funding = facts.application.budget.otherFunding
    func reads() -> [ReadValue] {
      [ReadValue(FieldPath(.otherFunding), funding?.count)]
        + (funding ?? []).enumerated().flatMap { $1.reads(at: $0) }
    }
    guard let funding else { return .missing([FieldPath(.otherFunding)], reads()) }
    if let first = funding.firstIndex(where: { $0.paysTheSame == .isTrue }) {
      let duplicates = funding.indices.filter { funding[$0].paysTheSame == .isTrue }
      let paths = duplicates.map { FieldPath(.otherFundingEntry, $0) }
      return .notMet(
        Message(.fundedElsewhere, .count("count", duplicates.count), .paths("paths", paths)),
        reads(),
        remedies: [
          Remedy(
            Message(.takeOutFundedCosts, .paths("paths", paths)),
            duplicates.count == 1 ? .separatePurpose(first) : nil)
        ])
    }
    if funding.contains(where: { $0.paysTheSame == .unknown }) {
      return .missing(
        funding.enumerated().flatMap { index, entry in
          entry.paysTheSame == .unknown ? entry.missing(at: index) : []
        }, reads())
    }
    return .met(Message(.notFundedElsewhere), reads())
  }
}

extension OtherFunding {
  private var hasAmount: Ternary { Ternary(amount.map { $0 != .zero }) }
  private var isNotDeclined: Ternary { Ternary(status.map { $0 != .declined }) }

  /// Whether it pays, or was asked to pay, for the same purpose.
  fileprivate var paysTheSame: Ternary {
    Ternary.all(Ternary.all(hasAmount, isNotDeclined), Ternary(samePurpose))
  }

  fileprivate func reads(at index: Int) -> [ReadValue] {
    [
      ReadValue(FieldPath(.otherFundingAmount, index), amount),
      ReadValue(FieldPath(.otherFundingStatus, index), status?.rawValue),
      ReadValue(FieldPath(.otherFundingSamePurpose, index), samePurpose),
    ]
  }

  fileprivate func missing(at index: Int) -> [FieldPath] {
    (amount == nil ? [FieldPath(.otherFundingAmount, index)] : [])
      + (status == nil ? [FieldPath(.otherFundingStatus, index)] : [])
      + (samePurpose == nil ? [FieldPath(.otherFundingSamePurpose, index)] : [])
  }
}
