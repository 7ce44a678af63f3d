package import EmergencyFund

/// Policies that use every kind of requirement, for tests over generated applications.
package enum EveryKind {
  package static let rates = """
    {"base": "EUR", "periods": [
      {"from": "2026-02-27", "eurPerUnit": {"PEN": "0.25", "USD": "0.875"}},
      {"from": "2026-03-02", "eurPerUnit": {"PEN": "0.25", "USD": "0.9"}}]}
    """

  private static let members = """
    "currency": "EUR", "groups": [
      {"id": "women"}, {"id": "journalists"}, {"id": "bloggers", "broader": "journalists"}]
    """

  /// The kinds, with the parameters that differ between the policies left open.
  private static func requirements(
    unlisted: String, window: String, grants: String, references: Int
  ) -> String {
    """
    {"kind": "call-window", "opensOn": "2026-02-28", "closesOn": "2026-03-04"},
    {"kind": "applicant-type", "accepts": ["individual", "organisation"],
     "minimumMembers": {"organisation": 3}, "registered": ["organisation"]},
    {"kind": "country", "countries": ["PE", "XK"]},
    {"kind": "target-group", "groups": ["women", "journalists"], "force": "preferred"},
    {"kind": "recent-incident", "days": 90},
    {"kind": "item-answers-incident"},
    {"kind": "cost-category", "unlisted": "\(unlisted)", "categories": [
      {"id": "tools", "answers": ["dev.stolen", "dev.lost"], "share": 80},
      {"id": "care", "cap": 500, "answers": ["abuse.smear"], "question": "Does it help?"},
      {"id": "training"}]},
    {"kind": "exclusion", "codes": [{"id": "lobby"}, {"id": "salaries"}]},
    {"kind": "maximum", "amount": 10000, "byApplicantType": {"individual": 8000}},
    {"kind": "minimum", "amount": 100},
    {"kind": "share-paid", "percent": 80.5},
    {"kind": "activity-window", \(window)},
    {"kind": "references", "minimum": 2, "independent": \(references)},
    {"kind": "other-funding"},
    {"kind": "previous-grants", \(grants)},
    {"kind": "required-documents", "documents": [
      {"kind": "registration", "applicantTypes": ["organisation"]}, {"kind": "statutes",
       "applicantTypes": ["organisation", "collective"]}]},
    {"kind": "positive-amounts"},
    {"kind": "judgement", "question": "Is it so?"}
    """
  }

  /// One policy for each way to treat categories outside the list.
  package static func policies() throws -> [Policy] {
    let variants = [
      (
        "review", #""months": 4, "retroactiveCosts": "refused""#,
        #""per": "months", "months": 12"#, 0
      ),
      ("reject", #""months": 4, "countedFrom": "disbursement""#, #""per": "call", "most": 1"#, 1),
      (
        "allow", #""months": 2, "countedFrom": "disbursement", "retroactiveCosts": "refused""#,
        #""per": "months", "months": 12, "most": 1"#, 2
      ),
    ]
    return try variants.map { unlisted, window, grants, references in
      try policy(
        requirements: requirements(
          unlisted: unlisted, window: window, grants: grants, references: references),
        members: members)
    }
  }
}
