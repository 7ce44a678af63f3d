import EmergencyFund
import EmergencyFundPolicyTools
import TestSupport
import Testing

@Suite struct MissingHolidaysTests {
  private static func warnings(_ promise: String, on today: String) throws -> [String] {
    let library = try library([
      """
      {"format": "ief-policy/1", "id": "fund", "currency": "EUR", "languages": ["en"],
       "promise": \(promise),
       "requirements": [{"kind": "references", "minimum": 2, "reading": "r"}]}
      """,
      #"{"format": "ief-policy/1", "id": "call", "extends": "fund"}"#,
    ])
    return PolicyLint(library).findings(today: Day(today))
      .filter { $0.diagnostic.message.contains("holidays") }
      .map { "\($0.severity): \($0.diagnostic.message)" }
  }

  private static let promise = """
    {"days": 10, "counting": "working", "reading": "r",
     "holidays": {"years": [2026], "days": ["2026-12-25"]}}
    """

  @Test(
    arguments: [
      // The ten days of a receipt on 16 December are the last to end in 2026.
      ("2026-09-15", nil), ("2026-09-16", "2026-12-17"), ("2026-12-18", "2026-12-18"),
      ("2027-02-01", "2027-02-01"),
    ] as [(String, String?)])
  func `warns three months ahead, once for all layers`(today: String, receipt: String?) throws {
    let expected = receipt.map {
      "warning: no holidays are listed for 2027; add that year's list; without it, the answer to "
        + "an application received on \($0) is due by weekdays alone"
    }
    #expect(try Self.warnings(Self.promise, on: today) == [expected].compactMap { $0 })
  }

  @Test func `says nothing of a promise in calendar days, nor of one that has ended`() throws {
    #expect(try Self.warnings(#"{"days": 10, "reading": "r"}"#, on: "2027-02-01") == [])
    let ended = "[\(Self.promise), {\"from\": \"2026-06-01\", \"days\": 14, \"reading\": \"r\"}]"
    #expect(try Self.warnings(ended, on: "2027-02-01") == [])
    #expect(
      try Self.warnings(ended, on: "2025-11-01") == [
        "warning: no holidays are listed for 2025; add that year's list; without it, the answer to "
          + "an application received on 2025-11-01 is due by weekdays alone"
      ])
  }
}
