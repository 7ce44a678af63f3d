import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import TestSupport
import Testing

/// Awards against the rules: each rule that is broken needs a reason, and two officers.
@Suite struct RuleOverrideTests {
  /// At most EUR 200, where the application asks for PEN 1,000 = EUR 250, and ends in time.
  private static func policy(_ more: String = "") throws -> Policy {
    try TestSupport.policy(
      requirements: #"{"kind": "maximum", "amount": 200}\#(more)"#, members: #""currency": "EUR""#)
  }

  private static let types =
    #", {"kind": "applicant-type", "accepts": ["individual"]}"#

  private static let team = CaseExploration.team(leads: ["ben", "cleo"], officers: ["ana"])

  /// What is said of an event that is entered; nil where it is accepted.
  private static func refusal(
    _ history: CaseHistory, _ by: String, _ content: CaseEvent.Content
  ) throws -> String? {
    let rates = try steadyRates()
    var grantCase = history.grantCase
    do throws(CaseRefusal) {
      try grantCase.enter(
        CaseEvent(on: history.day, by: by, content), team: team, rates: rates)
      return nil
    } catch {
      #expect(grantCase == history.grantCase)
      return error.message
    }
  }

  private static func award(_ rules: [String], _ decision: CaseDecision = .award)
    -> CaseEvent.Content
  {
    .decided(.init(decision, overrides: rules.map { .init(rule: $0, reason: "two raids") }))
  }

  @Test func `an award above the maximum needs a reason for just that rule`() throws {
    let history = try CaseHistory(policy: Self.policy())
    let breaks =
      "the award breaks the rule 'maximum'; if it is still right, say why: --override "
      + "\"maximum=why\""
    #expect(try Self.refusal(history, "ben", .award) == breaks)
    // A reason of the policy or a note is no reason to override a rule.
    #expect(try Self.refusal(history, "ben", .decided(.init(.award, note: "urgent"))) == breaks)
    #expect(try Self.refusal(history, "ben", Self.award(["maximum"])) == nil)
    #expect(
      try Self.refusal(history, "ben", Self.award(["maximum", "maximum"]))
        == "the rule 'maximum' is overridden twice; give one --override for it")
    #expect(
      try Self.refusal(history, "ben", Self.award(["maximum", "country"]))
        == "the decision does not break the rule 'country'; leave its --override out")
    #expect(try Self.refusal(history, "ben", .refer) == nil)
  }

  @Test func `each rule is named with the option to add`() throws {
    let history = try CaseHistory(policy: Self.policy(Self.types))
    #expect(
      try Self.refusal(history, "ben", .award)
        == "the award breaks the rules 'maximum', 'applicant-type'; if it is still right, say why: "
        + "--override \"maximum=why\" --override \"applicant-type=why\"")
    #expect(
      try Self.refusal(history, "ben", Self.award(["maximum"]))
        == "the award breaks the rule 'applicant-type'; if it is still right, say why: "
        + "--override \"applicant-type=why\"")
  }

  @Test func `the amounts of a partial award count, not what was asked for`() throws {
    let history = try CaseHistory(policy: Self.policy())
    // 800 soles are 200 euros; one more is too much.
    #expect(try Self.refusal(history, "ben", .part([0: 400, 1: 400])) == nil)
    #expect(
      try Self.refusal(history, "ben", .part([0: 401, 1: 400]))?.hasPrefix(
        "the award breaks the rule 'maximum'") == true)
    #expect(
      try Self.refusal(
        history, "ben",
        Self.award(["maximum"], .partialAward([])))
        == "a partial award needs at least one item (--item)")
  }

  @Test func `a rule that only an assumed value breaks is called that`() throws {
    let policy = try TestSupport.policy(
      requirements: #"""
        {"kind": "maximum", "amount": 200, "assumed": {"amount": "no text has that number"}}
        """#, members: #""currency": "EUR""#)
    let history = try CaseHistory(policy: policy)
    #expect(
      try Self.refusal(history, "ben", .award)
        == "the award breaks the rule 'maximum' (of which a value is assumed, since no public text "
        + "gives it); if it is still right, say why: --override \"maximum=why\"")
    #expect(try Self.refusal(history, "ben", Self.award(["maximum"])) == nil)
  }

  @Test func `a preferred rule is not broken`() throws {
    let policy = try TestSupport.policy(
      requirements: #"{"kind": "maximum", "amount": 200, "force": "preferred"}"#,
      members: #""currency": "EUR""#)
    #expect(try Self.refusal(CaseHistory(policy: policy), "ben", .award) == nil)
  }

  @Test func `a recommendation says why too, as far as amounts are known`() throws {
    var history = try CaseHistory(policy: Self.policy(Self.types))
    try history.add("ana", .reviewed(.init(ratings: [:])))
    func recommended(_ kind: DecisionKind, _ rules: [String]) -> CaseEvent.Content {
      .recommended(
        .init(decision: kind, overrides: rules.map { .init(rule: $0, reason: "two raids") }))
    }
    #expect(
      try Self.refusal(history, "ana", recommended(.award, []))?.hasPrefix(
        "the award breaks the rules 'maximum', 'applicant-type'") == true)
    #expect(
      try Self.refusal(history, "ana", recommended(.award, ["maximum", "applicant-type"])) == nil)
    // A part may still be within the maximum, but is of the same applicant.
    #expect(
      try Self.refusal(history, "ana", recommended(.partialAward, []))?.hasPrefix(
        "the award breaks the rule 'applicant-type'") == true)
    #expect(
      try Self.refusal(history, "ana", recommended(.partialAward, ["applicant-type"])) == nil)
    #expect(try Self.refusal(history, "ana", recommended(.decline, [])) == nil)
  }

  @Test func `two officers stand behind each rule that is overridden`() throws {
    var history = try CaseHistory(policy: Self.policy())
    try history.add("ana", .reviewed(.init(ratings: [:])))
    try history.add("ana", .recommended(.award))
    try history.add("ben", Self.award(["maximum"]))
    #expect(history.grantCase.stage == .pendingConfirmation)
    try history.add("cleo", .confirmed(4))
    #expect(history.grantCase.stage == .awarded)
    history = try CaseHistory(policy: Self.policy())
    try history.add("ana", .reviewed(.init(ratings: [:])))
    try history.add(
      "ana",
      .recommended(.init(decision: .award, overrides: [.init(rule: "maximum", reason: "x")])))
    try history.add("ben", Self.award(["maximum"]))
    #expect(history.grantCase.stage == .awarded)
  }

  @Test func `a decision that breaks a rule since is not confirmed`() throws {
    var history = try CaseHistory(policy: Self.policy())
    try history.add("ben", .part([0: 400]))
    #expect(try Self.refusal(history, "cleo", .confirmed(2)) == nil)
    // A decision from before reasons were asked for is read, and needs them to be confirmed.
    history = try CaseHistory(policy: Self.policy())
    try history.add("ben", .award)
    #expect(
      try Self.refusal(history, "cleo", .confirmed(2))
        == "the decision of event 2 is no longer valid: the award breaks the rule 'maximum'; if it "
        + "is still right, say why: --override \"maximum=why\"; a lead has to make a new decision")
  }
}
