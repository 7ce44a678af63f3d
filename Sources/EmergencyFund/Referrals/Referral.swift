/// The result of another fund's published rules for an application; a hint, never an offer.
public struct Referral: Hashable, Sendable {
  /// The id of the other fund's policy.
  public let fund: String
  /// The title of the fund.
  public let title: LocalizedString
  /// The status of the fund, as far as it was verified.
  public let fundStatus: FundStatus
  /// The reliability of the status on the day.
  public let verification: FundVerification
  /// Whether the fund may be shown as open: verified as open within the last twelve months.
  public let isOpen: Bool
  /// The combined outcome of its published rules.
  public let fit: ReferralFit
  /// The findings, with the changes that would be needed.
  public let assessment: Assessment

  /// The rules that are not met, among those that decide.
  public var missed: [Finding] {
    assessment.findings.filter { $0.decides && $0.outcome == .notMet }
  }

  /// The rules that cannot be determined yet, among those that decide.
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
  /// Assesses an application as if this fund received it on a day.
  ///
  /// - Parameters:
  ///   - application: The application as another fund received it.
  ///   - groups: Target groups of that fund's call, so that a narrower group counts as its broader.
  ///   - rates: The rates for amounts in other currencies.
  ///   - today: The date on which this fund would receive it.
  public func referral(
    for application: GrantApplication, groups: [GroupDefinition], rates: RateTable, today: Day
  ) -> Referral {
    var received = application
    received.receivedOn = today
    received.receivedAt = today.description
    var policy = self
    policy.groups += groups.filter { group in !self.groups.contains { $0.id == group.id } }
    let assessment = policy.assess(received, rates: rates)
    let fundStatus = fundStatus ?? .unknown
    return Referral(
      fund: id, title: title, fundStatus: fundStatus,
      verification: fundStatus.verification(on: today),
      isOpen: fundStatus.isOpen(on: today), fit: ReferralFit(assessment.outcome),
      assessment: assessment)
  }
}

extension Array where Element == Referral {
  /// By fit, then by whether they may be shown as open, by the number of unmet rules, and by id.
  public func sortedByFit() -> [Referral] {
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
