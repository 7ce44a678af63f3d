/// The effective rules of a call on one day: fund, region and call, merged and checked.
///
/// ```swift
/// let assessment = policy.assess(application, rates: rates)
/// print(assessment.outcome, assessment.respondBy)
/// ```
public struct Policy: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  public static let format = "ief-policy/1"

  /// The id to which applications refer as their call.
  public var id: String
  /// The code of the fund that pays, to which previous grants refer.
  public var fund: String
  /// The title of the call.
  public var title: LocalizedText
  /// The currency of all amounts in the policy.
  public var currency: Currency
  /// The languages in which the call can be answered, as BCP 47 tags.
  public var languages: [String]
  /// The region of the team that runs the call, to which officers refer.
  public var region: String?
  /// The target groups that the policy and those above it define.
  public var groups: [GroupDefinition]
  /// The response deadline; nil if the fund sets none.
  public var promise: Promise?
  /// The requirements, in the order in which findings are listed.
  public var requirements: [Requirement]
  /// The scoring of the queue; nil if the policy does not score.
  public var scoring: ScoringPolicy?
  /// The effort for review and decision.
  public var effort: EffortPolicy
  /// The case management.
  public var casework: CaseworkPolicy = .standard
  /// The SHA-256 of the canonical form, 64 hexadecimal digits; set where the files are read.
  public var digest: String?
  /// The status of the fund and how to contact it; nil if its files do not give it.
  public var standing: FundStanding?
}

extension [GroupDefinition] {
  /// Whether a group is one of `wanted`, or narrower than one of them.
  func isGroup(_ group: String, within wanted: [String]) -> Bool {
    var current = group
    // A chain longer than the list of groups is circular.
    for _ in 0...count {
      if wanted.containsCode(current) { return true }
      guard let broader = broader(than: current) else { return false }
      current = broader
    }
    return false
  }

  /// The group above a group; nil if there is none.
  private func broader(than group: String) -> String? {
    // By index, since copying a definition costs more than comparing its id.
    for index in indices where self[index].id.isSameCode(as: group) { return self[index].broader }
    return nil
  }
}
