import EmergencyFund
import TestSupport
import Testing

/// Numbers and dates with the digits of Arabic and Persian keyboards.
@Suite struct TypedDigitsTests {
  @Test(arguments: [
    ("\u{662}\u{660}\u{662}\u{666}-\u{660}\u{663}-\u{661}\u{666}", "2026-03-16"),
    ("\u{6F2}\u{6F0}\u{6F2}\u{6F6}-\u{6F0}\u{6F3}-\u{6F1}\u{6F6}", "2026-03-16"),
    ("\u{669}\u{6F9}", "99"), ("none", "none"), ("\u{966}\u{65F}\u{66A}", "\u{966}\u{65F}\u{66A}"),
  ])
  func `are the same digits`(text: String, plain: String) {
    #expect(text.withPlainDigits == plain)
  }

  @Test func `are read as days, receipts and amounts`() throws {
    let found = try application(
      #"""
      "receivedAt": "\#u{662}\#u{660}\#u{662}\#u{666}-\#u{660}\#u{663}-\#u{660}\#u{662}",
      "project": {"startsOn": "\#u{6F2}\#u{6F0}\#u{6F2}\#u{6F6}-\#u{6F0}\#u{6F3}-\#u{6F1}\#u{6F6}"}
      """#)
    #expect(found.receivedOn == Day("2026-03-02"))
    #expect(found.project.startsOn == Day("2026-03-16"))
    let amount = try ExactDecimal.fromPerson("\u{661},\u{662}\u{665}\u{660}.\u{665}", decimals: 2)
    #expect(amount.description == "1250.5")
  }

  private static func members(_ text: String) -> Int? {
    let node = Node(position: .start, content: .plain(text))
    var reader = DocumentReader(document: Document(file: "a", notation: .yaml, root: node))
    return reader.integer(reader.root, in: -1_000_000...1_000_000)
  }

  @Test(
    arguments: [
      ("5.0", 5), ("5.00", 5), ("-5.0", -5), ("0.0", 0), ("1000.0000", 1_000), ("\u{665}", 5),
      ("\u{6F1}\u{6F2}.\u{6F0}", 12), ("5.000", nil), ("5.", nil), (".0", nil), ("5.5", nil),
      ("5.0.0", nil), ("5,0", nil),
    ] as [(String, Int?)])
  func `a whole number may have a point before zeros`(text: String, value: Int?) {
    #expect(Self.members(text) == value)
  }
}
