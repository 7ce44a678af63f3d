import EmergencyFund
import TestSupport
import Testing

/// What each requirement asks, in words.
@Suite struct PolicySentenceTests {
  private static let groups =
    #""currency": "EUR", "groups": [{"id": "a", "title": {"en": "women", "es": "mujeres"}}]"#

  @Test(arguments: [
    (#"{"kind": "call-window"}"#, "applications are accepted on a rolling basis"),
    (
      #"{"kind": "call-window", "opensOn": "2026-03-01"}"#,
      "applications are accepted from 1 March 2026"
    ),
    (
      #"{"kind": "call-window", "closesOn": "2026-03-01"}"#,
      "applications are accepted until 1 March 2026"
    ),
    (
      #"{"kind": "call-window", "opensOn": "2026-03-01", "closesOn": "2026-03-31"}"#,
      "applications are accepted from 1 March 2026 to 31 March 2026 inclusive"
    ),
    (
      #"{"kind": "call-window", "suspended": "no money"}"#,
      "the call is suspended and not accepting applications: no money"
    ),
    (
      #"{"kind": "applicant-type", "accepts": ["collective"], "minimumMembers": {"collective": 1}}"#,
      "eligible types of applicant: “collective”: “collective”: at least 1 member"
    ),
    (
      #"{"kind": "applicant-type", "accepts": ["organisation"], "registered": ["organisation"]}"#,
      "eligible types of applicant: “organisation”: “organisation”: must be legally registered"
    ),
    (#"{"kind": "country", "countries": "all"}"#, "applicants may work in any country"),
    (
      #"{"kind": "country", "countries": ["PE", "BO"]}"#,
      "applicants must work in one of these 2 countries: Bolivia (BO) and Peru (PE)"
    ),
    (
      #"{"kind": "target-group", "groups": ["a"]}"#,
      "applicants must belong to this group, or to a more specific one: women (“a”)"
    ),
    (
      #"{"kind": "recent-incident", "days": 1}"#,
      "an incident must be ongoing, or have occurred no more than 1 day before receipt"
    ),
    (
      #"{"kind": "item-answers-incident"}"#,
      "every cost must be linked to an incident in the application"
    ),
    (
      #"""
      {"kind": "cost-category", "unlisted": "reject", "categories": [{"id": "x", "title": "things",
       "answers": ["dev.lost"], "cap": 5, "share": 12.5, "question": "why?"}]}
      """#,
      "every cost must fall into one of these categories; any other is ineligible: things (“x”) [must be linked to an incident of type “dev.lost”; at most EUR 5.00 in total; at most 12.5% of the total; question for the reviewer: why?]"
    ),
    (
      #"{"kind": "exclusion", "codes": [{"id": "lobby", "title": "lobby work"}]}"#,
      "this purpose is not eligible: lobby work (“lobby”)"
    ),
    (
      #"{"kind": "maximum", "amount": 10000, "byApplicantType": {"collective": 500}}"#,
      "at most EUR 10,000.00 can be requested: “collective”: at most EUR 500.00"
    ),
    (#"{"kind": "minimum", "amount": 1}"#, "at least EUR 1.00 must be requested"),
    (#"{"kind": "share-paid", "percent": 80}"#, "at most 80% of the total cost is funded"),
    (
      #"{"kind": "activity-window", "months": 4, "retroactiveCosts": "refused"}"#,
      "activities must end within 4 months of their start: activities must not start before the date of receipt"
    ),
    (
      #"{"kind": "activity-window", "months": 1, "countedFrom": "disbursement"}"#,
      "activities must end within 1 month of payment"
    ),
    (
      #"{"kind": "references", "minimum": 2, "independent": 1}"#,
      "at least 2 references required: at least 1 of them independent of the applicant"
    ),
    (
      #"{"kind": "other-funding"}"#,
      "no other funding received or requested for the same purpose"
    ),
    (
      #"{"kind": "previous-grants", "per": "months", "months": 12}"#,
      "at most 0 previous grants from the fund in the 12 months before receipt"
    ),
    (
      #"{"kind": "previous-grants", "per": "ever", "most": 1}"#,
      "at most 1 previous grant from the fund"
    ),
    (
      #"{"kind": "previous-grants", "per": "call", "most": 1}"#,
      "at most 1 previous grant from the fund under the same call"
    ),
    (
      #"{"kind": "required-documents", "documents": [{"kind": "statute", "applicantTypes": ["collective"]}]}"#,
      "this document is required: “statute”, from applicants of type “collective”"
    ),
    (#"{"kind": "positive-amounts"}"#, "every cost must have a quantity and a price above zero"),
    (#"{"kind": "judgement", "question": "why?"}"#, "question for the reviewer: why?"),
  ])
  func `says what a requirement asks`(_ requirement: String, _ sentence: String) throws {
    let policy = try policy(requirements: requirement, members: Self.groups)
    #expect(policy.requirements[0].sentence(in: policy).text(.english) == sentence)
  }

  @Test func `gives the policy's own words in the reader's language`() throws {
    let policy = try policy(
      requirements: #"{"kind": "target-group", "groups": ["a"]}"#, members: Self.groups)
    let sentence = policy.requirements[0].sentence(in: policy)
    #expect(
      sentence.text(MessageCatalogue(.spanish))
        == "quien presenta la solicitud pertenece a este grupo, o a uno más específico: mujeres")
    #expect(
      sentence.text(MessageCatalogue(.spanish, naming: .titlesAndCodes)).hasSuffix(": mujeres (a)"))
  }

  @Test func `says by when an answer comes and how the queue is ordered`() throws {
    let policy = try policy(
      requirements: #"{"kind": "other-funding"}"#,
      members: #"""
        "currency": "EUR", "promise": {"days": 14}, "score": {"waiting": 2, "criteria": [
        {"id": "harm", "title": "harm", "weight": 1, "kind": "table", "reads": "worstHarm",
         "points": {"severe": 1}}]}
        """#)
    #expect(
      policy.promise?.sentence.text(.english)
        == "the fund aims to respond within 14 days of receipt, not counting the day of receipt")
    #expect(
      policy.scoring?.sentence.text(.english)
        == "the queue is ranked by this criterion: harm: up to 1 point and each day of waiting adds 2 points to the priority"
    )
  }

  @Test func `says how questions stop the count, and how cases are worked on`() throws {
    let policy = try policy(
      requirements: #"{"kind": "other-funding"}"#,
      members: #"""
        "currency": "EUR", "promise": {"days": 14, "questionsPauseMax": 1}, "casework": {
        "reasons": [{"id": "a", "title": "a rule", "decisions": ["decline"], "cites": "finding"}],
        "retention": {"awarded": 84, "declined": 12, "referred": 6, "withdrawn": 1}}
        """#)
    #expect(
      policy.promise?.sentence.text(.english)
        == "the fund aims to respond within 14 days of receipt, not counting the day of receipt: days on which a question to the applicant is pending do not count, up to 1 day in total"
    )
    #expect(
      policy.casework.sentence.text(.english)
        == "a decision gives one or more of this reason: a rule (“a”) and case records are kept for 84 months after an award, 12 months after a rejection, 6 months after a referral and 1 month after a withdrawal"
    )
  }

  @Test func `every sentence about a policy is there in English`() {
    for id in PolicyMessage.allCases {
      #expect(!MessageCatalogue.english.template(.policy(id)).isEmpty, "\(id.rawValue)")
    }
  }
}
