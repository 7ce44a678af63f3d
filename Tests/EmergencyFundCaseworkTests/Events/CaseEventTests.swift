import EmergencyFund
import EmergencyFundCasework
import TestSupport
import Testing

@Suite struct CaseEventTests {
  /// An event of each kind.
  static func everyKind() throws -> [CaseEvent] {
    let application = try document(#"{"format":"ief-application/1","id":"S-01"}"#).root
    let reasons = [DecisionReason(code: "rule", cites: "maximum"), DecisionReason(code: "urgent")]
    let day = try #require(Day("2026-03-04"))
    let assumed = CaseEvent.RuleOutcome(rule: "maximum", outcome: .needsPerson, isAssumed: true)
    let contents: [CaseEvent.Content] = [
      .assessed(maximum: .notMet),
      .assessed(
        .init(
          policyDigest: digest("a"), findingsDigest: digest("d"), outcome: .needsPerson,
          findings: [assumed])), .asked(1),
      .answered(.init(question: 1, text: "four", application: application)),
      .referenceChecked(.init(reference: 0, result: .notReached, note: "twice")),
      .vouched(.init(voucher: "a partner", note: "for years")), .assigned("ana"),
      .conflict("ana"), .review,
      .unassigned(.init(reviewer: "ana", reason: "on leave")),
      .recommended(.init(decision: .decline, reasons: reasons, note: "x")),
      .recommended(.init(decision: .award, overrides: [.init(rule: "maximum", reason: "x")])),
      .decided(
        .init(
          .award, overrides: [.init(rule: "maximum", reason: "x")], note: "file",
          letterText: "letter")),
      .reviewed(
        .init(ratings: [:], threats: [.init(incident: 1, word: .unclear, reason: "a metaphor")])),
      .closeByFund, .decided(.init(.withdraw(.unstated))),
      .takenBack(.init(event: 3, reason: "a slip")), .returned(.init(event: 3, reason: "a slip")),
      try .paymentCorrected(5, 0), .award, .part([0: 5]), .decline, .refer, .withdraw,
      .confirmed(4),
      .letterMade(.init(language: .arabic, sha256: digest("e"))), try .paid(12),
      .reported(.init(note: "bought")), .appeal,
      .corrected(.init(application: application, why: "a slip", event: 1)),
      .imported(.init(importedOn: day, code: "C-0A1B2C", unknownOfficers: ["max"])),
      .erased(.init(cause: .retention)),
      .erased(
        .init(
          cause: .request,
          remains: .init(call: "asia", region: "asia", barredOfficers: ["ana"]),
          reason: "The applicant asked for it by telephone.")),
    ]
    return [try CaseHistory.receipt()]
      + contents.map { content in
        var event = CaseEvent(on: day, by: "nour", content)
        if event.kind == .assessed { event.by = nil }
        return event
      }
  }

  @Test func `reading gives back what was written, for each kind`() throws {
    let events = try Self.everyKind()
    #expect(Set(events.map { $0.kind }) == Set(CaseEventKind.allCases))
    for event in events {
      var reader = DocumentReader(document: try JSONReader.read(event.json, file: "event"))
      let read = CaseEvent.read(&reader)
      #expect(reader.diagnostics == [])
      #expect(read?.json == event.json)
      #expect(read?.kind == event.kind)
    }
  }

  @Test func `an event holds an application as the library writes it`() throws {
    let application = try application(document: CaseHistory.application)
    var writer = JSONWriter()
    application.write(to: &writer)
    let written = try JSONReader.read(writer.bytes, file: "event").root
    var history = try CaseHistory()
    try history.add(
      "nour", .corrected(.init(application: written, why: "a slip", event: 1)))
    #expect(history.grantCase.grantApplication == application)
  }

  @Test func `an event is one object in a fixed order`() throws {
    let event = CaseEvent(on: try #require(Day("2026-03-04")), by: "ben", .part([1: 50, 0: 600]))
    #expect(
      String(decoding: event.json, as: UTF8.self) == """
        {"format":"ief-case-event/1","kind":"decided","on":"2026-03-04","by":"ben","content":\
        {"decision":"partialAward","items":[{"item":0,"amount":600.00,"currency":"PEN"},\
        {"item":1,"amount":50.00,"currency":"PEN"}],"reasons":[]}}
        """)
  }

  @Test(arguments: [
    (
      #"{"kind": "asked", "on": "2026-03-04", "content": {"question": 0}}"#,
      [
        "1:1: error: format: the key 'format' is missing [missing]",
        "1:63: error: content.question: expected a whole number from 1 to 1000000, found '0' "
          + "[out-of-range]",
        "1:50: error: content.text: the key 'text' is missing [missing]",
      ]
    ),
    (
      #"{"format": "ief-case-event/1", "kind": "asekd", "on": "2026-03-32", "by": "Ana"}"#,
      [
        "1:40: error: kind: expected a kind of event, found 'asekd'; did you mean 'asked'? "
          + "[unknown-code]",
        "1:55: error: on: expected a date such as 2026-03-02, found '2026-03-32' "
          + "[unreadable-value]",
        "1:75: error: by: expected the id of an officer of 1 to 64 lower-case letters, digits, "
          + "'-', '.' and '_', found 'Ana' [unreadable-value]",
        "1:1: error: content: the key 'content' is missing [missing]",
      ]
    ),
    (
      #"""
      {"format": "ief-case-event/1", "kind": "decided", "on": "2026-03-04", "by": "ana",
       "content": {"decision": "award", "fund": "other", "reasons": [{"code": "A B"}]}}
      """#,
      [
        "2:73: error: content.reasons[0].code: expected the code of a reason of 1 to 64 lower-case "
          + "letters, digits, '-', '.' and '_', found 'A B' [unreadable-value]",
        "2:43: error: content.fund: the key 'fund' belongs to a referral [contradiction]",
      ]
    ),
    (
      #"""
      {"format": "ief-case-event/1", "kind": "decided", "on": "2026-03-04", "by": "ana",
       "content": {"decision": "decline", "overrides": [{"rule": "maximum"}],
         "withdrawal": {"by": "applicant"}}}
      """#,
      [
        "2:51: error: content.overrides[0].reason: the key 'reason' is missing [missing]",
        "3:18: error: content.withdrawal.askedBy: the key 'askedBy' is missing [missing]",
        "3:18: error: content.withdrawal.askedOn: the key 'askedOn' is missing [missing]",
        "2:50: error: content.overrides: the key 'overrides' belongs to an award [contradiction]",
        "3:18: error: content.withdrawal: the key 'withdrawal' belongs to a withdrawal "
          + "[contradiction]",
      ]
    ),
    (
      #"""
      {"format": "ief-case-event/1", "kind": "paymentCorrected", "on": "2026-03-04", "by": "ana",
       "content": {"event": 2, "amount": -1, "currency": "EUR", "paidOn": "2026-03-04",
         "reason": "x"}}
      """#,
      [
        "2:36: error: content.amount: expected an amount of zero or more, found -1 [out-of-range]"
      ]
    ),
    (
      #"""
      {"format": "ief-case-event/1", "kind": "reviewed", "on": "2026-03-04", "by": "ana",
       "content": {"ratings": [{"criterion": "effect", "rating": 1, "reason": " "},
         {"criterion": "risk", "rating": 4, "reason": "x"}]}}
      """#,
      [
        "2:26: error: content.ratings[0]: a rating needs a written reason [missing]",
        "3:36: error: content.ratings[1].rating: expected a whole number from 0 to 3, found '4' "
          + "[out-of-range]",
      ]
    ),
    (
      #"""
      {"format": "ief-case-event/1", "kind": "letterMade", "on": "2026-03-04", "by": "ana",
       "content": {"language": "en", "sha256": "abc"}}
      """#,
      [
        "2:42: error: content.sha256: expected 64 lower-case hexadecimal digits, found 'abc' "
          + "[unreadable-value]"
      ]
    ),
  ])
  func `what is wrong is said with its path`(_ text: String, _ diagnostics: [String]) throws {
    var reader = DocumentReader(document: try document(text, file: ""))
    _ = CaseEvent.read(&reader)
    #expect(reader.diagnostics.map { $0.rendered } == diagnostics)
  }
}
