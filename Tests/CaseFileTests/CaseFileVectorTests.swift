import Crypto
import Digests
import EmergencyFund
import Foundation
import TestSupport
import Testing

@testable import CaseFile

/// Values that another implementation made: Tests/WholeTool/Vectors/make_case_file_vectors.py.
@Suite struct `Case file: vectors of another implementation` {
  struct Derivation: Decodable {
    let file, derivation, salt, secret, key, secrets, publicKey, dataKey, wrapped: String
    let trace, code: String
    let rounds, blockSize, parallelism: Int
  }
  struct Event: Decodable {
    let code, kind, on, payload, salt, commitment, entry, link, sealed: String
    let sequence, number: Int
  }
  struct Head: Decodable {
    let format, file, hash, signature, publicKey: String
    let count: Int
  }
  struct Chain: Decodable {
    let file, key: String
    let events: [Event]
    let head: Head
  }
  struct Summaries: Decodable {
    struct Case: Decodable {
      let code, dataKey, text, sealed: String
      let events: Int
    }
    let file: String
    let cases: [Case]
  }
  struct Vectors: Decodable {
    let derivations: [Derivation]
    let chain: Chain
    let summaries: Summaries
  }

  let vectors: Vectors

  init() throws {
    let file = Checkout.vectors.appending(path: "case_file.json")
    vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
  }

  @Test func `derives keys, opens secrets, unwraps keys, finds traces and makes codes`() throws {
    #expect(vectors.derivations.count == 2)
    for vector in vectors.derivations {
      let fileID = try bytes(vector.file)
      let derivation = try #require(
        KeyDerivation(
          name: vector.derivation, rounds: vector.rounds, blockSize: vector.blockSize,
          parallelism: vector.parallelism, salt: bytes(vector.salt)))
      var secret =
        vector.derivation == "scrypt" ? Array(vector.secret.utf8) : try bytes(vector.secret)
      let taken = SecretBytes(taking: &secret)
      let key = try FundKey(
        vector.derivation == "scrypt" ? .passphrase(taken) : .keyFile(taken), derivation)
      #expect(key.key == SymmetricKey(data: try bytes(vector.key)))
      let secrets = try FileSecrets(opening: bytes(vector.secrets), key, fileID: fileID)
      #expect(
        Array(secrets.signingKey.publicKey.rawRepresentation) == (try bytes(vector.publicKey)))
      let dataKey = try DataKey(
        unwrapping: bytes(vector.wrapped), key.key, fileID: fileID, code: "C-1A2B3C")
      #expect(dataKey.key == SymmetricKey(data: try bytes(vector.dataKey)))
      #expect(throws: CaseFileError.damaged(.key(code: "C-9ZYXWV"))) {
        try DataKey(unwrapping: bytes(vector.wrapped), key.key, fileID: fileID, code: "C-9ZYXWV")
      }
      let trace = Trace(kind: "reference", text: "r.one@example.org")
      #expect(trace.hash(secrets) == (try bytes(vector.trace)))
      var transcript = Transcript(.code)
      transcript.add("2026-03-02")
      transcript.add("text")
      transcript.add(0)
      #expect(CaseCode.text(transcript.keyedHash(secrets.searchKey)) == vector.code)
    }
  }

  @Test func `opens summaries, each at its own number of events`() throws {
    let fileID = try bytes(vectors.summaries.file)
    #expect(vectors.summaries.cases.count == 3)
    for vector in vectors.summaries.cases {
      let key = DataKey(SymmetricKey(data: try bytes(vector.dataKey)))
      let sealed = try bytes(vector.sealed)
      func opened(_ code: String, _ events: Int) -> [UInt8]? {
        SealedSummary(fileID: fileID, code: code, events: events).opened(sealed, key)
      }
      #expect(opened(vector.code, vector.events) == Array(vector.text.utf8))
      #expect(opened(vector.code, vector.events + 1) == nil)
      #expect(opened("C-000000", vector.events) == nil)
    }
  }

  @Test func `opens events and follows the chain to its signed head`() throws {
    let fileID = try bytes(vectors.chain.file)
    let key = DataKey(SymmetricKey(data: try bytes(vectors.chain.key)))
    var link = HashChain.origin(fileID: fileID)
    for event in vectors.chain.events {
      let place = EventPlace(
        fileID: fileID, code: event.code, number: event.number, kind: event.kind)
      let salted = try SaltedPayload(opening: bytes(event.sealed), key, place)
      #expect(salted.salt == (try bytes(event.salt)))
      #expect(salted.payload == (try bytes(event.payload)))
      #expect(salted.commitment == (try bytes(event.commitment)))
      let entry = HashChain.entry(
        fileID: fileID, sequence: event.sequence, code: event.code, number: event.number,
        kind: event.kind, on: try #require(Day(event.on)), commitment: salted.commitment)
      #expect(entry == (try bytes(event.entry)))
      link = HashChain.link(after: link, entry: entry)
      #expect(link == (try bytes(event.link)))
      let other = EventPlace(
        fileID: fileID, code: event.code, number: event.number + 1, kind: event.kind)
      #expect(throws: CaseFileError.self) {
        try SaltedPayload(opening: bytes(event.sealed), key, other)
      }
    }
    let head = vectors.chain.head
    let signed = SignedHead(
      fileID: fileID, count: head.count, hash: link, signature: try bytes(head.signature),
      publicKey: try bytes(head.publicKey))
    #expect(signed.isSigned)
    let longer = SignedHead(
      fileID: fileID, count: head.count + 1, hash: link, signature: try bytes(head.signature),
      publicKey: try bytes(head.publicKey))
    #expect(!longer.isSigned)
  }
}
