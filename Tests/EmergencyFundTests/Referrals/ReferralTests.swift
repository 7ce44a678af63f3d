import TestSupport
import Testing

@testable import EmergencyFund

@Suite struct ReferralTests {
  private static let today = "2026-03-09"

  private static func referral(
    _ requirements: String, _ members: String, groups: [GroupDefinition] = []
  ) throws -> Referral {
    let policy = try policy(
      requirements: requirements,
      members: #""currency": "EUR", "groups": [{"id": "journalists"}], "status": "open""#)
    return policy.referral(
      for: try application(members), groups: groups, rates: try steadyRates(),
      today: try anyDay(today))
  }

  @Test func `a fund that nobody looked at is not shown as open`() throws {
    let referral = try Self.referral(#"{"kind": "positive-amounts"}"#, "")
    #expect(referral.verification == .never)
    #expect(!referral.isOpen)
  }

  @Test(arguments: [
    (#""references": [{}, {}]"#, ReferralFit.meets), (#""references": [{}]"#, .misses),
    ("", .cannotTell),
  ])
  func `the fit follows the written rules`(applicant: String, fit: ReferralFit) throws {
    let referral = try Self.referral(
      #"{"kind": "references", "minimum": 2}, {"kind": "judgement", "question": "Why?"}"#,
      #""applicant": {\#(applicant)}"#)
    #expect(referral.fit == fit)
    #expect(referral.missed.count == (fit == .misses ? 1 : 0))
    #expect(referral.open.count == (fit == .cannotTell ? 1 : 0))
    #expect(referral.assessment.judgements.count == 1)
  }

  @Test func `the other fund receives the application today`() throws {
    let rule = #"{"kind": "call-window", "opensOn": "2026-03-09", "closesOn": "2026-03-09"}"#
    #expect(try Self.referral(rule, #""receivedAt": "2025-01-01""#).fit == .meets)
    #expect(try Self.referral(rule, "").fit == .meets)
  }

  @Test func `a narrower group of the own call counts as its broader one`() throws {
    let rule = #"{"kind": "target-group", "groups": ["journalists"]}"#
    let members = #""applicant": {"targetGroups": ["podcasters"]}"#
    let group = GroupDefinition(
      id: "podcasters", title: LocalizedString(english: "podcasters"), broader: "journalists")
    #expect(try Self.referral(rule, members).fit == .misses)
    #expect(try Self.referral(rule, members, groups: [group]).fit == .meets)
  }

  @Test func `those that fit come first, then those that miss least`() throws {
    func named(_ id: String, _ requirements: String) throws -> Referral {
      let text = """
        {"format": "ief-policy/1", "id": "\(id)", "currency": "EUR", "requirements": [\(requirements)]}
        """
      return try policy(id, in: [text]).referral(
        for: try application(#""applicant": {"references": [], "country": "PE"}"#), groups: [],
        rates: .empty, today: try anyDay(Self.today))
    }
    let references = #"{"kind": "references", "minimum": 2}"#
    let countries = #"{"kind": "country", "countries": ["KE"]}"#
    let all = [
      try named("d", "\(references), \(countries)"), try named("c", references),
      try named("b", #"{"kind": "positive-amounts"}"#), try named("a", references),
      try named("e", #"{"kind": "country", "countries": ["PE"]}"#),
    ]
    #expect(all.sortedByFit().map { $0.fund } == ["e", "b", "a", "c", "d"])
  }
}
