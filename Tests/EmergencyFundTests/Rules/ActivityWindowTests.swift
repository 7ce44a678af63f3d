import EmergencyFund
import Testing

@Suite struct ActivityWindowTests {
  static let fromStart = #"{"kind": "activity-window", "months": 4}"#
  static let fromPayment =
    #"{"kind": "activity-window", "months": 3, "countedFrom": "disbursement"}"#
  static let nothingPast =
    #"{"kind": "activity-window", "months": 4, "retroactiveCosts": "refused"}"#
  static let pastNorLate = """
    {"kind": "activity-window", "months": 3, "countedFrom": "disbursement", "retroactiveCosts": "refused"}
    """

  /// A project from one day to another; further members of the application come after a comma.
  private static func project(
    _ start: String?, _ end: String?, paid: String? = nil, _ more: String = ""
  )
    -> String
  {
    let days = [("startsOn", start), ("endsOn", end), ("disbursedOn", paid)]
    let members = days.compactMap { key, day in day.map { #""\#(key)": "\#($0)""# } }
    return #""project": {\#(members.joined(separator: ", "))}\#(more)"#
  }

  static let cases = [
    FindingCase(
      "ends on the last day", fromStart, project("2026-03-20", "2026-07-20"), .met,
      "from 20 March 2026 to 20 July 2026 (limit: 4 months)",
      reads: ["project.startsOn=2026-03-20", "project.endsOn=2026-07-20"]),
    FindingCase(
      "ends a day later", fromStart, project("2026-03-20", "2026-07-21"), .notMet,
      "from 20 March 2026 to 21 July 2026 is longer than 4 months; the latest end date is 20 July 2026",
      remedies: ["finish by 20 July 2026"]),
    FindingCase(
      "ends on the last day of a shorter month", fromStart, project("2023-10-31", "2024-02-29"),
      .met, "from 31 October 2023 to 29 February 2024 (limit: 4 months)"),
    FindingCase(
      "ends a day after a shorter month", fromStart, project("2026-10-31", "2027-03-01"), .notMet,
      "from 31 October 2026 to 1 March 2027 is longer than 4 months; the latest end date is 28 February 2027",
      remedies: ["finish by 28 February 2027"]),
    FindingCase(
      "one day only", fromStart, project("2026-03-20", "2026-03-20"), .met,
      "from 20 March 2026 to 20 March 2026 (limit: 4 months)"),
    FindingCase(
      "a month of one", #"{"kind": "activity-window", "months": 1}"#,
      project("2026-01-31", "2026-02-28"), .met,
      "from 31 January 2026 to 28 February 2026 (limit: 1 month)"),
    FindingCase(
      "ends the day before the start", fromStart, project("2026-03-20", "2026-03-19"), .notMet,
      "the end date (19 March 2026) is before the start date (20 March 2026)",
      remedies: ["finish between 20 March 2026 and 20 July 2026"]),
    FindingCase(
      "no end", fromStart, project("2026-03-20", nil), .unknown, "not answered yet: project.endsOn"),
    FindingCase(
      "no days", fromStart, "", .unknown, "not answered yet: project.startsOn and project.endsOn",
      reads: ["project.startsOn", "project.endsOn"]),

    FindingCase(
      "ends on the last day after the payment", fromPayment,
      project("2026-03-20", "2026-07-05", paid: "2026-04-05"), .met,
      "until 5 July 2026 (limit: 3 months after payment)",
      reads: [
        "project.startsOn=2026-03-20", "project.endsOn=2026-07-05",
        "project.disbursedOn=2026-04-05", "receivedAt",
      ]),
    FindingCase(
      "ends a day too late after the payment", fromPayment,
      project("2026-03-20", "2026-07-06", paid: "2026-04-05"), .notMet,
      "6 July 2026 is more than 3 months after the payment on 5 April 2026; the latest end date is 5 July 2026",
      remedies: ["finish by 5 July 2026"]),
    FindingCase(
      "starts when the payment is too long ago", fromPayment,
      project("2026-07-06", "2026-07-07", paid: "2026-04-05"), .notMet,
      "7 July 2026 is more than 3 months after the payment on 5 April 2026; the latest end date is 5 July 2026"
    ),
    FindingCase(
      "the payment is not known, but any would do", fromPayment,
      project("2026-03-20", "2026-06-02", #", "receivedAt": "2026-03-02""#), .met,
      "until 2 June 2026 (limit: 3 months after payment)"),
    FindingCase(
      "the payment decides and is not known", fromPayment,
      project("2026-03-20", "2026-06-03", #", "receivedAt": "2026-03-02""#), .unknown,
      "not answered yet: project.disbursedOn"),
    FindingCase(
      "neither payment nor receipt is known", fromPayment, project("2026-03-20", "2026-06-03"),
      .unknown, "not answered yet: receivedAt"),
    FindingCase(
      "ends before the start, payment known", fromPayment,
      project("2026-03-20", "2026-03-19", paid: "2026-01-05"), .notMet,
      "the end date (19 March 2026) is before the start date (20 March 2026)",
      remedies: ["finish between 20 March 2026 and 5 April 2026"]),
    FindingCase(
      "ends before the start, payment not known", fromPayment,
      project("2026-03-20", "2026-03-19", #", "receivedAt": "2026-03-02""#), .notMet,
      "the end date (19 March 2026) is before the start date (20 March 2026)",
      remedies: ["finish on or after 20 March 2026"]),
    FindingCase(
      "ends before the start, payment too long ago", fromPayment,
      project("2026-03-20", "2026-03-19", paid: "2025-01-05"), .notMet,
      "the end date (19 March 2026) is before the start date (20 March 2026)"),

    FindingCase(
      "starts on the day of receipt", nothingPast,
      project("2026-03-02", "2026-04-02", #", "receivedAt": "2026-03-02""#), .met,
      "from 2 March 2026 to 2 April 2026 (limit: 4 months)",
      reads: [
        "project.startsOn=2026-03-02", "project.endsOn=2026-04-02", "receivedAt=2026-03-02",
      ]),
    FindingCase(
      "starts the day before receipt", nothingPast,
      project("2026-03-01", "2026-04-02", #", "receivedAt": "2026-03-02""#), .notMet,
      "the start date (1 March 2026) is before the date of receipt (2 March 2026)",
      remedies: ["start on or after 2 March 2026"]),
    FindingCase(
      "everything is past", nothingPast,
      project("2026-02-01", "2026-02-02", #", "receivedAt": "2026-03-02""#), .notMet,
      "the start date (1 February 2026) is before the date of receipt (2 March 2026)",
      remedies: ["start on or after 2 March 2026"]),
    FindingCase(
      "the day of receipt is not known", nothingPast, project("2026-02-01", "2026-02-02"), .unknown,
      "not answered yet: receivedAt"),
    FindingCase(
      "starts before receipt and ends too late after the payment", pastNorLate,
      project("2026-03-01", "2026-09-02", paid: "2026-03-05", #", "receivedAt": "2026-03-02""#),
      .notMet, "the start date (1 March 2026) is before the date of receipt (2 March 2026)",
      remedies: ["start on or after 2 March 2026"]),
  ]

  @Test(arguments: cases)
  func `judges the days of the project`(_ row: FindingCase) throws { try row.check() }
}
