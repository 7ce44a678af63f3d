import EmergencyFund
import TestSupport
import Testing

@Suite struct RequiredDocumentsTests {
  static let forAll = #"{"kind": "required-documents", "documents": [{"kind": "budget"}]}"#
  static let byType = """
    {"kind": "required-documents", "documents": [
      {"kind": "registration", "applicantTypes": ["organisation"]},
      {"kind": "statutes", "applicantTypes": ["organisation", "collective"]}]}
    """
  static let twice = """
    {"kind": "required-documents", "documents": [
      {"kind": "budget"}, {"kind": "budget", "applicantTypes": ["organisation"]}]}
    """

  static let titled = """
    {"kind": "required-documents", "documents": [
      {"kind": "registration", "title": {"en": "certificate", "es": "constancia"}},
      {"kind": "budget"}]}
    """

  @Test(arguments: [
    (Language.english, FieldNaming.codes, "missing: “registration” and “budget”"),
    (.english, .titles, "missing: “certificate” and “budget”"),
    (.spanish, .titles, "documentos que faltan: «constancia» y «budget»"),
    (.russian, .titlesAndCodes, "не приложено: «certificate» (registration) и «budget»"),
  ])
  func `calls a document by its title`(_ language: Language, _ naming: FieldNaming, _ text: String)
    throws
  {
    let policy = try policy(requirements: Self.titled)
    let application = try TestSupport.application(Self.application(nil, ""))
    let finding = try #require(policy.assess(application, rates: .empty).findings.first)
    #expect(MessageCatalogue(language, naming: naming).text(finding.message) == text)
  }

  private static func application(_ type: String?, _ documents: String?) -> String {
    let members = [
      type.map { #""applicant": {"type": "\#($0)"}"# }, documents.map { #""documents": [\#($0)]"# },
    ]
    return members.compactMap { $0 }.joined(separator: ", ")
  }

  static let cases = [
    FindingCase(
      "attached", forAll, application(nil, #"{"kind": "photo"}, {"kind": "budget"}"#), .met,
      "attached: “budget”",
      reads: ["documents=2", "documents[0].kind=photo", "documents[1].kind=budget"]),
    FindingCase(
      "not attached", forAll, application(nil, #"{"kind": "photo"}"#), .notMet,
      "missing: “budget”", remedies: ["attach “budget”"]),
    FindingCase(
      "one of an unnamed kind", forAll, application(nil, #"{}"#), .unknown,
      "not answered yet: documents[0].kind"),
    FindingCase(
      "not said", forAll, "", .unknown, "not answered yet: documents", reads: ["documents"]),
    FindingCase(
      "none asked of an individual", byType, application("individual", nil), .notApplicable,
      "no documents are required from this type of applicant", reads: ["applicant.type=individual"]),
    FindingCase(
      "one asked of a collective", byType, application("collective", #"{"kind": "statutes"}"#),
      .met,
      "attached: “statutes”"),
    FindingCase(
      "two lacking", byType, application("organisation", ""), .notMet,
      "missing: “registration” and “statutes”", remedies: ["attach “registration” and “statutes”"]),
    FindingCase(
      "two lacking, one unnamed", byType, application("organisation", "{}"), .notMet,
      "missing: “registration” and “statutes”", remedies: ["attach “registration” and “statutes”"]),
    FindingCase(
      "no type", byType, application(nil, ""), .unknown, "not answered yet: applicant.type"),
    FindingCase(
      "asked twice, attached once", twice, application("organisation", #"{"kind": "budget"}"#),
      .met,
      "attached: “budget”"),
    FindingCase(
      "asked twice, one unnamed", twice, application("organisation", "{}"), .unknown,
      "not answered yet: documents[0].kind"),
    FindingCase(
      "asked of all, the type not said", twice, application(nil, ""), .notMet,
      "missing: “budget”", remedies: ["attach “budget”"], afterwards: .unknown),
  ]

  @Test(arguments: cases)
  func `judges the documents`(_ row: FindingCase) throws { try row.check() }
}
