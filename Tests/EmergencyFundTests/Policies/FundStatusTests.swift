import TestSupport
import Testing

@testable import EmergencyFund

@Suite struct FundStatusTests {
  private static func fundStatus(_ status: String, _ verifiedOn: String?) throws -> FundStatus {
    let day = verifiedOn.map { #", "verifiedOn": "\#($0)""# } ?? ""
    let policy = try policy(
      requirements: #"{"kind": "positive-amounts"}"#,
      members: #""currency": "EUR", "status": "\#(status)"\#(day)"#)
    return try #require(policy.fundStatus)
  }

  @Test(arguments: [
    (nil, FundVerification.never), ("2025-03-09", .recent), ("2025-03-08", .outdated),
    ("2026-03-09", .recent), ("2026-03-10", .never),
  ])
  func `a word on a fund counts for twelve months`(
    verifiedOn: String?, verification: FundVerification
  ) throws {
    let today = try anyDay("2026-03-09")
    let fundStatus = try Self.fundStatus("open", verifiedOn)
    #expect(fundStatus.verification(on: today) == verification)
    #expect(fundStatus.isOpen(on: today) == (verification == .recent))
  }

  @Test(arguments: ProgrammeStatus.allCases)
  func `only a fund that was found open is open`(_ status: ProgrammeStatus) throws {
    let fundStatus = try Self.fundStatus(status.rawValue, "2026-03-01")
    #expect(fundStatus.isOpen(on: try anyDay("2026-03-09")) == (status == .open))
  }

  @Test func `a policy that says nothing has no fundStatus`() throws {
    #expect(try policy(requirements: #"{"kind": "positive-amounts"}"#).fundStatus == nil)
  }

  @Test func `a layer takes the fundStatus of the one above it, and may say its own`() throws {
    let fund = """
      {"format": "ief-policy/1", "id": "fund", "currency": "EUR", "status": "suspended",
       "verifiedOn": "2026-03-01", "contact": {"address": "https://fund.example", "note": "Write."},
       "requirements": [{"kind": "positive-amounts"}]}
      """
    let call = #"{"format": "ief-policy/1", "id": "call", "extends": "fund", "status": "halted"}"#
    let fundStatus = try #require(try policy("call", in: [fund, call]).fundStatus)
    #expect(fundStatus.status == .halted)
    #expect(fundStatus.verifiedOn?.description == "2026-03-01")
    #expect(fundStatus.contact?.address == "https://fund.example")
    #expect(fundStatus.contact?.note?.text(in: .english) == "Write.")
  }

  @Test func `a status that is no status is refused with the nearest`() {
    #expect {
      try Self.fundStatus("suspendid", nil)
    } throws: { error in
      (error as? Refused)?.diagnostics.first?.suggestion == "suspended"
    }
  }
}
