package import EmergencyFundScheduling

/// The facts of a case that decide on who may do what with it.
package struct CaseFacts: Hashable, Sendable {
  /// The region of the call; nil if it has none.
  package var region: String?
  /// The ids of officers with a conflict of interest, declared or recorded with their roles.
  package var conflicts: [String]
  /// Whether a decision has taken effect.
  package var isDecided: Bool

  /// Creates the facts.
  package init(region: String?, conflicts: [String], isDecided: Bool) {
    self.region = region
    self.conflicts = conflicts
    self.isDecided = isDecided
  }
}

/// Why an officer may not do something.
package enum AccessRefusal: Hashable, Sendable {
  /// The officer does not cover the region of the call.
  case outsideRegion(String)
  /// It concerns every region, and the officer covers only some.
  case regionsMissing
  /// The officer has none of the roles.
  case roleMissing([Role])
  /// The officer has a conflict of interest.
  case conflict
  /// The officer is only an auditor, who sees cases once a decision has taken effect.
  case undecided
}

extension Officer {
  /// Why the officer may not do something; nil if they may.
  ///
  /// The one place that decides on it: region, role, conflict of interest, and for an auditor
  /// whether the case is decided. What a stage allows is decided by ``GrantCase/apply(_:)``.
  ///
  /// - Parameter facts: The facts of the case; nil for what concerns no single one.
  package func refusal(
    of operation: CaseOperation, on facts: CaseFacts? = nil
  ) -> AccessRefusal? {
    if let regions {
      if operation.concernsAllRegions { return .regionsMissing }
      if let region = facts?.region, !regions.contains(region) { return .outsideRegion(region) }
    }
    if !operation.roles.contains(where: { roles.contains($0) }) {
      return .roleMissing(operation.roles)
    }
    guard let facts else { return nil }
    if facts.conflicts.contains(id), !operation.isOpenDespiteConflict { return .conflict }
    if operation == .see, !canReview, !facts.isDecided { return .undecided }
    return nil
  }
}
