import CallEditor
import EmergencyFund
import EmergencyFundPolicyTools
import EmergencyFundYAML
import Foundation
import TestSupport
import Testing

/// The page's module as the script calls it: texts in and texts out.
@Suite struct EditorSessionTests {
  static func file(_ path: String) throws -> EditorBundle.File {
    let url = Checkout.root.appending(path: "Policies/\(path)")
    return EditorBundle.File(path: path, text: [UInt8](try Data(contentsOf: url)))
  }

  static func bundle(_ call: String?) throws -> EditorBundle {
    EditorBundle(
      call: call, language: nil,
      policies: try ["ief/fund.yaml", "ief/latin-america.yaml"].map { try file($0) },
      tests: try ["ief/tests/latin-america.yaml", "ief/tests/base.yaml"].map { try file($0) },
      rates: try file("rates.yaml"))
  }

  static func session(_ call: String?, language: String = "en") throws -> EditorSession {
    var session = EditorSession()
    let problems = try read(session.start(try bundle(call).text))
    #expect(problems.texts("diagnostics") == [])
    let form = try read(session.choose(Array(#"{"language":"\#(language)"}"#.utf8)))
    #expect(form.text(under: "language") == language)
    return session
  }

  static func read(_ text: [UInt8]) throws -> Node { try JSONReader.read(text, file: "").root }

  static func review(_ session: EditorSession, _ request: String) throws -> Node {
    try read(session.review(Array(request.utf8)))
  }

  @Test func `gives a bundle back as it was written`() throws {
    let bundle = try Self.bundle("latin-america")
    let again = try EditorBundle(bundle.text)
    #expect(again.policies == bundle.policies && again.tests == bundle.tests)
    #expect(again.rates == bundle.rates && again.call == "latin-america")
  }

  @Test func `leaves a call without answers as it is, byte for byte`() throws {
    let session = try Self.session("latin-america")
    let review = try Self.review(session, #"{"answers":{},"from":"","tests":[]}"#)
    let text = Array((review.text(under: "policyText") ?? "").utf8)
    #expect(text == (try Self.file("ief/latin-america.yaml").text))
    #expect(review.text(under: "state") == "valid")
    #expect(review.text(under: "policyFile") == "latin-america.yaml")
    #expect(review.elements("tests").count == 4)
    #expect(
      review.elements("tests").allSatisfy { $0.member("isPassed")?.content == .boolean(true) })
  }

  @Test(arguments: Language.allCases)
  func `says in each language that a call is wider, and who would slip through`(
    language: Language
  ) throws {
    let session = try Self.session("latin-america", language: language.tag)
    let review = try Self.review(
      session, #"{"answers":{"maximum.amount":["12000"],"basis.reading.en":["x"]},"tests":[]}"#)
    let words = EditorWords(language)
    #expect(review.text(under: "title") == words[EditorMessageID.isWidened])
    let error = try #require(review.elements("errors").first)
    #expect(error.text(under: "field") == "maximum.amount")
    #expect(error.texts("story").count > 4)
    #expect(error.text(under: "message")?.contains("10") == true)
  }

  @Test func `shows what a change means before anyone says where it comes from`() throws {
    let session = try Self.session("latin-america")
    let review = try Self.review(session, #"{"answers":{"maximum.amount":["6000"]},"tests":[]}"#)
    #expect(review.elements("problems").count == 1)
    #expect(review.elements("differences").count == 1)
    #expect(review.text(under: "state") == "invalid")
  }

  @Test func `tells of an answer that cannot be read at its field`() throws {
    let session = try Self.session("latin-america")
    let review = try Self.review(session, #"{"answers":{"maximum.amount":["much"]},"tests":[]}"#)
    #expect(review.elements("problems").first?.text(under: "field") == "maximum.amount")
    let day = try Self.review(session, #"{"answers":{},"from":"soon","tests":[]}"#)
    #expect(day.elements("problems").first?.text(under: "field") == "from")
  }

  @Test func `keeps what was said of an application as a test that runs`() throws {
    let session = try Self.session("latin-america")
    let first = try Self.review(session, #"{"answers":{},"tests":[],"isTried":true}"#)
    let example = try #require(
      first.elements("examples").first { $0.text(under: "outcome") == "ineligible" })
    var request = JSONWriter()
    request.object { writer in
      writer.object("answers") { _ in }
      writer.list("tests") { writer in
        for outcome in ["ineligible", "eligible"] {
          writer.object { writer in
            writer.member("application", example.text(under: "application"))
            writer.member("rule", example.text(under: "rule"))
            writer.member("notes", "said: \(outcome)")
            writer.member("outcome", outcome)
          }
        }
      }
    }
    let review = try Self.read(session.review(request.bytes))
    let passed = review.elements("tests").suffix(2).map { $0.member("isPassed")?.content }
    #expect(passed == [.boolean(true), .boolean(false)])
    let text = review.text(under: "testText") ?? ""
    let old = String(decoding: try Self.file("ief/tests/latin-america.yaml").text, as: UTF8.self)
    #expect(text.hasPrefix(old.trimmingCharacters(in: .newlines)))
    let document = try YAMLReader.read(Array(text.utf8), file: "")
    var reader = DocumentReader(document: document)
    #expect(PolicyTest.read(&reader).count == 6 && reader.diagnostics == [])
  }

  @Test func `writes a new call with a name of its own`() throws {
    let session = try Self.session(nil)
    let review = try Self.review(
      session,
      #"{"answers":{"call.id":["andes"],"call.title.en":["Andes"],"call.languages":["en","es"]},"tests":[]}"#
    )
    #expect(review.text(under: "policyFile") == "andes.yaml")
    let text = review.text(under: "policyText") ?? ""
    #expect(text.contains("id: andes\n") && text.contains("extends: ief\n"))
  }

  @Test func `opens a saved call and refuses what is none`() throws {
    var session = try Self.session("latin-america")
    func open(_ text: String) throws -> String? {
      var request = JSONWriter()
      request.object { writer in
        writer.member("file", "a.yaml")
        writer.member("text", text)
      }
      return try Self.read(session.open(request.bytes)).text(under: "problem")
    }
    let own = String(decoding: try Self.file("ief/latin-america.yaml").text, as: UTF8.self)
    #expect(try open(own + "# more\n") == nil)
    #expect(try open("format: ief-application/1\n") != nil)
    #expect(try open("a: [") != nil)
    #expect(try open(own.replacing("extends: ief", with: "extends: nobody")) != nil)
    #expect(try open("") != nil)
    let review = try Self.review(session, #"{"answers":{},"tests":[]}"#)
    #expect(review.text(under: "policyText")?.hasSuffix("# more\n") == true)
  }

  @Test func `survives requests that are none`() throws {
    var session = EditorSession()
    for text in ["", "[]", "{", #"{"answers":[]}"#, #"{"answers":{"a":{}}}"#, "\u{0}"] {
      _ = session.start(Array(text.utf8))
      _ = session.choose(Array(text.utf8))
      _ = session.review(Array(text.utf8))
      _ = session.open(Array(text.utf8))
      _ = session.name(Array(text.utf8))
    }
  }

  @Test(arguments: [
    ("Andes: land and water", "andes-land-and-water"), ("Défense de l’eau", "defense-de-l-eau"),
    ("ÁRBOLES  2027", "arboles-2027"), ("Анды", ""), ("  ", ""), ("Łódź", "lodz"),
  ])
  func `makes a short name of a title`(title: String, name: String) {
    #expect(ShortName.of(title) == name)
  }
}

extension Node {
  /// The elements of a list under a key; none of another value.
  fileprivate func elements(_ key: String) -> [Node] {
    if case .list(let nodes)? = member(key)?.content { nodes } else { [] }
  }

  fileprivate func texts(_ key: String) -> [String] {
    elements(key).compactMap { if case .string(let text) = $0.content { text } else { nil } }
  }
}
