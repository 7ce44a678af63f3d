import EmergencyFund
import Testing

@Suite struct CallWindowTests {
  static let dated = #"{"kind": "call-window", "opensOn": "2026-03-02", "closesOn": "2026-04-30"}"#

  static let cases = [
    FindingCase(
      "the first day", dated, #""receivedAt": "2026-03-02T00:30:00+13:00""#, .met,
      "received on 2 March 2026, within the application period", reads: ["receivedAt=2026-03-02"]),
    FindingCase(
      "the last day, when it is over in UTC", dated, #""receivedAt": "2026-04-30T23:59:59-11:00""#,
      .met, "received on 30 April 2026, within the application period"),
    FindingCase(
      "the day before", dated, #""receivedAt": "2026-03-01""#, .notMet,
      "received on 1 March 2026, before applications open on 2 March 2026",
      remedies: ["apply on or after 2 March 2026"], reads: ["receivedAt=2026-03-01"]),
    FindingCase(
      "the day after", dated, #""receivedAt": "2026-05-01""#, .notMet,
      "received on 1 May 2026, after applications closed on 30 April 2026"),
    FindingCase(
      "no day of receipt", dated, "", .unknown, "not answered yet: receivedAt",
      reads: ["receivedAt"]),
    FindingCase(
      "no closing day", #"{"kind": "call-window", "opensOn": "2026-03-02"}"#,
      #""receivedAt": "2199-12-31""#, .met,
      "received on 31 December 2199, within the application period"),
    FindingCase(
      "no opening day", #"{"kind": "call-window", "closesOn": "2026-03-02"}"#,
      #""receivedAt": "1900-01-01""#, .met,
      "received on 1 January 1900, within the application period"),
    FindingCase(
      "a rolling call", #"{"kind": "call-window", "rolling": true}"#, "", .met,
      "applications are accepted on a rolling basis", reads: []),
    FindingCase(
      "a suspended call",
      #"{"kind": "call-window", "rolling": true, "suspended": "no money left"}"#,
      #""receivedAt": "2026-03-02""#, .notMet, "applications are suspended: no money left",
      reads: []),
  ]

  @Test(arguments: cases)
  func `judges the day of receipt`(_ row: FindingCase) throws { try row.check() }
}
