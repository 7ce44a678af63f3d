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
}
