import EmergencyFund
import EmergencyFundCasework
import TestSupport
import Testing

@Suite struct CaseRetentionTests {
  @Test func `a case is kept for months after its last event`() throws {
    var policy = try CaseHistory.policy()
    let file = try TestSupport.policy(
      requirements: #"{"kind": "maximum", "amount": 1000}"#,
      members: """
        "currency": "EUR", "casework": {"reasons": [
          {"id": "x", "title": "x", "decisions": ["refer"], "cites": "none"}],
         "retention": {"awarded": 84, "declined": 12, "referred": 6, "withdrawn": 3}}
        """)
    policy.casework.retention = file.casework.retention
    var history = try CaseHistory(policy: policy)
    #expect(history.grantCase.retentionEnd == nil)
    try history.add("ben", .refer, on: "2026-08-31")
    #expect(history.grantCase.retentionEnd == nil)
    try history.add("ana", .confirmed(2))
    #expect(history.grantCase.retentionEnd?.description == "2027-02-28")
    try history.add(
      "ana", .letterMade(.init(language: .english, sha256: digest("e"))), on: "2026-09-01")
    #expect(history.grantCase.retentionEnd?.description == "2027-03-01")
    try history.add("ben", .erased(.init(cause: .retention)))
    #expect(history.grantCase.retentionEnd == nil)
  }

  @Test func `nothing is said where the policy does not say`() throws {
    var history = try CaseHistory()
    try history.add("ben", .withdraw)
    #expect(history.grantCase.retentionEnd == nil)
  }
}
