import EmergencyFund
import Testing

@Suite struct ApplicantTypesTests {
  static let plain = #"{"kind": "applicant-type", "accepts": ["individual", "organisation"]}"#
  static let strict = """
    {"kind": "applicant-type", "accepts": ["individual", "collective", "organisation"],
     "minimumMembers": {"collective": 3, "organisation": 2}, "registered": ["organisation"]}
    """

  static let cases = [
    FindingCase(
      "an accepted type", plain, #""applicant": {"type": "individual"}"#, .met,
      "this type of applicant is eligible: “individual”", reads: ["applicant.type=individual"]),
    FindingCase(
      "another type", plain, #""applicant": {"type": "collective"}"#, .notMet,
      "this type of applicant is not eligible: “collective”; eligible: “individual” and “organisation”",
      reads: ["applicant.type=collective"]),
    FindingCase(
      "no type", plain, #""applicant": {"members": 5}"#, .unknown,
      "not answered yet: applicant.type", reads: ["applicant.type"]),
    FindingCase(
      "just enough members", strict, #""applicant": {"type": "collective", "members": 3}"#, .met,
      "this type of applicant is eligible: “collective”",
      reads: ["applicant.type=collective", "applicant.members=3"]),
    FindingCase(
      "one member too few", strict, #""applicant": {"type": "collective", "members": 2}"#, .notMet,
      "2 members; at least 3 are required",
      reads: ["applicant.type=collective", "applicant.members=2"]),
    FindingCase(
      "a single member", strict, #""applicant": {"type": "collective", "members": 1}"#, .notMet,
      "1 member; at least 3 are required"),
    FindingCase(
      "members not counted for an individual", strict, #""applicant": {"type": "individual"}"#,
      .met, "this type of applicant is eligible: “individual”", reads: ["applicant.type=individual"]
    ),
    FindingCase(
      "members not said", strict, #""applicant": {"type": "collective"}"#, .unknown,
      "not answered yet: applicant.members"),
    FindingCase(
      "registered", strict,
      #""applicant": {"type": "organisation", "members": 2, "registered": true}"#,
      .met, "this type of applicant is eligible: “organisation”",
      reads: ["applicant.type=organisation", "applicant.members=2", "applicant.registered=true"]),
    FindingCase(
      "not registered, members not said", strict,
      #""applicant": {"type": "organisation", "registered": false}"#, .notMet,
      "this type of applicant must be legally registered, and is not: “organisation”"),
    FindingCase(
      "members and registration not said", strict, #""applicant": {"type": "organisation"}"#,
      .unknown, "not answered yet: applicant.members and applicant.registered"),
  ]

  @Test(arguments: cases)
  func `judges the type of applicant`(_ row: FindingCase) throws { try row.check() }
}
