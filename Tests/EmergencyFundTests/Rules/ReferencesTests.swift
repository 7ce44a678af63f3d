import EmergencyFund
import Testing

@Suite struct ReferencesTests {
  static let two = #"{"kind": "references", "minimum": 2}"#
  static let independent = #"{"kind": "references", "minimum": 3, "independent": 2}"#

  private static func references(_ list: String) -> String {
    #""applicant": {"references": [\#(list)]}"#
  }

  static let cases = [
    FindingCase(
      "just enough", two, references("{}, {}"), .met, "2 references",
      reads: ["applicant.references=2"]),
    FindingCase(
      "one too few", two, references("{}"), .notMet, "1 reference; at least 2 are required",
      remedies: ["add 1 more reference"]),
    FindingCase(
      "none", two, references(""), .notMet, "0 references; at least 2 are required",
      remedies: ["add 2 more references"]),
    FindingCase(
      "not said", two, "", .unknown, "not answered yet: applicant.references",
      reads: ["applicant.references"]),
    FindingCase(
      "enough that are independent", independent,
      references(#"{"independent": true}, {}, {"independent": true}"#), .met, "3 references",
      reads: [
        "applicant.references=3", "applicant.references[0].independent=true",
        "applicant.references[1].independent", "applicant.references[2].independent=true",
      ]),
    FindingCase(
      "one may be independent", independent,
      references(#"{"independent": true}, {}, {"independent": false}"#), .unknown,
      "not answered yet: applicant.references[1].independent"),
    FindingCase(
      "too few can be independent", independent,
      references(#"{"independent": true}, {"independent": false}, {"independent": false}"#),
      .notMet, "1 independent reference; at least 2 are required",
      remedies: ["add 1 more independent reference"]),
    FindingCase(
      "none is independent", independent,
      references(#"{"independent": false}, {"independent": false}, {"independent": false}"#),
      .notMet, "0 independent references; at least 2 are required",
      remedies: ["add 2 more independent references"]),
    FindingCase(
      "too few, whether independent or not", independent, references("{}, {}"), .notMet,
      "2 references; at least 3 are required", remedies: ["add 1 more reference"]),
    FindingCase(
      "none needed", #"{"kind": "references", "minimum": 0}"#, references(""), .met, "0 references"),
  ]

  @Test(arguments: cases)
  func `judges the references`(_ row: FindingCase) throws { try row.check() }
}
