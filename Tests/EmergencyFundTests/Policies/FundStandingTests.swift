import TestSupport
import Testing

@testable import EmergencyFund

@Suite struct FundStandingTests {
  private static func standing(_ status: String, _ verifiedOn: String?) throws -> FundStanding {
    let day = verifiedOn.map { #", "verifiedOn": "\#($0)""# } ?? ""
    let policy = try policy(
      requirements: #"{"kind": "positive-amounts"}"#,
      members: #""currency": "EUR", "status": "\#(status)"\#(day)"#)
    return try #require(policy.standing)
  }

  @Test(arguments: [
    (nil, FundVerification.never), ("2025-03-09", .recent), ("2025-03-08", .outdated),
    ("2026-03-09", .recent), ("2026-03-10", .never),
  ])
  func `a word on a fund counts for twelve months`(
    verifiedOn: String?, verification: FundVerification
  ) throws {
    let today = try anyDay("2026-03-09")
    let standing = try Self.standing("open", verifiedOn)
    #expect(standing.verification(on: today) == verification)
    #expect(standing.isOpen(on: today) == (verification == .recent))
  }

  @Test(arguments: ProgrammeStatus.allCases)
  func `only a fund that was found open is open`(_ status: ProgrammeStatus) throws {
    let standing = try Self.standing(status.rawValue, "2026-03-01")
    #expect(standing.isOpen(on: try anyDay("2026-03-09")) == (status == .open))
  }

  @Test func `a policy that says nothing has no standing`() throws {
    #expect(try policy(requirements: #"{"kind": "positive-amounts"}"#).standing == nil)
  }

  @Test func `a layer takes the standing of the one above it, and may say its own`() throws {
    let fund = """
      {"format": "ief-policy/1", "id": "fund", "currency": "EUR", "status": "suspended",
       "verifiedOn": "2026-03-01", "contact": {"address": "https://fund.example", "note": "Write."},
       "requirements": [{"kind": "positive-amounts"}]}
      """
    let call = #"{"format": "ief-policy/1", "id": "call", "extends": "fund", "status": "halted"}"#
    let standing = try #require(try policy("call", in: [fund, call]).standing)
    #expect(standing.status == .halted)
    #expect(standing.verifiedOn?.description == "2026-03-01")
    #expect(standing.contact?.address == "https://fund.example")
    #expect(standing.contact?.note?.text(in: .english) == "Write.")
  }

  @Test func `a status that is no status is refused with the nearest`() {
    #expect {
      try Self.standing("suspendid", nil)
    } throws: { error in
      (error as? Refused)?.complaints.first?.suggestion == "suspended"
    }
  }
}
