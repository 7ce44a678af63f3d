import Testing

@testable import EmergencyFund

@Suite struct HiddenScalarsTests {
  private static let all = (0...0x10FFFF as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }

  /// What Unicode calls controls and formats, and is seen or needed all the same.
  private static let seen: [ClosedRange<UInt32>] = [
    // The joiner and non-joiner of Persian and of the languages of India.
    0x200C...0x200D,
    // Signs before Arabic, Syriac and Kaithi numbers and names.
    0x600...0x605, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891, 0x8E2...0x8E2,
    0x110BD...0x110BD, 0x110CD...0x110CD,
    // Joiners of Egyptian hieroglyphs.
    0x13430...0x1343F,
  ]

  @Test func `hides what Unicode calls controls, formats, separators and noncharacters`() {
    for scalar in Self.all {
      let properties = scalar.properties
      let isMark: Bool =
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: properties.isNoncharacterCodePoint
        }
      let isKept = Self.seen.contains { $0.contains(scalar.value) }
      // Two that are neither, reserved ones beside those that are, and bytes of file names.
      let isOther =
        scalar == "\u{34F}" || scalar == "\u{2065}" || (0xE0000...0xE007F).contains(scalar.value)
        || (0x10FF80...0x10FFFF).contains(scalar.value)
      if scalar.isHidden != ((isMark && !isKept) || isOther) {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test func `finds each hidden character in UTF-8, wherever it is`() {
    for scalar in Self.all where scalar.isHidden {
      for before in ["", "a", "plain text", "русский текст", "😀"] {
        let text = before + String(scalar) + "пn"
        let escaped = text.escapingHidden
        #expect(escaped.hasPrefix(before + "\\") && escaped.hasSuffix("пn"))
        #expect(escaped.isShownWhole)
      }
    }
  }

  @Test(arguments: ["", "plain", "بررسی\u{200C}ها", "क्\u{200D}ष", "e\u{301}", "😀", "L’été"])
  func `leaves the letters of every language alone`(text: String) {
    #expect(text.isShownWhole)
    #expect(text.escapingHidden == text)
    #expect(text.replacingHiddenByMark == text)
  }

  @Test func `shows hidden characters as escapes or as a mark`() {
    let text = "a\u{1B}[2J\t\r\nb\u{9B}\u{202E}c\u{E0041}"
    #expect(text.escapingHidden == #"a\u{1b}[2J\t\r\nb\u{9b}\u{202e}c\u{e0041}"#)
    #expect(
      text.replacingHiddenByMark == "a\u{FFFD}[2J\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}c\u{FFFD}"
    )
  }

  @Test func `shows JSON with escapes that its readers undo`() throws {
    let text = "a\u{7F}\u{9B}\u{AD}\u{202E}\u{2028}\n\u{E0041}\u{200D}é"
    var writer = JSONWriter()
    for _ in 0..<2 {
      writer.object { $0.member(text, text) }
      writer.newline()
    }
    let line = writer.shownText.split(separator: "\n")[0]
    let shown = #""a\u007f\u009b\u00ad\u202e\u2028\n\udb40\udc41"# + "\u{200D}é\""
    #expect(line == "{\(shown):\(shown)}")
    #expect(writer.shownText == "\(line)\n\(line)\n")
    let document = try JSONReader.read(Array(line.utf8), file: "")
    #expect(document.root.text(under: text) == text)
    // What is stored and hashed stays as it was.
    #expect(writer.text.contains("\u{202E}"))
  }
}
