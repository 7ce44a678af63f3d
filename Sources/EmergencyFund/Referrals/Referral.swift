/// What another fund's written rules say of an application; a hint to look, never an offer.
public struct Referral: Hashable, Sendable {
  /// Id of the other fund's policy.
  public let fund: String
  /// The fund's name.
  public let title: LocalizedText
  /// Whether it takes applications, as far as anyone has looked.
  public let standing: FundStanding
  /// How much that is worth on the day.
  public let verification: FundVerification
  /// Whether the fund may be shown as open: it was found so within the last twelve months.
  public let isOpen: Bool
  /// What its written rules amount to.
  public let fit: ReferralFit
  /// What each rule says, with what would have to change.
  public let assessment: Assessment

  /// Rules that are not met, those that decide alone.
  public var missed: [Finding] {
    assessment.findings.filter { $0.decides && $0.outcome == .notMet }
  }

  /// Rules that cannot be told yet, those that decide alone.
  public var open: [Finding] {
    assessment.findings.filter {
      $0.decides && ($0.outcome == .unknown || $0.outcome == .needsPerson)
    }
  }
}

extension ReferralFit {
  init(_ outcome: AssessmentOutcome) {
    switch outcome {
    case .eligible: self = .meets
    case .incomplete, .needsPerson: self = .cannotTell
    case .ineligible: self = .misses
    }
  }
}

extension Policy {
  /// Judges an application as if this fund received it on a day.
  ///
  /// - Parameters:
  ///   - application: The application as another fund received it.
  ///   - groups: Target groups of that fund's call, so that a narrower group counts as its broader.
  ///   - rates: Rates for amounts in other currencies.
  ///   - today: The day on which this fund would receive it.
  public func referral(
    for application: GrantApplication, groups: [GroupDefinition], rates: RateTable, today: Day
  ) -> Referral {
    var received = application
    received.receivedOn = today
    received.receivedAt = today.description
    var policy = self
    policy.groups += groups.filter { group in !self.groups.contains { $0.id == group.id } }
    let assessment = policy.assess(received, rates: rates)
    let standing = standing ?? .unknown
    return Referral(
      fund: id, title: title, standing: standing, verification: standing.verification(on: today),
      isOpen: standing.isOpen(on: today), fit: ReferralFit(assessment.outcome),
      assessment: assessment)
  }
}

extension Array where Element == Referral {
  /// By fit, then those that may be shown as open, then by how many rules are missed, and by id.
  package func sortedByFit() -> [Referral] {
    sorted { left, right in
      func key(_ referral: Referral) -> (Int, Int, Int) {
        let fit = ReferralFit.allCases.firstIndex(of: referral.fit) ?? 0
        return (fit, referral.isOpen ? 0 : 1, referral.missed.count)
      }
      let (a, b) = (key(left), key(right))
      return a == b ? left.fund < right.fund : a < b
    }
  }
}
