import EmergencyFund
import TestSupport
import Testing

@Suite struct JudgementTests {
  static let requirements = """
    {"id": "context", "kind": "judgement", "question": {"en": "Is it so?", "es": "¿Es así?"}},
    {"kind": "country", "countries": "all"}
    """

  @Test func `lists its question and leaves the outcome alone`() throws {
    let assessment = try policy(requirements: Self.requirements)
      .assess(try application(), rates: .empty)
    #expect(assessment.outcome == .eligible)
    #expect(assessment.findings.map { $0.rule } == ["country"])
    #expect(assessment.judgements.map { $0.rule } == ["context"])
    #expect(assessment.judgements.map { $0.paths } == [[]])
  }

  @Test func `is headed by its title where the policy gives one`() throws {
    let titled = #"{"id": "a", "kind": "judgement", "question": "Why?", "title": {"es": "motivo"}}"#
    let assessment = try policy(requirements: titled + ", " + Self.requirements)
      .assess(try application(), rates: .empty)
    #expect(assessment.judgements.map { $0.title?.text(in: .spanish) } == ["motivo", nil])
  }

  @Test(arguments: [
    (Language.spanish, "¿Es así?"), (.english, "Is it so?"), (.french, "Is it so?"),
  ])
  func `asks in the reader's language, else in English`(
    _ language: Language, _ expected: String
  ) throws {
    let assessment = try policy(requirements: Self.requirements)
      .assess(try application(), rates: .empty)
    #expect(assessment.judgements.first?.question.text(in: language) == expected)
  }
}
