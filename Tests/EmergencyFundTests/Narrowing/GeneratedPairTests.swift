import Testing

@testable import EmergencyFund

/// Lint's verdict against brute force: 2,000 pairs of policies in 40 runs of 50.
@Suite struct GeneratedPairTests {
  private static let pairsPerSeed = 50

  @Test(arguments: 0..<40)
  func `no application is allowed by a linted call and forbidden by its fund`(_ seed: Int) throws {
    for round in 0..<Self.pairsPerSeed {
      let number = UInt64(seed * Self.pairsPerSeed + round)
      var generator = GeneratedPolicy(seed: number)
      let library = try library(generator.pair())
      guard let lower = try? library.policy("down", on: nil),
        let upper = try? library.policy("up", on: nil)
      else { continue }
      let span = PolicySpan(first: nil, last: nil)
      let pair = PolicyPair(upper: upper, lower: lower, span: span)
      guard pair.widenings.isEmpty else { continue }
      var choices = SmallGenerator(seed: number)
      for application in Self.applications(pair, &choices) {
        if let slipping = SlippingApplication.judged(application, pair) {
          Issue.record("pair \(number): \(slipping.below) below, \(slipping.above) above")
        }
      }
    }
  }

  @Test func `most widened pairs come with an application that shows it`() throws {
    var (shown, bare, clean) = (0, 0, 0)
    for number in 0..<100 {
      var generator = GeneratedPolicy(seed: UInt64(number))
      let library = try library(generator.pair())
      let findings = PolicyLint(library).findings(["down"])
      // Requirements that contradict each other let nobody in, so that nothing slips through.
      if findings.contains(where: { $0.complaint.kind == .contradiction }) { continue }
      let widened = findings.filter { $0.complaint.kind == .widens }
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

  /// Applications around the boundaries of both policies, some with two such changes at once.
  private static func applications(
    _ pair: PolicyPair, _ choices: inout SmallGenerator
  ) -> [GrantApplication] {
    let model = ModelApplication.first(of: pair.lower, in: pair.span)
    var applications: [GrantApplication] = []
    for model in [model].compactMap({ $0 }) {
      let rules = (pair.upper.requirements + pair.lower.requirements).map { $0.rule }
      let edges = rules.map { $0.edges(around: model) }
      for (index, list) in edges.enumerated() {
        for application in list where choices.below(list.count) < 6 {
          applications.append(application)
          // The applicant of one, the costs of another, and one answer taken out.
          var mixed = application
          if let other = edges[choices.below(edges.count)].first, index.isMultiple(of: 2) {
            mixed.budget = other.budget
            mixed.incidents = other.incidents
          }
          switch choices.below(6) {
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
    }
    return applications
  }
}
