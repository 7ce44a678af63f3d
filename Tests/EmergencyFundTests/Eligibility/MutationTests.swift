import EmergencyFund
import TestSupport
import Testing

@Suite struct MutationTests {
  private static let countPerSeed = 500
  private static let policies = Result { try EveryKind.policies() }
  private static let rates = Result { try TestSupport.rates(EveryKind.rates) }

  @Test(arguments: 0..<20)
  func `no damaged application stops the reader or the rules`(seed: Int) throws {
    let (policies, rates) = (try Self.policies.get(), try Self.rates.get())
    var random = SplitMix64(seed: seed)
    var generator = ApplicationGenerator(seed: seed, absentPercent: 10)
    let samples = (0..<Self.countPerSeed / 20).map { _ in
      var writer = JSONWriter()
      generator.application().write(to: &writer)
      return SampleDocument(file: "a.json", kind: .application, bytes: writer.bytes)
    }
    let mutator = Mutator(corpus: samples)
    for count in 0..<Self.countPerSeed {
      let damaged = mutator.mutate(samples[count / 20], using: &random)
      // A document that is no JSON is refused, which is all that is asked of it.
      guard let document = try? JSONReader.read(damaged.bytes, file: "a.json") else { continue }
      let unknownKeys: UnknownKeys = count % 2 == 0 ? .refuse : .ignore
      var reader = DocumentReader(document: document, unknownKeys: unknownKeys)
      // What could not be read is left out, and what is left is judged all the same.
      let application = GrantApplication.read(&reader)
      let policy = policies[count % policies.count]
      let assessment = policy.assess(application, rates: rates)
      #expect(assessment.findings.count == policy.requirements.count - 1)
      for finding in assessment.findings {
        #expect(!finding.text.isEmpty, "seed \(seed), document \(count)")
        for change in finding.remedies.compactMap({ $0.change }) {
          _ = policy.assess(application.applying(change), rates: rates)
        }
      }
    }
  }

  @Test(arguments: 0..<20)
  func `no damaged policy stops the reader`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let samples = [PolicyLayerTests.fund, PolicyLayerTests.region, PolicyVersionTests.fund].map {
      SampleDocument(file: "m.json", kind: .policy, bytes: Array($0.utf8))
    }
    let mutator = Mutator(corpus: samples)
    for count in 0..<50 {
      let damaged = mutator.mutate(samples[count % samples.count], using: &random)
      guard let document = try? JSONReader.read(damaged.bytes, file: "m.json") else { continue }
      let library = PolicyLibrary([
        try TestSupport.document(PolicyLayerTests.fund), document,
      ])
      for id in library.ids { _ = try? library.policy(id, on: Day("2026-03-02")) }
    }
  }
}
