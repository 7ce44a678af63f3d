import Testing

/// Two versions of one requirement, the second of which allows less.
struct NarrowingCase: Sendable, CustomTestStringConvertible {
  let kind: String
  let wide: String
  let narrow: String
  /// What lint says where the wide one stands below the narrow one.
  let message: String
  /// Whether an application shows the difference; a question alone decides nothing.
  var hasExample = true

  var testDescription: String { "\(kind): \(message)" }

  /// The members of a requirement.
  func requirement(_ parameters: String) -> String {
    #"{"kind": "\#(kind)", "id": "it", "reading": "r"\#(parameters.isEmpty ? "" : ", ")\#(parameters)}"#
  }

  static let groups = """
    "groups": [{"id": "a", "title": "a"}, {"id": "b", "title": "b"},
     {"id": "a1", "title": "part of a", "broader": "a"}]
    """

  static let all: [NarrowingCase] =
    who + amounts + [
      .init(
        kind: "recent-incident", wide: #""days": 91"#, narrow: #""days": 90"#,
        message: "an incident may have happened up to 91 days earlier here, but only 90 in 'up'"),
      .init(
        kind: "exclusion", wide: #""codes": [{"id": "x"}]"#,
        narrow: #""codes": [{"id": "x"}, {"id": "y"}]"#,
        message: "'y' is not excluded here, and is by 'up'"),
      .init(
        kind: "other-funding", wide: #""force": "preferred""#, narrow: "",
        message: "'it' is only preferred here, and required by 'up'"),
      .init(
        kind: "item-answers-incident", wide: #""force": "encouraged""#, narrow: "",
        message: "'it' is only encouraged here, and required by 'up'"),
      .init(
        kind: "positive-amounts", wide: #""force": "preferred""#, narrow: "",
        message: "'it' is only preferred here, and required by 'up'"),
      .init(
        kind: "judgement", wide: #""question": "easy?""#, narrow: #""question": "hard?""#,
        message:
          "the question of 'up' is worded differently here; add your own question under a new id",
        hasExample: false),
    ] + categories

  private static let who: [NarrowingCase] = [
    .init(
      kind: "call-window", wide: #""opensOn": "2026-02-28", "closesOn": "2026-04-30""#,
      narrow: #""opensOn": "2026-03-01", "closesOn": "2026-04-30""#,
      message: "the call opens on 2026-02-28 here, and opens on 2026-03-01 in 'up'"),
    .init(
      kind: "call-window", wide: #""rolling": true, "closesOn": null"#,
      narrow: #""rolling": false, "closesOn": "2026-04-30""#,
      message: "the call never closes here, and closes on 2026-04-30 in 'up'"),
    .init(
      kind: "call-window", wide: #""suspended": null"#, narrow: #""suspended": "no money""#,
      message: "the call is open here, and suspended by 'up'"),
    .init(
      kind: "applicant-type", wide: #""accepts": ["individual", "collective"]"#,
      narrow: #""accepts": ["collective"]"#,
      message: "applicants of type 'individual' are accepted here, and not by 'up'"),
    .init(
      kind: "applicant-type",
      wide: #""accepts": ["collective"], "minimumMembers": {"collective": 2}"#,
      narrow: #""accepts": ["collective"], "minimumMembers": {"collective": 3}"#,
      message: "2 members are enough for 'collective' here, but 'up' asks for 3"),
    .init(
      kind: "applicant-type", wide: #""accepts": ["organisation"], "registered": []"#,
      narrow: #""accepts": ["organisation"], "registered": ["organisation"]"#,
      message: "'organisation' need not be registered here, and must be for 'up'"),
    .init(
      kind: "country", wide: #""countries": ["PE", "BO", "CL"]"#, narrow: #""countries": ["BO"]"#,
      message: "Chile (CL) and 1 more are covered here, and not by 'up'"),
    .init(
      kind: "country", wide: #""countries": "all", "except": null"#,
      narrow: #""countries": "all", "except": ["AD"]"#,
      message: "Andorra (AD) is covered here, and not by 'up'"),
    .init(
      kind: "target-group", wide: #""groups": ["a", "b"]"#, narrow: #""groups": ["a"]"#,
      message:
        "the group 'b' is accepted here but is not one of the groups in 'up' and not broader-linked to one"
    ),
    .init(
      kind: "references", wide: #""minimum": 1"#, narrow: #""minimum": 2"#,
      message: "1 reference is enough here, where 'up' asks for 2"),
    .init(
      kind: "references", wide: #""minimum": 2, "independent": 0"#,
      narrow: #""minimum": 2, "independent": 1"#,
      message: "0 independent references are enough here, where 'up' asks for 1"),
    .init(
      kind: "previous-grants", wide: #""per": "ever", "most": 2"#,
      narrow: #""per": "ever", "most": 1"#,
      message: "2 earlier grants are allowed here, and 1 by 'up'"),
    .init(
      kind: "previous-grants", wide: #""per": "months", "months": 11"#,
      narrow: #""per": "months", "months": 12"#,
      message: "earlier grants count for 11 months here, and for 12 months in 'up'"),
    .init(
      kind: "previous-grants", wide: #""per": "call", "months": null"#, narrow: #""per": "ever""#,
      message: "earlier grants count per call here, and for ever in 'up'"),
    .init(
      kind: "required-documents", wide: #""documents": [{"kind": "quote"}]"#,
      narrow: #""documents": [{"kind": "quote"}, {"kind": "statute"}]"#,
      message: "'statute' need not be attached by 'individual' here, and must be for 'up'"),
  ]

  private static let amounts: [NarrowingCase] = [
    .init(
      kind: "maximum", wide: #""amount": 1000.01"#, narrow: #""amount": 1000.00"#,
      message: "the maximum is EUR 1,000.01 here, and EUR 1,000.00 in 'up'"),
    .init(
      kind: "maximum", wide: #""amount": 1000, "byApplicantType": {"collective": 900}"#,
      narrow: #""amount": 1000, "byApplicantType": {"collective": 800}"#,
      message: "the maximum for 'collective' is EUR 900.00 here, and EUR 800.00 in 'up'"),
    .init(
      kind: "minimum", wide: #""amount": 499.99"#, narrow: #""amount": 500.00"#,
      message: "the minimum is EUR 499.99 here, and EUR 500.00 in 'up'"),
    .init(
      kind: "share-paid", wide: #""percent": 80.01"#, narrow: #""percent": 80"#,
      message: "80.01% of the cost is paid here, and 80% by 'up'"),
    .init(
      kind: "activity-window", wide: #""months": 5"#, narrow: #""months": 4"#,
      message: "activities may take 5 months here, and 4 in 'up'"),
    .init(
      kind: "activity-window", wide: #""months": 5, "countedFrom": "disbursal""#,
      narrow: #""months": 4, "countedFrom": "disbursal""#,
      message: "activities may take 5 months here, and 4 in 'up'"),
    .init(
      kind: "activity-window", wide: #""months": 4, "retrospective": "allowed""#,
      narrow: #""months": 4, "retrospective": "refused""#,
      message: "activities before receipt are allowed here, and refused by 'up'"),
  ]

  private static let categories: [NarrowingCase] = [
    .init(
      kind: "cost-category",
      wide: #""outside": "refuse", "categories": [{"id": "x"}, {"id": "y"}]"#,
      narrow: #""outside": "refuse", "categories": [{"id": "x"}]"#,
      message: "the category 'y' is covered here, and not by 'up'"),
    .init(
      kind: "cost-category", wide: #""outside": "ask", "categories": [{"id": "x"}]"#,
      narrow: #""outside": "refuse", "categories": [{"id": "x"}]"#,
      message: "a cost outside the categories is sent for review here, and refused by 'up'"),
    .init(
      kind: "cost-category", wide: #""outside": "allow", "categories": [{"id": "x"}]"#,
      narrow: #""outside": "ask", "categories": [{"id": "x"}]"#,
      message: "a cost outside the categories is let pass here, and sent for review by 'up'"),
    .init(
      kind: "cost-category", wide: #""categories": [{"id": "x"}]"#,
      narrow: #""categories": [{"id": "x", "answers": ["dev.lost"]}]"#,
      message: "the category 'x' may be linked to any incident here, but not in 'up'"),
    .init(
      kind: "cost-category",
      wide: #""categories": [{"id": "x", "answers": ["dev.lost", "other"]}]"#,
      narrow: #""categories": [{"id": "x", "answers": ["dev.lost"]}]"#,
      message: "the category 'x' may answer other here, and not for 'up'"),
    .init(
      kind: "cost-category", wide: #""categories": [{"id": "x", "cap": 100.01}]"#,
      narrow: #""categories": [{"id": "x", "cap": 100}]"#,
      message: "the category 'x' has a cap of EUR 100.01 here, and one of EUR 100.00 in 'up'"),
    .init(
      kind: "cost-category", wide: #""categories": [{"id": "x"}, {"id": "z"}]"#,
      narrow: #""categories": [{"id": "x", "share": 40}, {"id": "z"}]"#,
      message: "the category 'x' may be all of the total here, and 40% in 'up'"),
    .init(
      kind: "cost-category", wide: #""categories": [{"id": "x"}]"#,
      narrow: #""categories": [{"id": "x", "question": "why?"}]"#,
      message: "the category 'x' no longer asks the question of 'up'", hasExample: false),
  ]
}
