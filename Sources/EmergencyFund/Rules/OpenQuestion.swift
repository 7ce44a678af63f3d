/// A question of the policy for the reviewer; it does not change the outcome.
public struct OpenQuestion: Hashable, Sendable {
  /// The id of the requirement with the question.
  public let rule: String
  /// What it is about, if the policy says it.
  public package(set) var title: LocalizedString?
  /// The items concerned; empty for the whole application.
  public let paths: [FieldPath]
  /// The question.
  public let question: LocalizedString
  /// The source.
  public let basis: RuleBasis
}
