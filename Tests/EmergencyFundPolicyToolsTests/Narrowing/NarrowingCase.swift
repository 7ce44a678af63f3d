import Testing

/// Two versions of one requirement, the second of which allows less.
struct NarrowingCase: Sendable, CustomTestStringConvertible {
  let kind: String
  let wide: String
  let narrow: String
  /// What lint says where the wide one is below the narrow one.
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
        message: "an incident may have happened up to 91 days earlier here, but at most 90 in 'up'"),
      .init(
        kind: "exclusion", wide: #""codes": [{"id": "x"}]"#,
        narrow: #""codes": [{"id": "x"}, {"id": "y"}]"#,
        message: "'y' is not excluded here, but is in 'up'"),
      .init(
        kind: "other-funding", wide: #""force": "preferred""#, narrow: "",
        message: "'it' is only preferred here, but required in 'up'"),
      .init(
        kind: "item-answers-incident", wide: #""force": "encouraged""#, narrow: "",
        message: "'it' is only encouraged here, but required in 'up'"),
      .init(
        kind: "positive-amounts", wide: #""force": "preferred""#, narrow: "",
        message: "'it' is only preferred here, but required in 'up'"),
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
      message: "the call opens on 2026-02-28 here, but opens on 2026-03-01 in 'up'"),
    .init(
      kind: "call-window", wide: #""rolling": true, "closesOn": null"#,
      narrow: #""rolling": false, "closesOn": "2026-04-30""#,
      message: "the call never closes here, but closes on 2026-04-30 in 'up'"),
    .init(
      kind: "call-window", wide: #""suspended": null"#, narrow: #""suspended": "no money""#,
      message: "the call is open here, but suspended in 'up'"),
    .init(
      kind: "applicant-type", wide: #""accepts": ["individual", "collective"]"#,
      narrow: #""accepts": ["collective"]"#,
      message: "applicants of type 'individual' are accepted here, but not in 'up'"),
    .init(
      kind: "applicant-type",
      wide: #""accepts": ["collective"], "minimumMembers": {"collective": 2}"#,
      narrow: #""accepts": ["collective"], "minimumMembers": {"collective": 3}"#,
      message: "2 members are enough for 'collective' here, but 'up' asks for 3"),
    .init(
      kind: "applicant-type", wide: #""accepts": ["organisation"], "registered": []"#,
      narrow: #""accepts": ["organisation"], "registered": ["organisation"]"#,
      message: "'organisation' need not be registered here, but must be in 'up'"),
    .init(
      kind: "country", wide: #""countries": ["PE", "BO", "CL"]"#, narrow: #""countries": ["BO"]"#,
      message: "Chile (CL) and 1 more are covered here, but not in 'up'"),
    .init(
      kind: "country", wide: #""countries": "all", "except": null"#,
      narrow: #""countries": "all", "except": ["AD"]"#,
      message: "Andorra (AD) is covered here, but not in 'up'"),
    .init(
      kind: "target-group", wide: #""groups": ["a", "b"]"#, narrow: #""groups": ["a"]"#,
      message:
        "the group 'b' is accepted here but is not one of the groups in 'up' and has no 'broader' link to one"
    ),
    .init(
      kind: "references", wide: #""minimum": 1"#, narrow: #""minimum": 2"#,
      message: "1 reference is enough here, but 'up' asks for 2"),
    .init(
      kind: "references", wide: #""minimum": 2, "independent": 0"#,
      narrow: #""minimum": 2, "independent": 1"#,
      message: "0 independent references are enough here, but 'up' asks for 1"),
    .init(
      kind: "previous-grants", wide: #""per": "ever", "most": 2"#,
      narrow: #""per": "ever", "most": 1"#,
      message: "2 previous grants are allowed here, but 1 in 'up'"),
    .init(
      kind: "previous-grants", wide: #""per": "months", "months": 11"#,
      narrow: #""per": "months", "months": 12"#,
      message: "previous grants count for 11 months here, but for 12 months in 'up'"),
    .init(
      kind: "previous-grants", wide: #""per": "call", "months": null"#, narrow: #""per": "ever""#,
      message: "previous grants count per call here, but for ever in 'up'"),
    .init(
      kind: "required-documents", wide: #""documents": [{"kind": "quote"}]"#,
      narrow: #""documents": [{"kind": "quote"}, {"kind": "statute"}]"#,
      message: "'statute' need not be attached by 'individual' here, but must be in 'up'"),
  ]

  private static let amounts: [NarrowingCase] = [
    .init(
      kind: "maximum", wide: #""amount": 1000.01"#, narrow: #""amount": 1000.00"#,
      message: "the maximum is EUR 1,000.01 here, but EUR 1,000.00 in 'up'"),
    .init(
      kind: "maximum", wide: #""amount": 1000, "byApplicantType": {"collective": 900}"#,
      narrow: #""amount": 1000, "byApplicantType": {"collective": 800}"#,
      message: "the maximum for 'collective' is EUR 900.00 here, but EUR 800.00 in 'up'"),
    .init(
      kind: "minimum", wide: #""amount": 499.99"#, narrow: #""amount": 500.00"#,
      message: "the minimum is EUR 499.99 here, but EUR 500.00 in 'up'"),
    .init(
      kind: "share-paid", wide: #""percent": 80.01"#, narrow: #""percent": 80"#,
      message: "80.01% of the cost is paid here, but 80% in 'up'"),
    .init(
      kind: "activity-window", wide: #""months": 5"#, narrow: #""months": 4"#,
      message: "activities may take 5 months here, but at most 4 in 'up'"),
    .init(
      kind: "activity-window", wide: #""months": 5, "countedFrom": "disbursement""#,
      narrow: #""months": 4, "countedFrom": "disbursement""#,
      message: "activities may take 5 months here, but at most 4 in 'up'"),
    .init(
      kind: "activity-window", wide: #""months": 4, "retroactiveCosts": "allowed""#,
      narrow: #""months": 4, "retroactiveCosts": "refused""#,
      message: "retroactive costs are allowed here, but refused in 'up'"),
  ]

  private static let categories: [NarrowingCase] = [
    .init(
      kind: "cost-category",
      wide: #""unlisted": "reject", "categories": [{"id": "x"}, {"id": "y"}]"#,
      narrow: #""unlisted": "reject", "categories": [{"id": "x"}]"#,
      message: "the category 'y' is covered here, but not in 'up'"),
    .init(
      kind: "cost-category", wide: #""unlisted": "review", "categories": [{"id": "x"}]"#,
      narrow: #""unlisted": "reject", "categories": [{"id": "x"}]"#,
      message: "an unlisted cost is sent for review here, but rejected in 'up'"),
    .init(
      kind: "cost-category", wide: #""unlisted": "allow", "categories": [{"id": "x"}]"#,
      narrow: #""unlisted": "review", "categories": [{"id": "x"}]"#,
      message: "an unlisted cost is allowed here, but sent for review in 'up'"),
    .init(
      kind: "cost-category", wide: #""categories": [{"id": "x"}]"#,
      narrow: #""categories": [{"id": "x", "answers": ["dev.lost"]}]"#,
      message: "the category 'x' may be linked to any incident here, but not in 'up'"),
    .init(
      kind: "cost-category",
      wide: #""categories": [{"id": "x", "answers": ["dev.lost", "other"]}]"#,
      narrow: #""categories": [{"id": "x", "answers": ["dev.lost"]}]"#,
      message: "the category 'x' may be linked to other here, but not in 'up'"),
    .init(
      kind: "cost-category", wide: #""categories": [{"id": "x", "cap": 100.01}]"#,
      narrow: #""categories": [{"id": "x", "cap": 100}]"#,
      message: "the category 'x' has a cap of EUR 100.01 here, but one of EUR 100.00 in 'up'"),
    .init(
      kind: "cost-category", wide: #""categories": [{"id": "x"}, {"id": "z"}]"#,
      narrow: #""categories": [{"id": "x", "share": 40}, {"id": "z"}]"#,
      message: "the category 'x' may be all of the total here, but 40% in 'up'"),
    .init(
      kind: "cost-category", wide: #""categories": [{"id": "x"}]"#,
      narrow: #""categories": [{"id": "x", "question": "why?"}]"#,
      message: "the category 'x' no longer asks the question of 'up'", hasExample: false),
  ]
}
