import AgeEncryption
import AgeFormat
import EmergencyFund
import Foundation
import PreCheck
import TestSupport
import Testing

@Suite struct SealingTests {
  private static func session(_ policies: [String], call: String) throws -> PageSession {
    var session = PageSession()
    let bundle = PolicyBundle.text(
      policies: try policies.map { try Shipped.document($0) }, rates: nil, calls: [call])
    _ = session.setPolicies(bundle)
    _ = session.choose(Array(#"{"language":"en","call":"\#(call)"}"#.utf8))
    return session
  }

  private static func example() throws -> PageSession {
    try session(["Samples/example-fund/fund.yaml"], call: "example-fund")
  }

  private static func random(_ seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<256).map { _ in
      let byte = UInt8.random(in: .min ... .max, using: &random)
      return (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  private static func request(_ random: String, _ more: String = "") -> [UInt8] {
    Array(#"{"answers":{"applicant":{"country":"PE"}},"random":"\#(random)"\#(more)}"#.utf8)
  }

  private static func answer(_ text: [UInt8]) throws -> Node {
    try JSONReader.read(text, file: "").root
  }

  private static func identities() throws -> [AgeIdentity] {
    try ["intake-2026.key", "spare.key"].map { name in
      let text = try String(
        contentsOfFile: "\(Shipped.root)/Samples/example-fund/\(name)", encoding: .utf8)
      return try #require(AgeIdentity(String(text.split(separator: "\n").last ?? "")))
    }
  }

  @Test func `each recipient of the policy opens what the page seals, padded`() throws {
    var session = try Self.example()
    let sealed = try Self.answer(
      session.seal(Self.request(Self.random(1), #","today":"2026-11-29""#), CryptoPrimitives()))
    #expect(sealed.text(under: "name") == "form-2026-11-29.age")
    let file = [UInt8](try #require(Data(base64Encoded: sealed.text(under: "file") ?? "")))
    #expect(sealed.member("bytes")?.content == .number("\(file.count)"))
    #expect(
      sealed.text(under: "receipt") == SealedFile.receipt(digest: SHA256Digest(of: file).bytes))
    let saved = session.save(Array(#"{"applicant":{"country":"PE"}}"#.utf8))
    for identity in try Self.identities() {
      let content = try AgeFile.opened(file, with: [identity])
      #expect(content.count.isMultiple(of: 4_096))
      #expect(content.starts(with: saved))
    }
  }

  @Test(arguments: [
    "", String(repeating: "0", count: 512), String(repeating: "ab", count: 256), "zz",
    random(3) + "00", String(random(3).dropLast(2)),
  ])
  func `fails closed without random numbers of a generator`(random: String) throws {
    var session = try Self.example()
    let answer = try Self.answer(session.seal(Self.request(random), CryptoPrimitives()))
    #expect(answer.member("file") == nil)
    #expect(answer.text(under: "problem")?.hasPrefix("This browser gave no safe random") == true)
  }

  @Test func `seals nothing for a fund without keys, and says where it takes applications`() throws
  {
    var session = try Self.session(["Policies/ief/fund.yaml"], call: "ief")
    let answer = try Self.answer(session.seal(Self.request(Self.random(4)), CryptoPrimitives()))
    #expect(answer.member("file") == nil)
    #expect(answer.text(under: "problem")?.hasPrefix("This page has no key of the fund") == true)
    let shown = try Self.answer(session.choose(Array(#"{"language":"en","call":"ief"}"#.utf8)))
    let apply = try #require(shown.member("apply"))
    #expect(apply.member("recipients")?.content == .list([]))
    #expect(apply.member("isSample")?.content == .boolean(false))
    #expect(apply.text(under: "readOn") == "2026-11-22")
  }

  @Test func `the page shows each recipient with its words`() throws {
    var session = try Self.example()
    let shown = try Self.answer(session.choose(Array(#"{"language":"ru"}"#.utf8)))
    let apply = try #require(shown.member("apply"))
    guard case .list(let recipients) = apply.member("recipients")?.content else {
      Issue.record("no recipients")
      return
    }
    for (recipient, identity) in zip(recipients, try Self.identities()) {
      let text = identity.recipient.text
      #expect(recipient.text(under: "recipient") == text)
      #expect(
        recipient.text(under: "words")
          == RecipientWords.text(digest: SHA256Digest(of: Array(text.utf8)).bytes))
    }
    #expect(recipients[0].text(under: "title") == "ключ для приёма заявок 2026 года")
  }
}
