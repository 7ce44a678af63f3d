import EmergencyFund
import TestSupport
import Testing

@Suite struct RecentIncidentTests {
  static let requirement = #"{"kind": "recent-incident", "days": 90}"#

  /// Incidents in JSON, with the day of receipt.
  private static func incidents(_ list: String, receivedAt: String? = "2026-06-01") -> String {
    let receipt = receivedAt.map { #""receivedAt": "\#($0)", "# } ?? ""
    return receipt + #""incidents": [\#(list)]"#
  }

  static let cases = [
    FindingCase(
      "on the last day that counts", requirement, incidents(#"{"occurredOn": "2026-03-03"}"#), .met,
      "the latest incident was 90 days before receipt (limit: 90 days)",
      reads: [
        "incidents=1", "receivedAt=2026-06-01", "incidents[0].ongoing", "incidents[0].state",
        "incidents[0].occurredOn=2026-03-03",
      ]),
    FindingCase(
      "one day too old", requirement, incidents(#"{"occurredOn": "2026-03-02"}"#), .notMet,
      "the latest incident was 91 days before receipt, longer ago than the limit of 90 days"),
    FindingCase(
      "on the day of receipt", requirement, incidents(#"{"occurredOn": "2026-06-01"}"#), .met,
      "the latest incident was 0 days before receipt (limit: 90 days)"),
    FindingCase(
      "the day before", requirement,
      incidents(#"{"occurredOn": "2026-05-31"}, {"occurredOn": "2020-01-01"}"#), .met,
      "the latest incident was 1 day before receipt (limit: 90 days)"),
    FindingCase(
      "after receipt", requirement, incidents(#"{"occurredOn": "2026-06-02"}"#), .notMet,
      "incidents[0] is dated 2 June 2026, after receipt on 1 June 2026; correct the date"),
    FindingCase(
      "ongoing, but dated after receipt", requirement,
      incidents(#"{"occurredOn": "2026-06-02", "state": "ongoing"}"#), .unknown,
      "incidents[0] is dated 2 June 2026, after receipt on 1 June 2026; correct the date",
      reads: [
        "incidents=1", "receivedAt=2026-06-01", "incidents[0].ongoing",
        "incidents[0].state=ongoing", "incidents[0].occurredOn=2026-06-02",
      ]),
    FindingCase(
      "ongoing since the day of receipt", requirement,
      incidents(#"{"occurredOn": "2026-06-01", "ongoing": true}"#), .met,
      "an incident is ongoing: incidents[0]"),
    FindingCase(
      "ongoing and contradicted, another ongoing", requirement,
      incidents(#"{"occurredOn": "2027-05-01", "ongoing": true}, {"ongoing": true}"#), .met,
      "an incident is ongoing: incidents[1]"),
    FindingCase(
      "recent, another after receipt", requirement,
      incidents(#"{"occurredOn": "2026-05-31"}, {"occurredOn": "2027-05-31"}"#), .met,
      "the latest incident before receipt was 1 day before it (limit: 90 days); incidents[1] is "
        + "dated after receipt, so its date needs correcting"),
    FindingCase(
      "too old, another after receipt", requirement,
      incidents(#"{"occurredOn": "2020-05-31"}, {"occurredOn": "2027-05-31"}"#), .notMet,
      "incidents[1] is dated 31 May 2027, after receipt on 1 June 2026; correct the date"),
    FindingCase(
      "ongoing, however old", requirement,
      incidents(#"{"occurredOn": "2020-01-01"}, {"occurredOn": "2019-01-01", "ongoing": true}"#),
      .met, "an incident is ongoing: incidents[1]",
      reads: [
        "incidents[1].ongoing=true", "incidents[1].state", "incidents[1].occurredOn=2019-01-01",
        "receivedAt=2026-06-01",
      ]),
    FindingCase(
      "ongoing by its state, without a day of receipt", requirement,
      incidents(#"{"state": "ongoing"}"#, receivedAt: nil), .met,
      "an incident is ongoing: incidents[0]"),
    FindingCase(
      "recent, another without a day", requirement,
      incidents(#"{}, {"occurredOn": "2026-05-02"}"#), .met,
      "the latest incident was 30 days before receipt (limit: 90 days)"),
    FindingCase(
      "too old, another without a day", requirement,
      incidents(#"{"state": "past"}, {"occurredOn": "2020-05-02"}"#), .unknown,
      "not answered yet: incidents[0].occurredOn"),
    FindingCase(
      "no day of receipt", requirement,
      incidents(#"{"occurredOn": "2026-05-02"}, {}"#, receivedAt: nil), .unknown,
      "not answered yet: receivedAt and incidents[1].occurredOn"),
    FindingCase(
      "no incident", requirement, incidents("", receivedAt: nil), .notMet,
      "no incident is ongoing or occurred in the 90 days before receipt"),
    FindingCase(
      "incidents not said", requirement, #""receivedAt": "2026-06-01""#, .unknown,
      "not answered yet: incidents", reads: ["incidents"]),
    FindingCase(
      "a limit of no days", #"{"kind": "recent-incident", "days": 0}"#,
      incidents(#"{"occurredOn": "2026-05-31"}"#), .notMet,
      "the latest incident was 1 day before receipt, longer ago than the limit of 0 days"),
  ]

  @Test(arguments: cases)
  func `judges how recent the incidents are`(_ row: FindingCase) throws { try row.check() }

  /// Incidents without a day of receipt, the outcome on 1 June 2026, and what it says.
  static let notReceived: [(incidents: String, outcome: FindingOutcome, text: String)] = [
    (#"{"occurredOn": "2026-06-02", "state": "past"}"#, .unknown, future),
    (#"{"occurredOn": "2026-06-02", "state": "ongoing"}"#, .unknown, future),
    (#"{"occurredOn": "2026-06-02"}, {"occurredOn": "2026-05-31"}"#, .unknown, future),
    (
      #"{"occurredOn": "2026-06-01", "state": "ongoing"}"#, .met,
      "an incident is ongoing: incidents[0]"
    ),
    (#"{"occurredOn": "2026-06-01"}"#, .unknown, "not answered yet: receivedAt"),
  ]
  private static let future =
    "incidents[0] is dated 2 June 2026, after today, 1 June 2026; correct the date"

  @Test(arguments: notReceived)
  func `names an incident in the future before there is a day of receipt`(
    _ row: (incidents: String, outcome: FindingOutcome, text: String)
  ) throws {
    let call = try policy(requirements: Self.requirement)
    var written = try application(Self.incidents(row.incidents, receivedAt: nil))
    written.assessedOn = Day("2026-06-01")
    let finding = try #require(call.assess(written, rates: .empty).findings.first)
    #expect(finding.outcome == row.outcome)
    #expect(finding.text == row.text)
    // The date of receipt decides as soon as there is one.
    written.receivedOn = Day("2026-07-01")
    let received = try #require(call.assess(written, rates: .empty).findings.first)
    #expect(received.outcome == .met)
  }
}
