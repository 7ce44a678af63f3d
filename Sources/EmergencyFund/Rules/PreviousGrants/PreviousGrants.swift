/// The rule that the applicant has not had too many previous grants from the same fund.
///
/// A grant exactly the given number of months before receipt no longer counts. A grant from
/// another fund never counts. Source: not known of the fund itself; peers limit grants per call,
/// per year or for ever.
package struct PreviousGrants: RequirementRule {
  /// The look-back period.
  package var per: GrantPeriod
  /// The number of months, if `per` is `months`.
  package var months: Int
  /// The maximum number of grants that count.
  package var most: Int

  package enum Key: String, FieldKey { case per, months, most }

  package static var kind: RequirementKind { .previousGrants }
  package static var readsEachPlaceOnce: Bool { false }

  package var rule: Rule { .previousGrants(self) }

  package static func parameters(of rule: Rule) -> PreviousGrants? {
    if case .previousGrants(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> PreviousGrants? {
    let per = reader.choice(fields[.per], GrantPeriod.self, "the look-back period")
    let months = reader.integer(fields[.months], in: 1...1_200)
    let most = reader.integer(fields[.most], in: 0...100)
    if fields[.per] == nil { reader.missing(fields, .per) }
    guard let per else { return nil }
    if per == .months, fields[.months] == nil {
      reader.missing(fields, .months)
      return nil
    }
    if per != .months, let field = fields[.months] {
      reader.diagnose(field, .contradiction, "months can only be used with per: months")
    }
    return PreviousGrants(per: per, months: months ?? 0, most: most ?? 0)
  }

  package static func isStricter(without key: Key) -> Bool { key == .most }

  package var fieldsRead: [ApplicationField] {
    switch per {
    case .ever: [.previousGrants, .previousGrantFund]
    case .call: [.previousGrants, .previousGrantFund, .previousGrantCall]
    case .months: [.previousGrants, .previousGrantFund, .previousGrantAwardedOn, .receivedAt]
    }
  }
  package var termsRead: [CallTerm] { [.id, .fund] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    let grants = facts.application.applicant.previousGrants
    func reads() -> [ReadValue] {
      var reads = [ReadValue](room: 1 + 3 * (grants?.count ?? 0))
      reads.add(.previousGrants, grants?.count)
      guard let grants else { return reads }
      for index in grants.indices { addReads(of: grants, index, facts, to: &reads) }
      return reads
    }
    guard let grants else { return .missing([FieldPath(.previousGrants)], reads()) }
    var counting = 0
    var isOpen = false
    for grant in grants {
      switch Ternary.all(isOfFund(grant, facts), isInTime(grant, facts)) {
      case .isTrue: counting += 1
      case .isFalse: break
      case .unknown: isOpen = true
      }
    }
    if counting > most {
      return .notMet(
        Message(.tooManyGrants, .count("count", counting), .count("most", most)), reads(),
        remedies: waiting(grants, facts))
    }
    if isOpen { return .missing(missing(grants, facts), reads()) }
    return .met(Message(.fewGrants, .count("count", counting), .count("most", most)), reads())
  }

  private func isOfFund(_ grant: PreviousGrant, _ facts: Facts) -> Ternary {
    facts.isCallKnown ? Ternary(grant.fund.map { $0 == facts.terms.fund }) : .unknown
  }

  /// Whether the grant is within the look-back period.
  private func isInTime(_ grant: PreviousGrant, _ facts: Facts) -> Ternary {
    switch per {
    case .ever: return .isTrue
    case .call:
      return facts.isCallKnown ? Ternary(grant.call.map { $0 == facts.terms.id }) : .unknown
    case .months:
      guard let awardedOn = grant.awardedOn, let receipt = facts.application.receivedOn else {
        return .unknown
      }
      return Ternary(awardedOn > receipt.adding(months: -months))
    }
  }

  private func addReads(
    of grants: [PreviousGrant], _ index: Int, _ facts: Facts, to reads: inout [ReadValue]
  ) {
    reads.add(.previousGrantFund, index, grants[index].fund)
    switch per {
    case .ever: break
    case .call: reads.add(.previousGrantCall, index, grants[index].call)
    case .months:
      reads.add(.previousGrantAwardedOn, index, grants[index].awardedOn)
      reads.append(facts.receiptRead)
    }
  }

  /// The missing values of grants that may or may not count.
  private func missing(_ grants: [PreviousGrant], _ facts: Facts) -> [FieldPath] {
    var missing: [FieldPath] = []
    for (index, grant) in grants.enumerated() {
      let (fund, time) = (isOfFund(grant, facts), isInTime(grant, facts))
      guard Ternary.all(fund, time) == .unknown else { continue }
      if !facts.isCallKnown { missing.append(FieldPath(.call)) }
      if grant.fund == nil { missing.append(FieldPath(.previousGrantFund, index)) }
      guard time == .unknown else { continue }
      if per == .call, grant.call == nil { missing.append(FieldPath(.previousGrantCall, index)) }
      guard per == .months else { continue }
      if facts.application.receivedOn == nil { missing.append(FieldPath(.receivedAt)) }
      if grant.awardedOn == nil { missing.append(FieldPath(.previousGrantAwardedOn, index)) }
    }
    return missing.withoutRepeats
  }

  /// The first day on which few enough of the grants count.
  private func waiting(_ grants: [PreviousGrant], _ facts: Facts) -> [Remedy] {
    guard per == .months else { return [] }
    let counting = grants.filter {
      Ternary.all(isOfFund($0, facts), isInTime($0, facts)) == .isTrue
    }
    let days = counting.compactMap { $0.awardedOn }.sorted()
    let excess = counting.count - most
    guard excess > 0, days.count == counting.count else { return [] }
    let last = days[excess - 1]
    var day = last.adding(months: months)
    // 29 February and the like: the clamped day may come a little before the grant stops counting.
    while day.adding(months: -months) < last { day = day.adding(days: 1) }
    return [Remedy(Message(.applyOnOrAfter, .day("day", day)), .applyOn(day))]
  }
}

/// The look-back period for previous grants.
package enum GrantPeriod: String, CaseIterable, Hashable, Sendable {
  case call, ever, months
}
