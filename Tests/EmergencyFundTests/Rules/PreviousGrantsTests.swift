import EmergencyFund
import Testing

@Suite struct PreviousGrantsTests {
  static let perYear = #"{"kind": "previous-grants", "per": "months", "months": 12}"#
  static let twoPerYear = #"{"kind": "previous-grants", "per": "months", "months": 12, "most": 2}"#
  static let perCall = #"{"kind": "previous-grants", "per": "call", "most": 1}"#
  static let once = #"{"kind": "previous-grants", "per": "ever"}"#

  private static func grants(_ list: String, receivedAt: String? = "2026-03-02") -> String {
    let receipt = receivedAt.map { #""receivedAt": "\#($0)", "# } ?? ""
    return receipt + #""applicant": {"previousGrants": [\#(list)]}"#
  }

  private static func award(_ day: String, fund: String = "ief") -> String {
    #"{"fund": "\#(fund)", "awardedOn": "\#(day)"}"#
  }

  static let cases = [
    FindingCase(
      "none", perYear, grants("", receivedAt: nil), .met, "0 previous grants (maximum: 0)",
      reads: ["applicant.previousGrants=0"]),
    FindingCase(
      "not said", perYear, #""receivedAt": "2026-03-02""#, .unknown,
      "not answered yet: applicant.previousGrants", reads: ["applicant.previousGrants"]),
    FindingCase(
      "exactly a year ago", perYear, grants(award("2025-03-02")), .met,
      "0 previous grants (maximum: 0)",
      reads: [
        "applicant.previousGrants=1", "applicant.previousGrants[0].fund=ief",
        "applicant.previousGrants[0].awardedOn=2025-03-02", "receivedAt=2026-03-02",
      ]),
    FindingCase(
      "a day less", perYear, grants(award("2025-03-03")), .notMet,
      "1 previous grant; the maximum is 0", remedies: ["apply on or after 3 March 2026"]),
    FindingCase(
      "on the clamped day", perYear, grants(award("2023-02-28"), receivedAt: "2024-02-29"), .met,
      "0 previous grants (maximum: 0)"),
    FindingCase(
      "after the clamped day", perYear, grants(award("2024-02-29"), receivedAt: "2025-02-28"),
      .notMet, "1 previous grant; the maximum is 0",
      remedies: ["apply on or after 1 March 2025"]),
    FindingCase(
      "after receipt", perYear, grants(award("2026-03-03")), .notMet,
      "1 previous grant; the maximum is 0", remedies: ["apply on or after 3 March 2027"]),
    FindingCase(
      "another fund", perYear, grants(award("2026-03-01", fund: "other"), receivedAt: nil), .met,
      "0 previous grants (maximum: 0)"),
    FindingCase(
      "a fund not named, long ago", perYear, grants(#"{"awardedOn": "2020-01-01"}"#), .met,
      "0 previous grants (maximum: 0)"),
    FindingCase(
      "a fund not named, lately", perYear, grants(#"{"awardedOn": "2026-01-01"}"#), .unknown,
      "not answered yet: applicant.previousGrants[0].fund"),
    FindingCase(
      "a day not named", perYear, grants(#"{"fund": "ief"}"#), .unknown,
      "not answered yet: applicant.previousGrants[0].awardedOn"),
    FindingCase(
      "no day of receipt", perYear, grants(award("2020-01-01"), receivedAt: nil), .unknown,
      "not answered yet: receivedAt"),
    FindingCase(
      "as many as may", twoPerYear,
      grants([award("2026-01-01"), award("2026-02-01")].joined(separator: ",")),
      .met, "2 previous grants (maximum: 2)"),
    FindingCase(
      "one too many", twoPerYear,
      grants(
        [award("2026-01-20"), award("2025-06-15"), award("2026-02-01")].joined(separator: ",")),
      .notMet, "3 previous grants; the maximum is 2",
      remedies: ["apply on or after 15 June 2026"]),
    FindingCase(
      "one of the same call", perCall, grants(#"{"fund": "ief", "call": "test"}"#), .met,
      "1 previous grant (maximum: 1)",
      reads: [
        "applicant.previousGrants=1", "applicant.previousGrants[0].fund=ief",
        "applicant.previousGrants[0].call=test",
      ]),
    FindingCase(
      "two of the same call, a third of another", perCall,
      grants(
        #"{"fund": "ief", "call": "test"}, {"fund": "ief", "call": "test"}, {"fund": "ief", "call": "asia"}"#
      ), .notMet, "2 previous grants; the maximum is 1"),
    FindingCase(
      "one that may be of the same call", perCall,
      grants(#"{"fund": "ief", "call": "test"}, {"fund": "ief"}"#), .unknown,
      "not answered yet: applicant.previousGrants[1].call"),
    FindingCase(
      "one ever", once, grants(#"{"fund": "ief"}"#), .notMet,
      "1 previous grant; the maximum is 0"),
    FindingCase(
      "one that may be of the fund", once, grants("{}"), .unknown,
      "not answered yet: applicant.previousGrants[0].fund"),
  ]

  @Test(arguments: cases)
  func `judges earlier grants`(_ row: FindingCase) throws { try row.check() }
}
