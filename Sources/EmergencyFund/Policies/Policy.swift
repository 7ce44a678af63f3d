/// The effective rules of a call on one day: fund, region and call, merged and checked.
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

  /// The title of the call.
  public package(set) var title: LocalizedString
  /// The languages in which the call can be answered, as BCP 47 tags.
  public package(set) var languages: [String]
  /// The region of the team that runs the call, to which officers refer.
  public package(set) var region: String?
  /// The response deadline; nil if the fund sets none.
  public package(set) var promise: Promise?
  /// The requirements, in the order in which findings are listed.
  public package(set) var requirements: [Requirement]
  /// The scoring of the queue; nil if the policy does not score.
  package var scoring: ScoringPolicy?
  /// The effort for review and decision.
  package var effort: EffortPolicy
  /// The case management.
  package var casework: CaseworkPolicy = .standard
  /// How to apply; nil if the fund's file does not say.
  package var apply: ApplyPolicy?
  /// The SHA-256 of the canonical form, 64 hexadecimal digits; set where the files are read.
  public var digest: String?
  /// The status of the fund and how to contact it; nil if its files do not give it.
  public package(set) var fundStatus: FundStatus?
}

extension Policy {
  /// The id to which applications refer as their call.
  public package(set) var id: String {
    get { terms.id }
    set { terms.id = newValue }
  }
  /// The code of the fund that pays, to which previous grants refer.
  public package(set) var fund: String {
    get { terms.fund }
    set { terms.fund = newValue }
  }
  /// The currency of all amounts in the policy.
  public var currency: Currency { terms.currency }
  /// The target groups that the policy and those above it define.
  public package(set) var groups: [GroupDefinition] {
    get { terms.groups }
    set { terms.groups = newValue }
  }
}
