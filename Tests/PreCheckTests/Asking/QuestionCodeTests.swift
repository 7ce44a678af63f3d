import EmergencyFund
import PreCheck
import TestSupport
import Testing

/// Questions about fields as a code to type.
@Suite struct QuestionCodeTests {
  static func path(_ text: String) throws -> AskedPath { try #require(AskedPath(text)) }

  private static func file(_ questions: [(Int, [String])]) throws -> QuestionFile {
    QuestionFile(
      call: "latin-america", language: "es", receipt: nil,
      reference: AnswerReference(0x04E1_A7C3),
      questions: try questions.map { number, about in
        AskedQuestion(number: number, about: try about.map { try path($0) })
      })
  }

  private static let calls = ["ief", "latin-america"]

  @Test(arguments: [
    ([(1, ["budget.items[1].category"])], 19),
    (
      [(1, ["budget.items[1].category", "incidents[0].occurredOn", "applicant.references"])], 24
    ),
    ([(1, ["budget.items[1].category"]), (2, ["applicant.type"])], 24),
    ([(17, ["budget.items[999].category"])], 24),
  ])
  func `is short, and gives the questions back`(
    questions: [(Int, [String])], length: Int
  ) throws {
    let file = try Self.file(questions)
    let code = try #require(QuestionCode.text(file))
    #expect(code.count == length)
    #expect(try QuestionCode.read(code, calls: Self.calls) == file)
  }

  @Test func `is the same for ever`() throws {
    #expect(
      QuestionCode.text(try Self.file([(2, ["budget.items[1].category"])]))
        == "84W6-KW6A-TM24-20K9")
  }

  @Test func `is read in any case, with spaces, and with letters for digits`() throws {
    let file = try Self.file([(1, ["project.endsOn"])])
    let code = try #require(QuestionCode.text(file))
    let typed = " " + code.lowercased().replacing("-", with: " — ").replacing("0", with: "o")
    #expect(try QuestionCode.read(typed, calls: Self.calls) == file)
    #expect(try QuestionCode.read(code.replacing("-", with: ""), calls: Self.calls) == file)
  }

  @Test(arguments: [
    "\u{2068}#\u{2069}", "\u{FEFF}#", "\u{200F}#.\u{200F}", "«#»", "“#”", "\"#\",", "*#*", "(#)،",
    "\u{202B}#\u{202C}؟", "`#`", "<#>", "#\u{200B}", "「#」。",
  ])
  func `is read with what stands around it in a message`(around: String) throws {
    let file = try Self.file([(1, ["project.endsOn"])])
    let code = try #require(QuestionCode.text(file))
    let copied = around.replacing("#", with: code)
    #expect(try QuestionCode.read(copied, calls: Self.calls) == file)
  }

  @Test func `is read with an invisible mark anywhere`() throws {
    let file = try Self.file([(1, ["project.endsOn"])])
    let code = try #require(QuestionCode.text(file))
    let marks = [0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF...0xFEFF].joined()
    for mark in marks.compactMap({ Unicode.Scalar(UInt32($0)) }) {
      for place in code.indices {
        var copied = code
        copied.unicodeScalars.insert(mark, at: place)
        #expect(try QuestionCode.read(copied, calls: Self.calls) == file, "\(mark.value)")
      }
    }
  }

  @Test func `notices every wrong symbol and every exchange of neighbours`() throws {
    let code = Array(
      try #require(QuestionCode.text(try Self.file([(1, ["budget.items[1].category"])])))
        .filter { $0 != "-" })
    for place in code.indices {
      for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where other != code[place] {
        var wrong = code
        wrong[place] = other
        #expect(throws: QuestionCode.Failure.mistyped) {
          try QuestionCode.read(String(wrong), calls: Self.calls)
        }
      }
      guard place > 0, code[place] != code[place - 1] else { continue }
      var swapped = code
      swapped.swapAt(place, place - 1)
      #expect(throws: QuestionCode.Failure.mistyped) {
        try QuestionCode.read(String(swapped), calls: Self.calls)
      }
    }
  }

  @Test func `is refused for a call that the page does not have`() throws {
    let code = try #require(QuestionCode.text(try Self.file([(1, ["applicant.type"])])))
    #expect(throws: QuestionCode.Failure.otherCall) {
      try QuestionCode.read(code, calls: ["ief", "asia"])
    }
  }

  @Test func `does not exist for questions with words`() throws {
    var file = try Self.file([(1, ["applicant.type"])])
    file.questions[0].text = "One person or several?"
    #expect(QuestionCode.text(file) == nil)
    file.questions[0] = AskedQuestion(number: 1, text: "How many?")
    #expect(QuestionCode.text(file) == nil)
  }

  @Test(arguments: ["", "   ", "----", "0000", "00000000", "ABCDEFGH", "é", "🙂🙂🙂🙂", "١٢٣٤"])
  func `reads no code where there is none`(typed: String) {
    #expect(throws: QuestionCode.Failure.mistyped) {
      try QuestionCode.read(typed, calls: Self.calls)
    }
  }

  @Test(arguments: 0..<200)
  func `reads anything without harm`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ- ilo.ñ١")
    let typed = String(
      (0..<Int.random(in: 0...200, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? "0"
      })
    _ = try? QuestionCode.read(typed, calls: Self.calls)
  }

  @Test(arguments: AskedField.allCases)
  func `has a place for every field`(field: AskedField) throws {
    let path = try #require(AskedPath(field, index: field.isOfEntry ? 16 : nil))
    #expect(AskedPath(path.description) == path)
    let file = QuestionFile(
      call: "ief", language: nil, receipt: nil, reference: AnswerReference(.max),
      questions: [AskedQuestion(number: 3, about: [path])])
    let code = try #require(QuestionCode.text(file))
    #expect(try QuestionCode.read(code, calls: Self.calls) == file)
  }
}
