/// A call's effective rules on one day: fund, region and call put together and checked.
///
/// ```swift
/// let assessment = policy.assess(application, rates: rates)
/// print(assessment.outcome, assessment.respondBy)
/// ```
public struct Policy: Hashable, Sendable {
  /// What its rules may read: id, fund, currency and target groups.
  package var terms: CallTerms
  /// The format's name and version, the value of the key `format`.
  public static let format = "ief-policy/1"

  /// The call's name.
  public var title: LocalizedText
  /// Languages in which the call can be answered, as BCP 47 tags.
  public var languages: [String]
  /// Region of the team that runs the call; officers name it.
  public var region: String?
  /// By when the fund means to answer; nil where it promises nothing.
  public var promise: Promise?
  /// The requirements, in the order in which findings are listed.
  public var requirements: [Requirement]
  /// How the queue is ordered; nil where the policy does not score.
  package var scoring: ScoringPolicy?
  /// How long review and decision take.
  package var effort: EffortPolicy
  /// How its cases are worked on.
  package var casework: CaseworkPolicy = .standard
  /// SHA-256 of the canonical form, 64 hexadecimal digits; set where the files are read.
  public var digest: String?
  /// Whether the fund takes applications and how to reach it; nil where its files do not say so.
  public var standing: FundStanding?
}

extension Policy {
  /// Id that applications name as their call.
  package var id: String {
    get { terms.id }
    set { terms.id = newValue }
  }
  /// Code of the fund that pays; previous grants name it.
  package var fund: String {
    get { terms.fund }
    set { terms.fund = newValue }
  }
  /// Currency of all amounts that the policy states.
  package var currency: Currency { terms.currency }
  /// Target groups that the policy and those above it define.
  package var groups: [GroupDefinition] {
    get { terms.groups }
    set { terms.groups = newValue }
  }
}
