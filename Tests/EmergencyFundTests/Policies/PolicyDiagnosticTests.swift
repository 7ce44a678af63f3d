import EmergencyFund
import TestSupport
import Testing

@Suite struct PolicyDiagnosticTests {
  /// A policy file with an error, and the diagnostic about it.
  struct Row: Sendable, CustomTestStringConvertible {
    let file: String
    let diagnostics: [String]

    init(_ file: String, _ diagnostics: String...) {
      self.file = file
      self.diagnostics = diagnostics
    }

    var testDescription: String { diagnostics.first ?? file }
  }

  /// A file with one requirement.
  private static func requirement(_ text: String, _ members: String = "") -> String {
    #"{"format": "ief-policy/1", "id": "x", "currency": "EUR",\#(members)"# + "\n"
      + #""requirements": [\#(text)]}"#
  }

  /// A file with another member beside a good requirement.
  private static func member(_ text: String) -> String {
    #"{"format": "ief-policy/1", "id": "x", "currency": "EUR", "requirements": [{"kind": "positive-amounts"}],"#
      + "\n" + text + "}"
  }

  /// Groups of which each has the one before it above it.
  private static func groups(linked count: Int) -> String {
    let groups = (0..<count).map { index in
      #"{"id": "g\#(index)"\#(index > 0 ? #", "broader": "g\#(index - 1)""# : "")}"#
    }
    return #""groups": ["# + groups.joined(separator: ",\n") + "]"
  }

  static let rows: [Row] = [
    Row(
      requirement(""),
      "1.json:2:17: error: requirements: the list must not be empty "
        + "[contradiction]"),
    Row(
      #"{"format": "ief-policy/1", "id": "x", "currency": "EUR"}"#,
      "1.json:1:1: error: requirements: the key 'requirements' is missing [missing]"),
    Row(
      #"{"format": "ief-policy/1", "id": "x", "requirements": [{"kind": "positive-amounts"}]}"#,
      "1.json:1:1: error: currency: the key 'currency' is missing [missing]"),
    Row(
      #"{"format": "ief-policy/2", "id": "x", "currency": "EUR", "requirements": [{"kind": "positive-amounts"}]}"#,
      "1.json:1:12: error: format: expected ief-policy/1, found 'ief-policy/2'; did you mean "
        + "'ief-policy/1'? [unknown-code]"
    ),
    Row(
      member(#""titel": "X""#),
      "1.json:2:1: error: titel: unknown key 'titel'; did you mean 'title'? [unknown-key]"),
    Row(
      requirement(#"{"kind": "maximun", "amount": 1}"#),
      "1.json:2:27: error: requirements[0].kind: expected a kind of requirement, found 'maximun'; "
        + "did you mean 'maximum'? [unknown-code]"
    ),
    Row(
      requirement(#"{"kind": "expression", "rule": "x > 1"}"#),
      "1.json:2:27: error: requirements[0].kind: expected a kind of requirement, found "
        + "'expression' [unknown-code]"
    ),
    Row(
      requirement(#"{"amount": 1}"#),
      "1.json:2:18: error: requirements[0].kind: the key 'kind' is missing [missing]"),
    Row(
      requirement(#"{"id": "maximum", "amount": 1}"#),
      "1.json:2:25: error: requirements[0].id: no layer above has the requirement 'maximum'; a "
        + "new one needs a kind [unknown-code]"
    ),
    Row(
      requirement(#"{"kind": "maximum"}"#),
      "1.json:2:18: error: requirements[0].amount: the key 'amount' is missing [missing]"),
    Row(
      requirement(#"{"kind": "maximum", "amount": 0}"#),
      "1.json:2:48: error: requirements[0].amount: expected an amount above zero, found 0 "
        + "[out-of-range]"
    ),
    Row(
      requirement(#"{"kind": "maximum", "amount": 10000.001}"#),
      "1.json:2:48: error: requirements[0].amount: 10000.001 has more decimals than EUR, which "
        + "has 2 decimals [out-of-range]"
    ),
    Row(
      requirement(#"{"kind": "maximum", "amount": "10000"}"#),
      "1.json:2:48: error: requirements[0].amount: expected a number such as 1250.00, found text "
        + "[wrong-type]"
    ),
    Row(
      requirement(#"{"kind": "maximum", "amount": 1, "byApplicantType": {"person": 1}}"#),
      "1.json:2:81: error: requirements[0].byApplicantType.person: expected an applicant type "
        + "(individual, collective, organisation), found 'person' [unknown-code]"
    ),
    Row(
      requirement(#"{"kind": "maximum", "ammount": 1}"#),
      "1.json:2:38: error: requirements[0].ammount: unknown key 'ammount'; did you mean 'amount'? "
        + "[unknown-key]"
    ),
    Row(
      requirement(#"{"kind": "minimum"}, {"kind": "share-paid", "percent": 100.01}"#),
      "1.json:2:73: error: requirements[1].percent: expected a percentage from 0 to 100 with at "
        + "most two decimals, found 100.01 [out-of-range]"
    ),
    Row(
      requirement(#"{"kind": "country", "countries": []}"#),
      "1.json:2:51: error: requirements[0].countries: the call covers no country [contradiction]"),
    Row(
      requirement(#"{"kind": "country", "countries": ["PEX", "Peru"]}"#),
      "1.json:2:52: error: requirements[0].countries[0]: expected a country code such as PE, "
        + "found 'PEX' [unknown-code]",
      "1.json:2:59: error: requirements[0].countries[1]: expected a country code such as PE, "
        + "found 'Peru'; did you mean 'PE'? [unknown-code]"
    ),
    Row(
      requirement(#"{"kind": "country", "countries": ["PE"], "except": ["PE"]}"#),
      "1.json:2:51: error: requirements[0].countries: the call covers no country [contradiction]"),
    Row(
      requirement(
        #"{"kind": "country", "lists": ["andess"]}"#, #""countryLists": {"andes": ["PE"]},"#),
      "1.json:2:48: error: requirements[0].lists[0]: expected a country list of the policy, found "
        + "'andess'; did you mean 'andes'? [unknown-code]"
    ),
    Row(
      requirement(#"{"kind": "country"}"#),
      "1.json:2:18: error: requirements[0].countries: the key 'countries' is missing [missing]"),
    Row(
      requirement(#"{"kind": "applicant-type", "accepts": []}"#),
      "1.json:2:56: error: requirements[0].accepts: the list must not be empty "
        + "[contradiction]"
    ),
    Row(
      requirement(#"{"kind": "applicant-type", "accepts": ["organization"]}"#),
      "1.json:2:57: error: requirements[0].accepts[0]: expected an applicant type, found "
        + "'organization'; did you mean 'organisation'? [unknown-code]"
    ),
    Row(
      requirement(
        #"{"kind": "target-group", "groups": ["woman"]}"#, #""groups": [{"id": "women"}],"#),
      "1.json:2:54: error: requirements[0].groups[0]: expected a target group of the policy, "
        + "found 'woman'; did you mean 'women'? [unknown-code]"
    ),
    Row(
      requirement(#"{"kind": "call-window", "opensOn": "2026-03-02", "closesOn": "2026-03-01"}"#),
      "1.json:2:79: error: requirements[0].closesOn: the call closes on 2026-03-01, before it "
        + "opens on 2026-03-02 [contradiction]"
    ),
    Row(
      requirement(#"{"kind": "call-window", "rolling": true, "closesOn": "2026-03-01"}"#),
      "1.json:2:71: error: requirements[0].closesOn: a rolling call has no closesOn; add rolling: "
        + "false [contradiction]"
    ),
    Row(
      requirement(#"{"kind": "call-window", "opensOn": "2026-02-30"}"#),
      "1.json:2:53: error: requirements[0].opensOn: expected a date such as 2026-03-02, found "
        + "'2026-02-30' [unreadable-value]"
    ),
    Row(
      requirement(#"{"kind": "call-window", "suspended": {}}"#),
      "1.json:2:55: error: requirements[0].suspended: expected text in at least one language, "
        + "found none [missing]"
    ),
    Row(
      requirement(#"{"kind": "activity-window", "months": 0}"#),
      "1.json:2:56: error: requirements[0].months: expected a whole number from 1 to 120, found "
        + "'0' [out-of-range]"
    ),
    Row(
      requirement(#"{"kind": "activity-window", "months": 3, "countedFrom": "payment"}"#),
      "1.json:2:74: error: requirements[0].countedFrom: expected the start of the period (start, "
        + "disbursement), found 'payment' [unknown-code]"
    ),
    Row(
      requirement(#"{"kind": "references", "minimum": 1, "independent": 2}"#),
      "1.json:2:70: error: requirements[0].independent: 2 independent references of only 1 in all "
        + "[contradiction]"
    ),
    Row(
      requirement(#"{"kind": "previous-grants", "per": "months"}"#),
      "1.json:2:18: error: requirements[0].months: the key 'months' is missing [missing]"),
    Row(
      requirement(#"{"kind": "previous-grants", "per": "ever", "months": 12}"#),
      "1.json:2:71: error: requirements[0].months: months can only be used with per: months "
        + "[contradiction]"
    ),
    Row(
      requirement(#"{"kind": "recent-incident"}"#),
      "1.json:2:18: error: requirements[0].days: the key 'days' is missing [missing]"),
    Row(
      requirement(#"{"kind": "required-documents", "documents": [{"applicantTypes": []}]}"#),
      "1.json:2:63: error: requirements[0].documents[0].kind: the key 'kind' is missing [missing]"),
    Row(
      requirement(#"{"kind": "cost-category", "categories": [{"id": "a"}, {"id": "a"}]}"#),
      "1.json:2:72: error: requirements[0].categories[1]: category 'a' is listed twice "
        + "[duplicate-key]"
    ),
    Row(
      requirement(
        #"{"kind": "cost-category", "categories": [{"id": "a", "answers": ["dev.stolenn"]}]}"#),
      "1.json:2:83: error: requirements[0].categories[0].answers[0]: expected an incident type, "
        + "found 'dev.stolenn'; did you mean 'dev.stolen'? [unknown-code]"
    ),
    Row(
      requirement(#"{"kind": "judgement", "question": {}}"#),
      "1.json:2:52: error: requirements[0].question: expected text in at least one language, "
        + "found none [missing]"
    ),
    Row(
      requirement(
        #"{"kind": "positive-amounts", "source": "anouncement"}"#,
        #""sources": {"announcement": {"title": "A"}},"#),
      "1.json:2:57: error: requirements[0].source: expected a source of the policy, found "
        + "'anouncement'; did you mean 'announcement'? [unknown-code]"
    ),
    Row(
      requirement(#"{"kind": "positive-amounts"}, {"kind": "positive-amounts"}"#),
      "1.json:2:48: error: requirements[1]: requirement 'positive-amounts' is listed twice "
        + "[duplicate-key]"
    ),
    Row(
      requirement(#"{"kind": "positive-amounts", "force": "wanted"}"#),
      "1.json:2:56: error: requirements[0].force: expected a force (required, preferred, "
        + "encouraged), found 'wanted' [unknown-code]"
    ),
    Row(
      member(#""groups": [{"id": "a"}, {"id": "a"}]"#),
      "1.json:2:25: error: groups[1]: target group 'a' is defined twice [duplicate-key]"),
    Row(
      member(#""groups": [{"id": "a", "broader": "b"}, {"id": "b", "broader": "b"}]"#),
      "1.json:2:64: error: groups[1].broader: target group 'b' has a circular 'broader' link "
        + "[contradiction]"
    ),
    Row(
      member(groups(linked: 18)),
      "1.json:19:26: error: groups[17].broader: target group 'g17' has more than 16 "
        + "groups above it [too-deep]"
    ),
    Row(
      member(#""groups": [{"id": "a", "broader": "b"}]"#),
      "1.json:2:35: error: groups[0].broader: expected a target group of the policy (a), found "
        + "'b' [unknown-code]"
    ),
    Row(
      member(#""promise": {"counting": "calendar"}"#),
      "1.json:2:12: error: promise.days: the key 'days' is missing [missing]"),
    Row(
      member(#""promise": {"days": 10, "counting": "working"}"#),
      "1.json:2:12: error: promise.holidays: the key 'holidays' is missing [missing]"),
    Row(
      member(
        #""promise": {"days": 10, "counting": "working", "workingDays": [], "holidays": {"years": [2026]}}"#
      ),
      "1.json:2:12: error: promise: the week needs at least one working day [contradiction]"
    ),
    Row(
      member(#""promise": [{"days": 10}, {"days": 14}]"#),
      "1.json:2:27: error: promise[1]: a later version needs from: (its effective date) [missing]"
    ),
    Row(
      member(
        #""promise": [{"days": 10, "from": "2026-01-01"}, {"days": 14, "from": "2026-01-01"}]"#),
      "1.json:2:49: error: promise[1]: two versions begin on 2026-01-01 [duplicate-key]"),
    Row(
      member(#""effort": {"review": {"base": 0}}"#),
      "1.json:2:31: error: effort.review.base: expected a whole number from 1 to 10000, found '0' "
        + "[out-of-range]"
    ),
    Row(
      member(#""score": {"criteria": []}"#),
      "1.json:2:23: error: score.criteria: the list must not be empty "
        + "[contradiction]"),
    Row(
      member(#""score": {"criteria": [{"id": "a", "weight": 10, "kind": "decay"}]}"#),
      "1.json:2:24: error: score.criteria[0].days: the key 'days' is missing [missing]"),
    Row(
      member(
        #""score": {"criteria": [{"id": "a", "weight": 10, "kind": "table", "reads": "worstHarm", "points": {"serius": 11}}]}"#
      ),
      "1.json:2:110: error: score.criteria[0].points.serius: expected an answer of worstHarm, "
        + "found 'serius'; did you mean 'serious'? [unknown-code]",
      "1.json:2:110: error: score.criteria[0].points.serius: expected a whole number from 0 to "
        + "10, found '11' [out-of-range]"
    ),
    Row(
      member(#""score": {"criteria": [{"id": "a", "weight": 10, "kind": "share", "days": 3}]}"#),
      "1.json:2:75: error: score.criteria[0].days: a criterion of kind share has no days "
        + "[contradiction]"
    ),
    Row(
      member(
        #""score": {"criteria": [{"id": "a", "weight": 10, "kind": "rating", "question": {}}]}"#),
      "1.json:2:80: error: score.criteria[0].question: expected text in at least one language, "
        + "found none [missing]"
    ),
    Row(
      requirement(#"{"kind": "call-window", "rolling": false}"#),
      "1.json:2:53: error: requirements[0].rolling: a call that is not rolling needs closesOn "
        + "[contradiction]"
    ),
  ]

  @Test(arguments: rows)
  func `says what is wrong and where`(_ row: Row) throws {
    let library = try library([row.file])
    let error = #expect(throws: PolicyDiagnostics.self) {
      try library.policy("x", on: nil)
    }
    #expect(error?.all.map { $0.rendered } == row.diagnostics)
  }
}
