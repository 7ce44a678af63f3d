import EmergencyFund
import Testing

@Suite struct MessageCatalogueTests {
  /// The finding of two references too few, in a catalogue with one sentence.
  private static func text(_ sentence: String) throws -> String {
    let finding = try #require(
      try policy(requirements: #"{"kind": "references", "minimum": 2}"#)
        .assess(try application(#""applicant": {"references": []}"#), rates: .empty).findings.first)
    return MessageCatalogue(language: "es", sentences: [.tooFewReferences: sentence])
      .text(finding.message)
  }

  @Test(arguments: [
    ("hay {count}, faltan hasta {minimum}", "hay 0, faltan hasta 2"),
    ("{minimum|one=una|other={minimum} referencias}", "2 referencias"),
    ("{count|one=una|other=ninguna o varias}", "ninguna o varias"),
    ("sin valores", "sin valores"),
    ("{nobody} y {count}", " y 0"),
    ("antes {count", "antes {count"),
    ("", ""),
  ])
  func `fills the sentence of another language`(_ sentence: String, _ expected: String) throws {
    #expect(try Self.text(sentence) == expected)
  }

  @Test func `falls back to English`() throws {
    let catalogue = MessageCatalogue(language: "es", sentences: [:])
    for id in MessageID.allCases {
      #expect(catalogue.template(id) == MessageCatalogue.english.template(id))
    }
  }

  @Test func `every English sentence is one line, lower case at the start, without a full stop`() {
    for id in MessageID.allCases {
      let text = MessageCatalogue.english.template(id)
      #expect(!text.isEmpty && !text.contains("\n") && !text.hasSuffix("."), "\(id)")
      #expect(text.first?.isUppercase == false, "\(id)")
    }
  }
}
