/// The applicant has not had too many grants of the same fund before.
///
/// A grant on the very day that lies the stated months before receipt no longer counts. A grant of
/// another fund never counts. Source: not known of the fund itself; peers limit grants per call,
/// per year or for ever.
public struct PreviousGrants: RequirementRule {
  /// Over which time grants count.
  public var per: GrantPeriod
  /// The number of months, where `per` is `months`.
  public var months: Int
  /// The most grants that may count.
  public var most: Int

  enum Key: String, FieldKey { case per, months, most }

  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> PreviousGrants? {
    let per = reader.choice(fields[.per], GrantPeriod.self, "the time over which grants count")
    let months = reader.integer(fields[.months], in: 1...1_200)
    let most = reader.integer(fields[.most], in: 0...100)
    if fields[.per] == nil { reader.missing(fields, .per) }
    guard let per else { return nil }
    if per == .months, fields[.months] == nil {
      reader.missing(fields, .months)
      return nil
    }
    if per != .months, let field = fields[.months] {
      reader.complain(field, .contradiction, "months are only counted with per: months")
    }
    return PreviousGrants(per: per, months: months ?? 0, most: most ?? 0)
  }

  func judge(_ facts: Facts) -> Verdict {
    let grants = facts.application.applicant.previousGrants
    var reads = [ReadValue(FieldPath(.previousGrants), grants.map { String($0.count) })]
    guard let grants else { return .missing([FieldPath(.previousGrants)], reads) }
    var counting: [Int] = []
    var missing: [FieldPath] = []
    for (index, grant) in grants.enumerated() {
      let fund = Truth(grant.fund.map { $0 == facts.policy.fund })
      let other = secondHalf(of: grant, at: index, facts)
      reads.append(ReadValue(FieldPath(.previousGrantFund, index), grant.fund))
      reads += other.reads
      switch Truth.all([fund, other.truth]) {
      case .isTrue: counting.append(index)
      case .isFalse: break
      case .unknown:
        if fund == .unknown { missing.append(FieldPath(.previousGrantFund, index)) }
        missing += other.missing
      }
    }
    if counting.count > most {
      return .notMet(
        Message(.tooManyGrants, .count("count", counting.count), .count("most", most)), reads,
        remedies: waiting(grants, counting))
    }
    if !missing.isEmpty { return .missing(missing.withoutRepeats, reads) }
    return .met(Message(.fewGrants, .count("count", counting.count), .count("most", most)), reads)
  }

  /// Whether the grant falls into the time that counts.
  private func secondHalf(
    of grant: PreviousGrant, at index: Int, _ facts: Facts
  ) -> (truth: Truth, reads: [ReadValue], missing: [FieldPath]) {
    switch per {
    case .ever:
      return (.isTrue, [], [])
    case .call:
      let path = FieldPath(.previousGrantCall, index)
      let truth = Truth(grant.call.map { $0 == facts.policy.id })
      return (truth, [ReadValue(path, grant.call)], truth == .unknown ? [path] : [])
    case .months:
      let path = FieldPath(.previousGrantAwardedOn, index)
      let reads = [ReadValue(path, grant.awardedOn?.description), facts.receiptRead]
      guard let awardedOn = grant.awardedOn, let receipt = facts.application.receivedOn else {
        var missing: [FieldPath] = []
        if facts.application.receivedOn == nil { missing.append(FieldPath(.receivedAt)) }
        if grant.awardedOn == nil { missing.append(path) }
        return (.unknown, reads, missing)
      }
      return (Truth(awardedOn > receipt.adding(months: -months)), reads, [])
    }
  }

  /// The first day on which few enough of the grants count.
  private func waiting(_ grants: [PreviousGrant], _ counting: [Int]) -> [Remedy] {
    guard per == .months else { return [] }
    let days = counting.compactMap { grants[$0].awardedOn }.sorted()
    let excess = counting.count - most
    guard excess > 0, days.count == counting.count else { return [] }
    let last = days[excess - 1]
    var day = last.adding(months: months)
    // 29 February and the like: the clamped day may come a little before the grant stops counting.
    while day.adding(months: -months) < last { day = day.adding(days: 1) }
    return [Remedy(Message(.applyOnOrAfter, .day("day", day)), .applyOn(day))]
  }
}

/// Over which time previous grants count.
public enum GrantPeriod: String, CaseIterable, Hashable, Sendable {
  case call, ever, months
}
