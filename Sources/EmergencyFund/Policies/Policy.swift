/// A call's effective rules on one day: fund, region and call merged and checked.
///
/// ```swift
/// let assessment = policy.assess(application, rates: rates)
/// print(assessment.outcome, assessment.respondBy)
/// ```
public struct Policy: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  public static let format = "ief-policy/1"

  /// Id that applications name as their call.
  public var id: String
  /// Code of the fund that pays; previous grants name it.
  public var fund: String
  /// The call's name.
  public var title: LocalizedText
  /// Currency of all amounts that the policy states.
  public var currency: Currency
  /// Languages in which the call can be answered, as BCP 47 tags.
  public var languages: [String]
  /// Region of the team that runs the call; officers name it.
  public var region: String?
  /// Target groups that the policy and those above it define.
  public var groups: [GroupDefinition]
  /// By when the fund means to answer; nil if it promises nothing.
  public var promise: Promise?
  /// The requirements, in the order in which findings are listed.
  public var requirements: [Requirement]
  /// How the queue is ordered; nil if the policy does not score.
  public var scoring: ScoringPolicy?
  /// How long review and decision take.
  public var effort: EffortPolicy
  /// How its cases are worked on.
  public var casework: CaseworkPolicy = .standard
  /// SHA-256 of the canonical form, 64 hexadecimal digits; set where the files are read.
  public var digest: String?
  /// Whether the fund takes applications and how to reach it; nil if its files do not say so.
  public var standing: FundStanding?
}

extension [GroupDefinition] {
  /// Whether a group is one of `wanted`, or narrower than one of them.
  func isGroup(_ group: String, within wanted: [String]) -> Bool {
    var current = group
    // A chain longer than the list of groups goes round in a circle.
    for _ in 0...count {
      if wanted.containsCode(current) { return true }
      guard let broader = broader(than: current) else { return false }
      current = broader
    }
    return false
  }

  /// The group above a group; nil if there is none.
  private func broader(than group: String) -> String? {
    // By index, since a copy of a definition costs more than the look at its id.
    for index in indices where self[index].id.isSameCode(as: group) { return self[index].broader }
    return nil
  }
}
