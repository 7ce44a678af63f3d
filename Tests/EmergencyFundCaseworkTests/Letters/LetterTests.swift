import EmergencyFund
import EmergencyFundCasework
import Foundation
import TestSupport
import Testing

@Suite struct LetterTests {
  private static func policy(_ letters: String) throws -> Policy {
    try TestSupport.policy(
      requirements: """
        {"kind": "maximum", "amount": 200},
        {"id": "reduces-risk", "kind": "judgement", "question": "Does it reduce the risk?"}
        """,
      members: """
        "currency": "EUR", "contact": {"address": "fund.example"},
        "title": {"en": "Test call", "es": "Convocatoria de prueba"},
        "casework": {"reasons": [
          {"id": "rule", "title": {"en": "a rule is not met", "es": "no se cumple una regla"},
           "decisions": ["decline"], "cites": "finding"}],
         "letters": {\(letters)}}
        """)
  }

  private static func letter(
    _ content: CaseEvent.Content, _ letters: String, contact: String? = nil,
    fund: LocalizedString? = nil, application: String = CaseHistory.application
  ) throws -> Letter {
    var history = try CaseHistory(policy: policy(letters), application: application)
    try history.add(nil, .assessed(maximum: .notMet))
    guard case .decided(let decided) = content else { throw LetterRefusal.noLetter(.award) }
    let day = try #require(Day("2026-03-10"))
    let grantCase = history.grantCase
    let assessment = try grantCase.policy.assess(
      grantCase.grantApplication, rates: steadyRates())
    return try Letter(
      on: decided, decidedOn: day, of: grantCase, code: "C-0001", assessment: assessment,
      fund: fund, contact: contact)
  }

  @Test func `fills every placeholder in the applicant's language`() throws {
    let letter = try Self.letter(
      .part([0: 600, 1: 50]),
      #"""
      "partialAward": {"en": "x", "es": "{applicant}: {case} de {call}, del {receivedOn}. El {decidedOn}: {amount}, {items|one=un gasto|other=# gastos}:{items}\n{reasons}{reason}\n{contact}"}
      """#)
    #expect(letter.language == .spanish)
    #expect(letter.missingLanguage == nil)
    #expect(
      letter.text == """
        Ruta Imaginaria: C-0001 de Convocatoria de prueba, del 2 de marzo de 2026. El 10 de marzo de \
        2026: PEN\u{A0}650.00, 2 gastos:
        - a: PEN\u{A0}600.00
        - b: PEN\u{A0}50.00
        fund.example
        """)
  }

  @Test func `gives the reasons with what was found`() throws {
    let letter = try Self.letter(
      .decided(
        .init(
          .decline, reasons: [.init(code: "rule", cites: "maximum")], note: "Not for them.",
          letterText: "Sorry.")),
      #""decline": {"en": "x", "es": "Motivos:{reasons}\n{reason}\n{contact}"}"#, contact: "office")
    #expect(
      letter.text == """
        Motivos:
        - no se cumple una regla: monto solicitado: EUR\u{A0}250.00; supera el máximo de EUR\u{A0}200.00
        Sorry.
        office
        """)
  }

  @Test func `no line is one that an applicant wrote`() throws {
    let application = CaseHistory.application
      .replacingOccurrences(
        of: #""Ruta Imaginaria""#, with: #""Ruta\u001b[2J {case}\n\n  P.S. More.\u202e\n""#
      )
      .replacingOccurrences(of: #""id": "a","#, with: #""id": "a", "description": "a\r\n- b","#)
    let amount = try #require(CaseHistory.soles(1))
    let letter = try Self.letter(
      .decided(
        .init(
          .partialAward([ItemAward(item: 0, amount: amount)]),
          letterText: "One.\n\nTwo.\u{1B}\n")),
      #""partialAward": {"en": "x", "es": "{applicant}:{items}\n{reason}\nAdiós."}"#,
      application: application)
    #expect(
      letter.text == """
        Ruta\\u{1b}[2J {case} / P.S. More.\\u{202e}:
        - a / - b: PEN\u{A0}1.00
        One.

        Two.\\u{1b}
        Adiós.
        """)
  }

  @Test func `names the fund of a referral`() throws {
    let letter = try Self.letter(.refer, #""refer": {"es": "Otro fondo: {fund}."}"#)
    #expect(letter.text == "Otro fondo: other.")
    let title = try #require(
      LocalizedString([.init(language: "en", text: "Other"), .init(language: "es", text: "Otro")]))
    let titled = try Self.letter(.refer, #""refer": {"es": "Fondo: {fund}."}"#, fund: title)
    #expect(titled.text == "Fondo: Otro.")
  }

  @Test func `says that the words are not there in the language`() throws {
    let letter = try Self.letter(.withdraw, #""withdraw": "Closed on {decidedOn}.""#)
    #expect(letter.text == "Closed on 10 March 2026.")
    #expect(letter.language == .english)
    #expect(letter.missingLanguage == "es")
  }

  @Test func `writes in the language of the safe contact`() throws {
    let application = CaseHistory.application.replacing(
      #""applicant": {"#, with: #""applicant": {"contact": {"language": "fr"}, "#)
    let letter = try Self.letter(
      .withdraw, #""withdraw": {"en": "x", "fr": "Le {decidedOn}."}"#, application: application)
    #expect(letter.text == "Le 10 mars 2026.")
  }

  @Test func `keeps codes apart from words that run the other way`() throws {
    let application = CaseHistory.application.replacing(#""es""#, with: #""ar""#)
    let letter = try Self.letter(
      .part([0: 600]), #""partialAward": {"ar": "{case}:{items}"}"#, application: application)
    #expect(letter.text.contains("\u{2068}C-0001\u{2069}"))
    #expect(letter.text.contains("\n- \u{2068}"))
    let decline = try Self.letter(
      .decided(.init(.decline, reasons: [.init(code: "rule", cites: "maximum")])),
      #""decline": {"ar": "{reasons}"}"#, application: application)
    #expect(decline.text.contains("\u{2068}") && !decline.text.contains("\\u{"))
  }

  @Test func `refuses a letter that cannot be written`() throws {
    #expect(throws: LetterRefusal.noLetter(.award)) {
      try Self.letter(.award, #""refer": "x""#)
    }
    #expect(
      LetterRefusal.noLetter(.partialAward).message
        == "the policy has no letter template for a partial award; add casework: letters: partialAward"
    )
    let error = #expect(throws: LetterRefusal.self) {
      try Self.letter(.part([5: 1]), #""partialAward": "x""#)
    }
    #expect(error?.message == "the budget has no item 6; it has 2")
  }
}
