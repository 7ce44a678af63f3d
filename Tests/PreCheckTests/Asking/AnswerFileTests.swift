import EmergencyFund
import PreCheck
import TestSupport
import Testing

/// Files of questions and of answers, and how answers go into an application.
@Suite struct AnswerFileTests {
  private static func read<File>(
    _ json: String, _ read: (inout DocumentReader) -> File?
  ) throws -> (file: File?, problems: [String]) {
    var reader = DocumentReader(document: try JSONReader.read(Array(json.utf8), file: "a.json"))
    let file = read(&reader)
    return (file, reader.diagnostics.map { $0.message })
  }

  private static func answer(_ values: String) throws -> AnswerFile {
    let read = try read(
      #"{"format":"ief-answer/1","reference":"04E1A7C3","answers":[{"question":1,"values":["#
        + values + "]}]}", AnswerFile.read)
    #expect(read.problems.isEmpty)
    return try #require(read.file)
  }

  private static func application(_ json: String) throws -> Document {
    try JSONReader.read(Array(json.utf8), file: "application.json")
  }

  private static func text(_ document: Document) -> String {
    var writer = JSONWriter()
    writer.node(document.root)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `questions are read as they are written`() throws {
    let file = QuestionFile(
      call: "ief", language: "ar", receipt: "04E1-A7C3", reference: AnswerReference(7),
      questions: [
        AskedQuestion(number: 2, text: "How many?\nAnd since when?"),
        AskedQuestion(number: 3, about: [try QuestionCodeTests.path("budget.items[1].category")]),
      ])
    let text = String(decoding: file.file, as: UTF8.self)
    #expect(text.contains(#""reference":"00000007""#))
    let read = try Self.read(text, QuestionFile.read)
    #expect(read.problems.isEmpty)
    #expect(read.file == file)
  }

  @Test func `answers are read as they are written`() throws {
    let text =
      #"{"format":"ief-answer/1","receipt":"04E1-A7C3","reference":"04E1A7C3","answers":"#
      + #"[{"question":2,"text":"four","values":[{"path":"budget.items[1].unitCost","value":12.5}]}]}"#
    let read = try Self.read(text, AnswerFile.read)
    let file = try #require(read.file)
    #expect(String(decoding: file.file, as: UTF8.self) == text + "\n")
  }

  @Test(arguments: [
    (#"{"format":"ief-answer/2"}"#, "expected ief-answer/1, found 'ief-answer/2'"),
    (#"{"format":"ief-answer/1","fund":"x"}"#, "unknown key 'fund'"),
    (#"{"format":"ief-answer/1","reference":"04e1a7c3"}"#, "found '04e1a7c3'"),
    (#"{"format":"ief-answer/1","reference":"04E1A7C3","answers":[]}"#, "must not be empty"),
    (#"{"answers":[{"question":0,"text":"a"}]}"#, "from 1 to"),
    (#"{"answers":[{"question":1}]}"#, "the key 'text' is missing"),
    (#"{"answers":[{"question":1,"text":""}]}"#, "expected text of at most"),
    (#"{"answers":[{"question":1,"text":"a"},{"question":1,"text":"b"}]}"#, "listed twice"),
    (#"{"receipt":"04E1"}"#, "the key 'reference' is missing"),
    (#"{"receipt":"04e1-a7c3"}"#, "expected a receipt"),
    (#"[]"#, "expected an object"),
  ])
  func `a file that is not right is refused`(json: String, message: String) throws {
    let read = try Self.read(json, AnswerFile.read)
    #expect(read.file == nil)
    #expect(read.problems.contains { $0.contains(message) }, "\(read.problems)")
  }

  @Test(arguments: [
    (#""payment.iban","value":"x""#, "asked about"), (#""id","value":"x""#, "asked about"),
    (#""statistics.gender","value":"woman""#, "asked about"),
    (#""budget.items[01].category","value":"x""#, "asked about"),
    (#""budget.items[1000].category","value":"x""#, "asked about"),
    (#""budget.items.category","value":"x""#, "asked about"),
    (#""project.endsOn","value":"soon""#, "a date"), (#""project.endsOn","value":null"#, "missing"),
    (#""incidents","value":[{"iban":"x"}]"#, "unknown key 'iban'"),
    (#""applicant.type","value":{"a":1}"#, "expected"),
  ])
  func `a value that no question can have is refused`(value: String, message: String) throws {
    let read = try Self.read(
      #"{"answers":[{"question":1,"values":[{"path":\#(value)}]}]}"#, AnswerFile.read)
    #expect(read.file == nil)
    #expect(read.problems.contains { $0.contains(message) }, "\(read.problems)")
  }

  @Test(arguments: 0..<300)
  func `changed files do no harm`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bytes = Array(
      (#"{"format":"ief-answer/1","reference":"04E1A7C3","answers":[{"question":2,"text":"four","#
        + #""values":[{"path":"budget.items[1].unitCost","value":12.5}]}]}"#).utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...127, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.insert(contentsOf: bytes[..<place], at: place)
      }
    }
    guard let document = try? JSONReader.read(bytes, file: "") else { return }
    var reader = DocumentReader(document: document)
    if let file = AnswerFile.read(&reader) {
      let application = try Self.application(#"{"format":"ief-application/2"}"#)
      _ = try? application.answering(file.answers.flatMap { $0.values })
    }
    reader = DocumentReader(document: document)
    _ = QuestionFile.read(&reader)
  }

  @Test func `values go where the question was about`() throws {
    let application = try Self.application(
      #"{"format":"ief-application/1","budget":{"items":[{"category":"a"},{"category":"b"}]}}"#)
    let answer = try Self.answer(
      #"{"path":"budget.items[1].category","value":"hardware"},"#
        + #"{"path":"consents.vetting","value":true}"#)
    #expect(
      Self.text(try application.answering(answer.answers[0].values))
        == #"{"format":"ief-application/2","budget":{"items":[{"category":"a"},"#
        + #"{"category":"hardware"}]},"consents":{"vetting":true}}"#)
  }

  @Test func `entries are added to those of a list`() throws {
    let application = try Self.application(
      #"{"format":"ief-application/2","incidents":[{"id":"i1","type":"cyber.malware"}],"#
        + #""budget":{"items":[{"id":"a","respondsTo":["i1"]}]},"#
        + #""applicant":{"targetGroups":["women"]}}"#)
    let answer = try Self.answer(
      #"{"path":"incidents","value":[{"id":"i1","type":"cyber.phishing"}]},"#
        + #"{"path":"budget.items","value":[{"id":"a","category":"b","respondsTo":[]}]},"#
        + #"{"path":"applicant.targetGroups","value":["journalists"]}"#)
    #expect(
      Self.text(try application.answering(answer.answers[0].values))
        == #"{"format":"ief-application/2","incidents":[{"id":"i1","type":"cyber.malware"},"#
        + #"{"id":"i2","type":"cyber.phishing"}],"#
        + #""budget":{"items":[{"id":"a","respondsTo":["i1"]},{"category":"b"}]},"#
        + #""applicant":{"targetGroups":["journalists"]}}"#)
  }

  @Test func `a value needs the entry that it belongs to`() throws {
    let application = try Self.application(
      #"{"format":"ief-application/2","budget":{"items":[{"category":"a"}]}}"#)
    let answer = try Self.answer(#"{"path":"budget.items[1].category","value":"b"}"#)
    let path = try QuestionCodeTests.path("budget.items[1].category")
    #expect(throws: AnsweringFailure.noEntry(path)) {
      try application.answering(answer.answers[0].values)
    }
  }

  @Test func `a value that contradicts another is refused`() throws {
    let application = try Self.application(
      #"{"format":"ief-application/2","incidents":[{"state":"threatened"}]}"#)
    let answer = try Self.answer(#"{"path":"incidents[0].ongoing","value":true}"#)
    #expect(throws: AnsweringFailure.self) {
      try application.answering(answer.answers[0].values)
    }
  }

  @Test(arguments: [
    ("budget.items[3].unitCost", "12 500,50", "12500.5"), ("project.endsOn", "2026-03-02", nil),
    ("applicant.members", "12", "12"),
  ])
  func `what was typed becomes a value`(path: String, typed: String, number: String?) throws {
    let node = Node(position: SourcePosition(line: 1, column: 1), content: .plain(typed))
    let value = try #require(AnsweredValue(try QuestionCodeTests.path(path), typed: node))
    #expect(value.path.description == path)
    #expect(value.value.content == number.map { .number($0) } ?? .string(typed))
  }

  @Test func `nothing that cannot be read becomes a value`() throws {
    for typed in ["", "soon"] {
      let node = Node(position: SourcePosition(line: 1, column: 1), content: .plain(typed))
      #expect(AnsweredValue(try QuestionCodeTests.path("project.endsOn"), typed: node) == nil)
    }
  }
}
