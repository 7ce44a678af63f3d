import AgeEncryption
import AgeFormat
import EmergencyFund
import Foundation
import PreCheck
import TestSupport
import Testing

@Suite struct DraftFileTests {
  private static let passphrase = "marigold ferry under copper"

  private static func session(_ call: String? = "example-fund") throws -> PageSession {
    var session = PageSession()
    let bundle = PolicyBundle.text(
      policies: [try Shipped.document("Samples/example-fund/fund.yaml")], rates: nil,
      calls: ["example-fund"])
    _ = session.setPolicies(bundle)
    let chosen = call.map { #","call":"\#($0)""# } ?? ""
    _ = session.choose(Array(#"{"language":"en"\#(chosen)}"#.utf8))
    return session
  }

  private static func random(_ seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<256).map { _ in
      let byte = UInt8.random(in: .min ... .max, using: &random)
      return (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  private static func answer(_ text: [UInt8]) throws -> Node {
    try JSONReader.read(text, file: "").root
  }

  /// A draft's file in base64.
  private static func kept(_ answers: String, step: String = "need") throws -> Node {
    var session = try session()
    let request = """
      {"answers":\(answers),"step":"\(step)","passphrase":"\(passphrase)","random":"\(random(1))",
       "today":"2026-11-30"}
      """
    return try answer(session.keep(Array(request.utf8), CryptoPrimitives()))
  }

  private static func opened(_ file: [UInt8], _ passphrase: String? = passphrase) throws -> Node {
    var session = try session(nil)
    let secret = passphrase.map { #","passphrase":"\#($0)""# } ?? ""
    let request = #"{"file":"\#(Data(file).base64EncodedString())"\#(secret)}"#
    return try answer(session.openFile(Array(request.utf8), CryptoPrimitives()))
  }

  private static func file(_ kept: Node) throws -> [UInt8] {
    [UInt8](try #require(Data(base64Encoded: kept.text(under: "file") ?? "")))
  }

  @Test func `gives back what was typed, and the step`() throws {
    let answers = #"{"budget":{"currency":"EUR","items":[{"unitCost":"$12,5 00","quantity":"x"}]}}"#
    let kept = try Self.kept(answers)
    #expect(kept.text(under: "name") == "notes-2026-11-30.age")
    let opened = try Self.opened(try Self.file(kept))
    #expect(opened.text(under: "step") == "need")
    #expect(opened.text(under: "call") == "example-fund")
    var writer = JSONWriter()
    writer.node(try #require(opened.member("answers")))
    #expect(writer.text == answers)
  }

  @Test func `is kept before a call is chosen`() throws {
    var session = PageSession()
    let request = """
      {"answers":{"applicant":{"country":"PE"}},"step":"start","passphrase":"\(Self.passphrase)",
       "random":"\(Self.random(2))"}
      """
    let kept = try Self.answer(session.keep(Array(request.utf8), CryptoPrimitives()))
    #expect(kept.text(under: "name") == "notes.age")
    let opened = try Self.opened(try Self.file(kept))
    #expect(opened.text(under: "step") == "start")
    #expect(opened.member("call") == nil)
    #expect(opened.member("answers")?.member("applicant")?.text(under: "country") == "PE")
  }

  @Test func `the tool opens it with the passphrase, padded`() throws {
    let file = try Self.file(try Self.kept(#"{"applicant":{"country":"PE"}}"#))
    let content = try AgeFile.opened(file, passphrase: Array(Self.passphrase.utf8))
    #expect(content.count == 4_096)
    let draft = try Self.answer(content)
    #expect(draft.text(under: "format") == "ief-draft/1")
    #expect(String(decoding: file.prefix(100), as: UTF8.self).contains(" 15\n"))
  }

  @Test func `asks for the passphrase, and says that it is wrong`() throws {
    let file = try Self.file(try Self.kept("{}"))
    #expect(try Self.opened(file, nil).member("isLocked")?.content == .boolean(true))
    #expect(try Self.opened(file, "Marigold").member("isWrong")?.content == .boolean(true))
    let armored = AgeArmor.encoded(file)
    #expect(try Self.opened(armored).member("answers") != nil)
  }

  @Test func `names what is no draft`() throws {
    let recipient = AgeIdentity().recipient
    let forFund = try AgeFile.sealed([1], for: [recipient])
    #expect(
      try Self.opened(forFund).text(under: "problem")
        == "This file is sealed for the fund. Only the fund can open it.")
    var changed = try Self.file(try Self.kept("{}"))
    changed[changed.count - 1] ^= 1
    #expect(
      try Self.opened(changed).text(under: "problem")
        == "This file was damaged or changed after it was saved, so it cannot be opened.")
    let text = #"{"format":"ief-draft/1","call":"example-fund","answers":{"#
    for answers in [
      #""incidents":"none"}}"#, #""incidents":["i1"]}}"#, #""budget":{"items":{}}}}"#,
      #""applicant":{"targetGroups":"x"}}}"#, #""applicant":{"name":"x"},"story":1}}"#,
      #""incidents":[{"occurredOn":{}}]}}"#,
    ] {
      let file = try AgeFile.sealed(
        Array((text + answers).utf8), passphrase: Array(Self.passphrase.utf8))
      #expect(
        try Self.opened(file).text(under: "problem")
          == "This file could not be opened: it does not contain an application", "\(answers)")
    }
  }

  @Test(arguments: try Shipped.applications())
  func `opens every sample in either notation as what it says`(sample: String) throws {
    let file = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Shipped.root)/\(sample)")))
    let answers = try #require(try Self.opened(file, nil).member("answers"))
    let typed = Document(file: "", notation: .yaml, root: answers.withPlainScalars)
    let document = try Shipped.document(sample)
    var reader = DocumentReader(document: document)
    let application = GrantApplication.read(&reader)
    #expect(Draft(typed, call: application.call ?? "none").application == application)
  }

  @Test func `tries no larger work factor`() throws {
    let header = "age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 16\n"
    let rest = "ZFd5Q7V1ypmwnxYXA5zrwA9LcnTqkJ0hvqVJPcvMNlM\n--- "
    let code = String(decoding: Base64.encoded([UInt8](repeating: 7, count: 32)), as: UTF8.self)
    let file = Array((header + rest + code + "\n").utf8) + [UInt8](repeating: 0, count: 32)
    #expect(
      try Self.opened(file).text(under: "problem")?.hasPrefix("Opening this file takes more memory")
        == true)
  }

  @Test(arguments: ["", String(repeating: "0", count: 512)])
  func `keeps nothing without random numbers of a generator`(random: String) throws {
    var session = try Self.session()
    let request = #"{"answers":{},"passphrase":"marigold ferry","random":"\#(random)"}"#
    let answer = try Self.answer(session.keep(Array(request.utf8), CryptoPrimitives()))
    #expect(answer.member("file") == nil)
    #expect(answer.text(under: "problem")?.hasPrefix("This browser gave no safe random") == true)
  }
}
