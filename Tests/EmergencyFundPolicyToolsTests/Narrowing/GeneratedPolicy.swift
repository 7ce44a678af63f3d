import EmergencyFund
import TestSupport

/// Policies out of a seed: each kind of requirement with parameters from a few that lie close together.
struct GeneratedPolicy {
  private var generator: SplitMix64
  /// Whether some requirements have several versions, each from a day of ``days``.
  private let isDated: Bool

  init(seed: Int, isDated: Bool = false) {
    generator = SplitMix64(seed: seed)
    self.isDated = isDated
  }

  /// The days on which versions begin.
  static let days = ["2026-02-10", "2026-03-01", "2026-04-20"]

  /// A fund, and a call below it that changes some of its requirements at random.
  mutating func pair() -> [String] {
    let kinds = Self.kinds.filter { _ in generator.below(3) > 0 }
    let fund = kinds.flatMap { versions(of: $0, named: "kind") }
    let changed = kinds.filter { _ in generator.below(4) == 0 }
    let added = Self.kinds.filter { !kinds.contains($0) && generator.below(5) == 0 }
    let call =
      changed.flatMap { versions(of: $0, named: "id") }
      + added.flatMap { versions(of: $0, named: "kind") }
    return [
      """
      {"format": "ief-policy/1", "id": "up", "fund": "f", "currency": "EUR",
       \(NarrowingCase.groups),
       "requirements": [{"kind": "positive-amounts", "id": "base", "reading": "r"}\
      \(fund.map { ", " + $0 }.joined())]}
      """,
      """
      {"format": "ief-policy/1", "id": "down", "extends": "up",
       "groups": [{"id": "own", "title": "own", "broader": "\(pick("a", "a1", "b"))"},
        {"id": "alone", "title": "alone"}],
       "requirements": [\(call.joined(separator: ", "))]}
      """,
    ]
  }

  /// The versions of a requirement: one, or some that begin on days; now and then with a gap before.
  private mutating func versions(of kind: String, named key: String) -> [String] {
    var starts = [""]
    if isDated, generator.below(3) == 0 {
      let later = Self.days.filter { _ in generator.below(2) == 0 }
      starts = (generator.below(12) == 0 && !later.isEmpty ? [] : [""]) + later
    }
    return starts.map { start in
      let from = start.isEmpty ? "" : #", "from": "\#(start)""#
      return #"{"\#(key)": "\#(kind)", "reading": "r"\#(from)\#(force)\#(parameters(of: kind))}"#
    }
  }

  private static let kinds = [
    "call-window", "applicant-type", "country", "target-group", "recent-incident",
    "item-answers-incident", "cost-category", "exclusion", "maximum", "minimum", "share-paid",
    "activity-window", "references", "other-funding", "previous-grants", "required-documents",
  ]

  private mutating func pick(_ texts: String...) -> String { texts[generator.below(texts.count)] }

  /// A list of some of the texts, at least one.
  private mutating func some(_ texts: String...) -> String {
    let chosen = texts.filter { _ in generator.below(2) == 0 }
    return "[" + (chosen.isEmpty ? [texts[0]] : chosen).joined(separator: ", ") + "]"
  }

  private var force: String {
    mutating get {
      switch generator.below(16) {
      case 0: #", "force": "preferred""#
      case 1: #", "force": "encouraged""#
      default: ""
      }
    }
  }

  private mutating func parameters(of kind: String) -> String {
    switch kind {
    case "call-window":
      pick(
        #", "opensOn": "2026-02-01""#, #", "opensOn": "2026-02-02", "closesOn": "2026-05-01""#,
        #", "closesOn": "2026-05-02""#, #", "closesOn": null, "opensOn": null"#)
    case "applicant-type":
      #", "accepts": \#(some(#""individual""#, #""collective""#, #""organisation""#))"#
        + pick(
          "", #", "minimumMembers": {"collective": 2}"#, #", "minimumMembers": {"collective": 3}"#,
          #", "registered": ["organisation"]"#, #", "minimumMembers": null, "registered": null"#)
    case "country": #", "countries": \#(pick(#""all""#, some(#""PE""#, #""BO""#, #""CL""#)))"#
    case "target-group": #", "groups": \#(some(#""a""#, #""b""#, #""a1""#))"#
    case "recent-incident": #", "days": \#(pick("30", "31", "60"))"#
    case "cost-category":
      #", "unlisted": "\#(pick("review", "reject", "allow"))", "categories": [\#(categories)]"#
    case "exclusion": #", "codes": \#(some(#"{"id": "x"}"#, #"{"id": "y"}"#))"#
    case "maximum":
      #", "amount": \#(pick("1000", "1000.01", "900"))"#
        + pick("", #", "byApplicantType": {"collective": 950}"#, #", "byApplicantType": null"#)
    case "minimum": #", "amount": \#(pick("1", "100", "100.01"))"#
    case "share-paid": #", "percent": \#(pick("80", "79.99", "100"))"#
    case "activity-window":
      #", "months": \#(pick("3", "4")), "countedFrom": "\#(pick("start", "start", "disbursement"))""#
        + #", "retroactiveCosts": "\#(pick("allowed", "refused"))""#
    case "references": #", "minimum": \#(pick("1", "2")), "independent": \#(pick("0", "1"))"#
    case "previous-grants":
      pick(
        #", "per": "ever", "months": null"#, #", "per": "call", "months": null"#,
        #", "per": "months", "months": 12"#, #", "per": "months", "months": 11"#)
        + #", "most": \#(pick("0", "1"))"#
    case "required-documents":
      #", "documents": "#
        + some(
          #"{"kind": "quote"}"#, #"{"kind": "statute", "applicantTypes": ["organisation"]}"#,
          #"{"kind": "letter", "applicantTypes": ["collective", "individual"]}"#)
    default: ""
    }
  }

  private var categories: String {
    mutating get {
      let conditions = [
        "", #", "answers": ["dev.lost"]"#, #", "answers": ["dev.lost", "other"]"#, #", "cap": 300"#,
        #", "cap": 300.01"#, #", "share": 40"#,
      ]
      let chosen = ["p", "q", "s"].filter { _ in generator.below(3) > 0 }
      return (chosen.isEmpty ? ["p"] : chosen).map { id in
        #"{"id": "\#(id)"\#(conditions[generator.below(conditions.count)])}"#
      }.joined(separator: ", ")
    }
  }
}
