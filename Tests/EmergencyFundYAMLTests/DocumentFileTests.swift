import EmergencyFund
import EmergencyFundYAML
import Testing

@Suite struct DocumentFileTests {
  @Test(arguments: [
    ("a.json", "a: 1", Notation.json), ("A.JSON", "", .json), ("a.yaml", "{}", .yaml),
    ("a.yml", "[1]", .yaml), ("a.YML", "", .yaml), ("-", " \n{\"a\":1}", .json),
    ("-", "\t[1]", .json), ("-", "a: 1", .yaml), ("-", "", .yaml), ("json", "a: 1", .yaml),
    ("a.json.txt", "a: 1", .yaml),
  ])
  func `knows the notation by extension, then by the first character`(
    file: String, text: String, notation: Notation
  ) {
    #expect(DocumentFile.notation(of: Array(text.utf8), file: file) == notation)
  }

  @Test func `reads either notation`() throws {
    let json = try DocumentFile.readDocument(Array("{\"a\":1}".utf8), file: "a.json")
    let yaml = try DocumentFile.readDocument(Array("a: 1".utf8), file: "a.yaml")
    #expect(json.notation == .json)
    #expect(yaml.notation == .yaml)
    #expect(throws: Diagnostic.self) {
      try DocumentFile.readDocument(Array("a: 1".utf8), file: "a.json")
    }
  }
}
