import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

/// Lint's verdict against brute force over generated pairs of policies.
///
/// 2,000 pairs without dates, and 100 with dated values, each on days of every span.
@Suite struct GeneratedPairTests {
  private static let pairsPerSeed = 50
  private static let datedPairsPerSeed = 5

  @Test(arguments: 0..<40)
  func `no application is allowed by a linted call and forbidden by its fund`(_ seed: Int) throws {
    for number in seed * Self.pairsPerSeed..<(seed + 1) * Self.pairsPerSeed {
      var generator = GeneratedPolicy(seed: number)
      let library = try library(generator.pair())
      let span = PolicySpan(first: nil, last: nil)
      guard let pair = try? Self.pair(library, span), pair.widenings.isEmpty else { continue }
      expectNarrower(pair, on: [.init("2026-03-02") ?? .min], number)
    }
  }

  @Test(arguments: 0..<20)
  func `nor on any day, where values are dated`(_ seed: Int) throws {
    for number in seed * Self.datedPairsPerSeed..<(seed + 1) * Self.datedPairsPerSeed {
      var generator = GeneratedPolicy(seed: number, isDated: true)
      let library = try library(generator.pair())
      let findings = PolicyLint(library).findings(["down"])
      if findings.contains(where: { $0.diagnostic.kind == .widens }) { continue }
      for span in try library.spans("down") {
        // Before a gap ends there is no policy, and nobody is let in.
        guard let pair = try? Self.pair(library, span) else { continue }
        expectNarrower(pair, on: [span.first, span.last].compactMap { $0 }, number)
      }
    }
  }

  @Test func `what lint calls contradictory lets nobody in`() throws {
    var count = 0
    for number in 0..<200 {
      var generator = GeneratedPolicy(seed: number)
      let library = try library(generator.pair())
      let findings = PolicyLint(library).findings(["down"])
      guard findings.contains(where: { $0.diagnostic.kind == .contradiction }) else { continue }
      count += 1
      guard let policy = try? library.policy("down", on: nil) else { continue }
      var mutations = MutatedApplication(seed: number)
      for _ in 0..<60 {
        let application = mutations.mutated(MutatedApplication.plain(on: Day("2026-03-02")))
        let outcome = policy.assess(application, rates: .empty).outcome
        #expect(outcome.permission ?? 0 == 0, "pair \(number)")
      }
    }
    #expect(count > 0)
  }

  @Test func `most widened pairs come with an application that shows it`() throws {
    var (shown, bare, clean) = (0, 0, 0)
    for number in 0..<100 {
      var generator = GeneratedPolicy(seed: number, isDated: number % 3 == 0)
      let library = try library(generator.pair())
      let findings = PolicyLint(library).findings(["down"])
      // Requirements that contradict each other let nobody in, so that nothing slips through.
      if findings.contains(where: { $0.diagnostic.kind == .contradiction }) { continue }
      let widened = findings.filter { $0.diagnostic.kind == .widens }
      if widened.isEmpty { clean += 1 }
      for finding in widened {
        guard let application = finding.application else {
          bare += 1
          continue
        }
        shown += 1
        let lower = try library.policy("down", on: application.receivedOn)
        let upper = try library.policy("up", on: application.receivedOn).applied(to: lower)
        let below = lower.assess(application, rates: .empty).outcome
        let above = upper.assess(application, rates: .empty).outcome
        #expect(
          below.permission ?? 0 > above.permission ?? 2, "pair \(number): \(finding.rendered)")
      }
    }
    #expect(clean >= 10)
    #expect(shown >= 50)
    #expect(bare * 10 <= shown, "\(bare) widenings without an application, \(shown) with one")
  }

  /// The two policies of a generated pair as they hold on the days of a span.
  private static func pair(_ library: PolicyLibrary, _ span: PolicySpan) throws -> PolicyPair {
    PolicyPair(
      upper: try library.policy("up", on: span.day),
      lower: try library.policy("down", on: span.day),
      span: span)
  }

  private func expectNarrower(_ pair: PolicyPair, on days: [Day], _ number: Int) {
    var random = SplitMix64(seed: number)
    var mutations = MutatedApplication(seed: number)
    var applications = Self.applications(pair, &random)
    let model = ModelApplication.first(of: pair.lower, in: pair.span)
    for day in days {
      let usual = model?.changed { $0.receipt = day }.application
      let base = usual ?? MutatedApplication.plain(on: day)
      applications += (0..<8).map { _ in mutations.mutated(base) }
    }
    for application in applications {
      if let slipping = SlippingApplication.judged(application, pair) {
        Issue.record("pair \(number): \(slipping.below) below, \(slipping.above) above")
      }
    }
  }

  /// Applications around the boundaries of both policies, some with two such changes at once.
  private static func applications(
    _ pair: PolicyPair, _ random: inout SplitMix64
  ) -> [GrantApplication] {
    guard let model = ModelApplication.first(of: pair.lower, in: pair.span) else { return [] }
    var applications: [GrantApplication] = []
    let rules = (pair.upper.requirements + pair.lower.requirements).map { $0.rule }
    let edges = rules.map { $0.edges(around: model) }
    for (index, list) in edges.enumerated() {
      for application in list where random.below(list.count) < 3 {
        applications.append(application)
        // The applicant of one, the costs of another, and one answer taken out.
        var mixed = application
        if let other = edges[random.below(edges.count)].first, index.isMultiple(of: 2) {
          mixed.budget = other.budget
          mixed.incidents = other.incidents
        }
        switch random.below(6) {
        case 0: mixed.applicant.type = nil
        case 1: if mixed.budget.items?.isEmpty == false { mixed.budget.items?[0].category = nil }
        case 2: mixed.documents = nil
        case 3: mixed.project.disbursedOn = nil
        case 4: if mixed.incidents?.isEmpty == false { mixed.incidents?[0].type = nil }
        default: break
        }
        applications.append(mixed)
      }
    }
    return applications
  }
}
