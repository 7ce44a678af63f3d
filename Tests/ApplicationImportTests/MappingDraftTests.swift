import EmergencyFund
import EmergencyFundYAML
import Foundation
import TestSupport
import Testing

@testable import ApplicationImport

/// Drafts of mappings, measured against the mappings of the samples.
@Suite struct MappingDraftTests {
  private static func sample(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Checkout.root.appending(path: "Samples/import/\(name)")))
  }

  private static func mapping(_ bytes: [UInt8]) throws -> ImportMapping {
    let document = try DocumentFile.readDocument(bytes, file: "m.yaml", limits: .standard)
    var reader = DocumentReader(document: document)
    let mapping = ImportMapping.read(&reader)
    #expect(reader.diagnostics.isEmpty, "\(reader.diagnostics.map { $0.rendered })")
    return mapping
  }

  @Test(arguments: ["kobo", "limesurvey", "google-forms", "tableur"])
  func `at least nine of ten headers of a sample are right, and the others are listed`(
    name: String
  ) throws {
    let table = try Table(Self.sample("\(name).csv"))
    let expected = try Self.mapping(Self.sample("\(name).yaml"))
    let text = MappingDraft(table).text
    let drafted = try Self.mapping(Array(text.utf8))
    var wrong: [String] = []
    for (place, header) in table.headers.enumerated() {
      let occurrence = table.headers[...place].count { $0 == header }
      func found(_ mapping: ImportMapping) -> String {
        if mapping.ignored.contains(header) { return "ignored" }
        let column = mapping.columns.first { $0.header == header && $0.occurrence == occurrence }
        return column.map { "\($0.field) \($0.adds != nil)" } ?? "unknown"
      }
      if found(drafted) == found(expected) { continue }
      wrong.append("\(header): \(found(drafted)) instead of \(found(expected))")
      if found(drafted) == "unknown" { #expect(text.contains("#  - {header: \"\(header)")) }
    }
    #expect(wrong.count * 10 <= table.headers.count, "\(wrong.joined(separator: "\n"))\n\(text)")
    print("\(name): \(table.headers.count - wrong.count) of \(table.headers.count)")
  }

  /// Headers of what no rule reads, as funds' forms ask for it.
  static let details = [
    ("Are you in exile?", "applicant.inExile"),
    ("Country of residence", "applicant.residence"), ("País de residencia", "applicant.residence"),
    ("Your relationship to the person at risk", "onBehalfOf.relationship"),
    ("Does the applicant know about this request and agree?", "onBehalfOf.consent"),
    ("Your role in the organisation", "applicant.role"),
    ("Since when have you done this work?", "applicant.activeSince"),
    ("Links to your work", "applicant.publicWork[0].link"),
    ("Liens vers votre travail", "applicant.publicWork[0].link"),
    ("Reference 2: relationship to you", "applicant.references[1].relation"),
    ("references[1]/language", "applicant.references[0].language"),
    ("Does this reference know that we may contact them?", "applicant.references[0].informed"),
    ("What have you already done to protect yourself?", "project.measuresTaken"),
    ("Medidas de seguridad que ya tomó", "project.measuresTaken"),
    ("Other options you considered", "project.alternatives"),
    ("Expected results", "project.expectedResult"),
    ("Résultats attendus", "project.expectedResult"),
    ("When do you need this help?", "project.neededBy"), ("Needed by", "project.neededBy"),
    ("incidents[2]/platform", "incidents[1].platform"),
    ("Link to the post", "incidents[0].link"),
    ("Police report number", "incidents[0].reports[0].reference"),
    ("How many people will benefit?", "beneficiaries.count"),
    ("Personas a cargo", "beneficiaries.dependants"),
    ("Other organisations you have approached", "otherSupport[0].organisation"),
    ("Can you receive money from abroad?", "payment.canReceive"),
    ("Способ получения денег", "payment.route"), ("Payment method", "payment.route"),
    ("Risks of receiving money", "payment.risk"), ("Support in kind", "payment.preferInKind"),
    ("May we contact your references?", "consents.contactReferences"),
    ("references[1]/contact", "applicant.references[0].contact"),
    ("Never share with", "consents.neverShareWith"),
    ("I declare that the information is true", "declarations.truth"),
    ("Gender", "statistics.gender"), ("Género", "statistics.gender"),
  ]

  @Test(arguments: details)
  func `finds the fields that only people read`(header: String, path: String) {
    #expect(HeaderGuesses([header]).guesses == [.field(path: path, adds: nil)])
  }
}
