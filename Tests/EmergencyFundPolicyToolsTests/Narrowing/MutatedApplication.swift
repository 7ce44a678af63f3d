import TestSupport

@testable import EmergencyFund

/// Applications near the limits of ``GeneratedPolicy``, by changing a few answers of another one.
///
/// The values are chosen here and not taken from the rules, so that a boundary which lint does not
/// know of is tried as well.
struct MutatedApplication {
  private var random: SplitMix64

  init(seed: Int) { random = SplitMix64(seed: seed) }

  /// The application with up to six answers changed or taken out.
  mutating func mutated(_ application: GrantApplication) -> GrantApplication {
    var application = application
    for _ in 0..<1 + random.below(6) { change(&application) }
    return application
  }

  /// An application out of thin air that breaks no limit of the policies on purpose.
  static func plain(on day: Day?) -> GrantApplication {
    var application = GrantApplication()
    application.call = "down"
    application.receivedOn = day
    application.applicant.type = .individual
    application.applicant.country = .all.first { $0.code == "PE" }
    application.applicant.targetGroups = ["a"]
    application.applicant.references = []
    application.applicant.previousGrants = []
    application.budget.currency = Currency("EUR")
    application.budget.otherFunding = []
    var item = BudgetItem()
    item.id = "b1"
    item.quantity = 1
    item.unitCost = ExactDecimal(200)
    item.respondsTo = ["i1"]
    item.category = "p"
    application.budget.items = [item]
    var incident = Incident()
    incident.id = "i1"
    incident.type = .deviceLost
    incident.occurredOn = day
    incident.state = .past
    application.incidents = [incident]
    application.project.startsOn = day
    application.project.endsOn = day
    application.documents = []
    return application
  }

  private mutating func change(_ application: inout GrantApplication) {
    let day = application.receivedOn
    switch random.below(16) {
    case 0: application.applicant.type = random.one(of: ApplicantType.allCases + [nil])
    case 1: application.applicant.members = random.one(of: [nil, 0, 1, 2, 3])
    case 2: application.applicant.registered = random.one(of: [nil, true, false])
    case 3:
      let code = random.one(of: ["PE", "BO", "CL", "AR", ""])
      application.applicant.country = Country.all.first { $0.code == code }
    case 4:
      let groups = ["a", "b", "a1", "own", "alone", "elsewhere"]
      application.applicant.targetGroups = random.one(of: groups.map { [$0] } + [nil, []])
    case 5: application.applicant.references = references()
    case 6: application.applicant.previousGrants = grants(before: day)
    case 7:
      application.project.startsOn = random.one(of: [nil, day, day?.adding(days: -1)])
    case 8:
      let ends = [3, 4].map { (application.project.startsOn ?? day)?.adding(months: $0) }
      let beyond = ends.map { $0?.adding(days: 1) }
      application.project.endsOn = random.one(of: ends + beyond + [nil, day?.adding(days: -2)])
    case 9:
      application.project.disbursedOn = random.one(of: [nil, day, day?.adding(days: 20)])
    case 10: application.project.exclusions = random.one(of: [nil, [], ["x"], ["y"], ["z"]])
    case 11: application.incidents = incidents(before: day)
    case 12: application.budget.otherFunding = otherFunding()
    case 13:
      application.budget.requested = random.one(of: [nil, nil, amount()])
    case 14:
      let kinds = ["quote", "statute", "letter", nil].filter { _ in random.below(2) == 0 }
      application.documents = kinds.map { kind in
        var document = AttachedDocument()
        document.kind = kind
        return document
      }
    default: application.budget.items = items()
    }
  }

  /// An amount at one of the limits or a cent beside it, or below zero.
  private mutating func amount() -> ExactDecimal {
    let limits: [Int64] = [100, 300, 900, 950, 1_000, 1_001, 1_250, 0]
    let sign: Int64 = random.below(12) == 0 ? -1 : 1
    let limit = random.one(of: limits) * 10_000 + random.one(of: [0, 0, 100, -100])
    return ExactDecimal(tenThousandths: sign * limit) ?? .zero
  }

  private mutating func items() -> [BudgetItem]? {
    if random.below(20) == 0 { return nil }
    return (0..<1 + random.below(3)).map { index in
      var item = BudgetItem()
      item.id = "b\(index + 1)"
      item.category = random.one(of: ["p", "q", "s", "else", nil])
      item.quantity = random.one(of: [1, 1, 1, 1, 2, 0, nil])
      item.unitCost = random.below(12) == 0 ? nil : amount()
      item.respondsTo = random.one(of: [["i1"], ["i1"], ["i2"], ["i1", "i2"], ["i9"], [], nil])
      item.exclusions = random.one(of: [nil, nil, nil, [], ["x"], ["z"]])
      return item
    }
  }

  private mutating func incidents(before day: Day?) -> [Incident]? {
    if random.below(20) == 0 { return nil }
    return (0..<random.below(3)).map { index in
      var incident = Incident()
      incident.id = "i\(index + 1)"
      incident.type = random.one(of: [.deviceLost, .other, .deviceStolen, nil])
      incident.occurredOn = random.one(of: [
        nil, day, day?.adding(days: 1), day?.adding(days: -30), day?.adding(days: -31),
        day?.adding(days: -32), day?.adding(days: -60), day?.adding(days: -61),
      ])
      incident.state = random.one(of: [nil, .past, .past, .ongoing, .threatened])
      return incident
    }
  }

  private mutating func references() -> [Reference]? {
    if random.below(12) == 0 { return nil }
    return (0..<random.below(4)).map { _ in
      var reference = Reference()
      reference.independent = random.one(of: [true, true, false, nil])
      return reference
    }
  }

  private mutating func grants(before day: Day?) -> [PreviousGrant]? {
    if random.below(12) == 0 { return nil }
    return (0..<random.below(3)).map { _ in
      var grant = PreviousGrant()
      grant.fund = random.one(of: ["f", "f", "f", "another", nil])
      grant.call = random.one(of: ["down", "down", "another", nil])
      let edges = [11, 12].map { day?.adding(months: -$0) }
      grant.awardedOn = random.one(of: edges + edges.map { $0?.adding(days: 1) } + [day, nil])
      return grant
    }
  }

  private mutating func otherFunding() -> [OtherFunding]? {
    if random.below(8) == 0 { return nil }
    return (0..<random.below(2)).map { _ in
      var funding = OtherFunding()
      funding.amount = random.one(of: [ExactDecimal(100), .zero, nil])
      funding.status = random.one(of: FundingStatus.allCases + [nil])
      funding.samePurpose = random.one(of: [true, false, nil])
      return funding
    }
  }
}
