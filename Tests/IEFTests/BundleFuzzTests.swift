import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import Foundation
import TestSupport
import Testing

@testable import ief

/// Mutated bundles and exports through their readers, which must never trap.
@Suite struct BundleFuzzTests {
  /// A decided case as a bundle, and as the lines of an export.
  private static func documents() throws -> (bundle: SampleDocument, lines: [SampleDocument]) {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.must(["ask", code, "How many?"])
    try desk.must(["answer", code, "four"])
    try desk.review(code, recommending: ["award"])
    try desk.must(["decide", code, "partialAward", "--item", "1=1200.00"])
    try desk.must(["confirm", code, "--event", "8"], as: "ben")
    try desk.must(["record-payment", code, "100.00"])
    func document(_ text: some StringProtocol, _ name: String) -> SampleDocument {
      // The kind is not used: the readers are called directly.
      SampleDocument(file: name, kind: .application, bytes: Array(text.utf8))
    }
    return (
      document(try desk.run(["evidence", code]).output, "bundle.json"),
      try desk.run(["export"]).output.split(separator: "\n").map { document($0, "line.json") }
    )
  }

  @Test func `no mutated bundle traps, and none with changed events is valid`() throws {
    let sample = try Self.documents().bundle
    let mutator = Mutator(corpus: [sample])
    let first = try #require(Self.read(sample))
    #expect(first.proof.problems() == [])
    #expect(EvidenceCheck(first).problems == [])
    var read = 0
    for seed in 1...UInt64(300) {
      var random = SplitMix64(seed: seed)
      let mutated = mutator.mutate(sample, using: &random)
      guard let bundle = Self.read(mutated) else { continue }
      read += 1
      let check = EvidenceCheck(bundle)
      let report = EvidenceReport(
        bundle: bundle, check: check,
        proofProblems: bundle.proof.problems(against: first.proof.head).map { "\($0)" },
        hasCheckpoint: true, signatures: SignatureCheck(bundle, nil, pinned: nil))
      #expect(!report.text.isEmpty, "seed \(seed)")
      if bundle.events != first.events || bundle.proof.code != first.proof.code {
        #expect(!report.problems.isEmpty, "seed \(seed)")
      }
    }
    #expect(read > 10)
  }

  @Test func `no mutated line of an export traps`() throws {
    let samples = try Self.documents().lines
    let mutator = Mutator(corpus: samples)
    let policies = try samples.compactMap { sample -> Document? in
      try JSONReader.read(sample.bytes, file: "line").node(at: "document").map {
        Document(file: "policy", notation: .json, root: $0)
      }
    }
    var replayed = 0
    for seed in 1...UInt64(400) {
      var random = SplitMix64(seed: seed)
      let picked = random.pick(samples)
      let sample = try #require(picked)
      let mutated = mutator.mutate(sample, using: &random)
      guard let document = try? JSONReader.read(mutated.bytes, file: "line") else { continue }
      var reader = DocumentReader(document: document)
      guard case .events(let code, let events, _) = ExportLine.read(&reader),
        let receipt = events.receipt
      else { continue }
      for document in policies {
        guard let policy = try? Policy(kept: document, digest: receipt.policyDigest),
          let replay = try? CaseReplay(events, policy: policy, reassessingWith: .empty)
        else { continue }
        replayed += 1
        let row = replay.grantCase.row(code)
        #expect(row.weight > 0, "seed \(seed)")
        _ = replay.grantCase.traces
        for event in events { #expect(!event.words.isEmpty, "seed \(seed)") }
      }
    }
    #expect(replayed > 10)
  }

  private static func read(_ sample: SampleDocument) -> EvidenceDocument? {
    guard
      let document = try? JSONReader.read(sample.bytes, file: sample.file, limits: .largest)
    else { return nil }
    var reader = DocumentReader(document: document)
    let bundle = EvidenceDocument.read(&reader)
    return reader.diagnostics.isEmpty ? bundle : nil
  }
}
