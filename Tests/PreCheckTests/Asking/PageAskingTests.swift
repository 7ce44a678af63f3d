import AgeEncryption
import AgeFormat
import EmergencyFund
import Foundation
import PreCheck
import TestSupport
import Testing

/// The fund's questions on the page, as its script asks the module.
@Suite struct PageAskingTests {
  private static let call = "latin-america"

  private static func session() throws -> PageSession {
    var session = PageSession()
    let files = try ["Policies/ief/fund.yaml", "Policies/ief/latin-america.yaml"].map {
      try Shipped.document($0)
    }
    _ = session.setPolicies(PolicyBundle.text(policies: files, rates: nil, calls: [call]))
    _ = session.choose(Array(#"{"language":"en"}"#.utf8))
    return session
  }

  private static func answer(_ text: [UInt8]) throws -> Node {
    try JSONReader.read(text, file: "").root
  }

  private static func file(_ questions: [AskedQuestion], call: String = call) -> QuestionFile {
    QuestionFile(
      call: call, language: "es", receipt: "04E1-A7C3", reference: AnswerReference(0x7A2C_19F0),
      questions: questions)
  }

  private static func path(_ text: String) throws -> AskedPath { try #require(AskedPath(text)) }

  private static func opened(
    _ content: [UInt8], _ session: inout PageSession
  ) throws -> Node {
    let request = #"{"file":"\#(Data(content).base64EncodedString())"}"#
    return try answer(session.openFile(Array(request.utf8), CryptoPrimitives()))
  }

  /// A session that asks, with the steps that it shows.
  private static func asking(
    _ questions: [AskedQuestion]
  ) throws -> (session: PageSession, steps: [Node]) {
    var session = try session()
    let opened = try opened(file(questions).file, &session)
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("call", call)
      writer.key("questions")
      writer.node(opened.member("questions") ?? opened)
    }
    let shown = try answer(session.choose(writer.bytes))
    guard case .list(let steps) = shown.member("steps")?.content else { return (session, []) }
    return (session, steps)
  }

  private static func questions(_ step: Node) -> [Node] {
    guard case .list(let questions) = step.member("questions")?.content else { return [] }
    return questions
  }

  @Test func `has a step for each question, with its words and its fields`() throws {
    let (_, steps) = try Self.asking([
      AskedQuestion(number: 2, text: "How many?"),
      AskedQuestion(
        number: 5, text: "Really?",
        about: [try Self.path("budget.items[1].unitCost"), try Self.path("applicant.country")]),
      AskedQuestion(number: 6, about: [try Self.path("budget.items")]),
    ])
    #expect(steps.map { $0.text(under: "title") } == ["Question 2", "Question 5", "Question 6"])
    #expect(steps[1].text(under: "asked") == "Really?")
    let fields = Self.questions(steps[1])
    #expect(
      fields.map { $0.text(under: "path") }
        == ["replies.q5", "budget.items[1].unitCost", "applicant.country"])
    #expect(fields[1].text(under: "label") == "Cost 2: Price per unit?")
    // The page that answers has no incident to which a cost could refer.
    let entries = Self.questions(Self.questions(steps[2])[0]).map { $0.text(under: "kind") }
    #expect(!entries.isEmpty && !entries.contains("incidents"))
  }

  @Test func `writes what was answered, as an application has it`() throws {
    var (session, _) = try Self.asking([
      AskedQuestion(number: 2, text: "How many?"),
      AskedQuestion(
        number: 5,
        about: [try Self.path("budget.items[1].unitCost"), try Self.path("applicant.targetGroups")]),
      AskedQuestion(number: 6, text: "Anything else?"),
    ])
    let answers = """
      {"replies":{"q2":"four","q9":"not asked"},"applicant":{"targetGroups":["journalists"],
       "type":"individual"},"budget":{"items":[{},{"unitCost":"1.200,50"}]}}
      """
    let saved = try Self.answer(session.save(Array(answers.utf8)))
    var writer = JSONWriter()
    writer.node(saved)
    #expect(
      writer.text == """
        {"format":"ief-answer/1","receipt":"04E1-A7C3","reference":"7A2C19F0","answers":[\
        {"question":2,"text":"four"},{"question":5,"values":[\
        {"path":"budget.items[1].unitCost","value":1200.5},\
        {"path":"applicant.targetGroups","value":["journalists"]}]}]}
        """)
    var reader = DocumentReader(document: Document(file: "", notation: .json, root: saved))
    #expect(AnswerFile.read(&reader) != nil, "\(reader.diagnostics)")
  }

  @Test func `names what it cannot read, and leaves it out`() throws {
    var (session, _) = try Self.asking([
      AskedQuestion(number: 1, about: [try Self.path("budget.items[1].unitCost")])
    ])
    let answers = Array(#"{"budget":{"items":[{},{"unitCost":"ten"}]}}"#.utf8)
    let summary = try Self.answer(session.summarise(answers))
    for list in ["leftOut", "problems"] {
      guard case .list(let problems) = summary.member(list)?.content else {
        Issue.record("no list")
        continue
      }
      #expect(problems.map { $0.text(under: "path") } == ["budget.items[1].unitCost"])
      #expect(problems.map { $0.text(under: "label") } == ["Cost 2: Price per unit?"])
    }
    #expect(session.save(answers).isEmpty)
  }

  @Test func `seals no answer that says nothing`() throws {
    var (session, _) = try Self.asking([AskedQuestion(number: 1, text: "How many?")])
    for answers in [#"{}"#, #"{"replies":{"q1":"  "}}"#, #"{"replies":{"q2":"x"}}"#] {
      #expect(session.save(Array(answers.utf8)).isEmpty)
    }
  }

  @Test func `is an application again once there are no questions`() throws {
    var (session, _) = try Self.asking([AskedQuestion(number: 1, text: "How many?")])
    _ = session.choose(Array(#"{"questions":null}"#.utf8))
    let saved = try Self.answer(session.save(Array(#"{"applicant":{"country":"PE"}}"#.utf8)))
    #expect(saved.text(under: "format") == "ief-application/2")
  }

  @Test func `a draft keeps the questions`() throws {
    var (session, _) = try Self.asking([AskedQuestion(number: 1, text: "How many?")])
    var random = SplitMix64(seed: 5)
    let digits = (0..<256).map { _ in
      let byte = UInt8.random(in: .min ... .max, using: &random)
      return (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    let request = """
      {"answers":{"replies":{"q1":"four"}},"step":"question-1","random":"\(digits)",
       "passphrase":"marigold ferry"}
      """
    let kept = try Self.answer(session.keep(Array(request.utf8), CryptoPrimitives()))
    let open = #"{"file":"\#(kept.text(under: "file") ?? "")","passphrase":"marigold ferry"}"#
    var other = try Self.session()
    let opened = try Self.answer(other.openFile(Array(open.utf8), CryptoPrimitives()))
    #expect(opened.member("questions")?.text(under: "reference") == "7A2C19F0")
    #expect(opened.text(under: "step") == "question-1")
    #expect(opened.member("answers")?.member("replies")?.text(under: "q1") == "four")
  }

  @Test func `takes a code, and names one that it cannot take`() throws {
    var session = try Self.session()
    let file = QuestionFile(
      call: Self.call, language: "es", receipt: nil, reference: AnswerReference(1),
      questions: [AskedQuestion(number: 1, about: [try Self.path("project.endsOn")])])
    let code = try #require(QuestionCode.text(file))
    func opened(_ code: String) throws -> Node {
      try Self.answer(
        session.openFile(Array(#"{"code":"\#(code)"}"#.utf8), CryptoPrimitives()))
    }
    #expect(try opened(code).member("questions")?.text(under: "reference") == "00000001")
    #expect(
      try opened(String(code.dropLast()) + "?").text(under: "problem")?
        .hasPrefix("This code is not complete") == true)
    var elsewhere = file
    elsewhere.call = "asia"
    #expect(
      try opened(try #require(QuestionCode.text(elsewhere))).text(under: "problem")?
        .hasPrefix("These questions are about an application to a programme") == true)
  }

  @Test func `names questions that it does not know`() throws {
    var session = try Self.session()
    let path = try Self.path("applicant.previousGrants[0].currency")
    let unknown = try Self.opened(
      Self.file([AskedQuestion(number: 1, about: [path])]).file, &session)
    #expect(
      unknown.text(under: "problem")?.hasPrefix("This page does not know these questions") == true)
    // Words can be answered in any page.
    let known = try Self.opened(
      Self.file([AskedQuestion(number: 1, text: "In which currency?", about: [path])]).file,
      &session)
    #expect(known.member("questions") != nil)
  }
}
