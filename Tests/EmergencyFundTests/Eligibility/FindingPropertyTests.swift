import EmergencyFund
import TestSupport
import Testing

@Suite struct FindingPropertyTests {
  private static let policies = Result { try EveryKind.policies() }
  private static let rates = Result { try TestSupport.rates(EveryKind.rates) }

  /// One of the policies, so that a seed takes a moment only.
  private static func policy(seed: Int) throws -> Policy {
    let policies = try policies.get()
    return policies[seed % policies.count]
  }

  @Test(arguments: 0..<200)
  func `a finding depends on nothing that it did not read`(seed: Int) throws {
    let rates = try Self.rates.get()
    let policy = try Self.policy(seed: seed)
    var generator = ApplicationGenerator(seed: seed, absentPercent: 10 + seed % 40)
    let application = generator.application()
    let findings = policy.assess(application, rates: rates).findings
    for path in ApplicationGenerator.paths(of: application) {
      // A list that is there holds answers of its own, so that only an absent one is changed.
      if path.isList(in: application) { continue }
      let untouched = findings.enumerated().filter { _, finding in
        !finding.reads.contains { $0.path == path }
      }
      var changed = application
      generator.set(path, in: &changed)
      let after = policy.assess(changed, rates: rates).findings
      for (index, finding) in untouched {
        #expect(
          finding.outcome == after[index].outcome,
          "seed \(seed): \(finding.rule) did not read \(path)")
      }
    }
  }

  @Test(arguments: 0..<200)
  func `a finding is met once its remedy's change is made`(seed: Int) throws {
    let rates = try Self.rates.get()
    let policy = try Self.policy(seed: seed)
    let isComplete = seed % 2 == 0
    var generator = ApplicationGenerator(seed: seed, absentPercent: isComplete ? 0 : 15)
    for _ in 0..<5 {
      let application = generator.application()
      for finding in policy.assess(application, rates: rates).findings {
        for remedy in finding.remedies {
          guard let change = remedy.change else { continue }
          let assessment = policy.assess(application.applying(change), rates: rates)
          let after = try #require(assessment.findings.first { $0.rule == finding.rule })
          switch after.outcome {
          case .met, .needsPerson: break
          case .unknown where after.message.id == .finding(.noRate): break
          case .unknown where !isComplete: break
          default:
            Issue.record("seed \(seed): \(finding.rule) is \(after.outcome) after \(change)")
          }
        }
      }
    }
  }

  @Test(arguments: 0..<200)
  func `a finding names each place that it read only once`(seed: Int) throws {
    var generator = ApplicationGenerator(seed: seed, absentPercent: 10)
    for policy in try Self.policies.get() {
      let assessment = policy.assess(generator.application(), rates: try Self.rates.get())
      for finding in assessment.findings {
        let paths = finding.reads.map { $0.path }
        #expect(Set(paths).count == paths.count, "seed \(seed): \(finding.rule)")
      }
    }
  }

  @Test(arguments: 0..<200)
  func `only a finding that is not met has remedies`(seed: Int) throws {
    var generator = ApplicationGenerator(seed: seed, absentPercent: 10)
    let assessment = try Self.policy(seed: seed)
      .assess(generator.application(), rates: try Self.rates.get())
    for finding in assessment.findings where finding.outcome != .notMet {
      #expect(finding.remedies.isEmpty, "seed \(seed): \(finding.rule)")
    }
  }
}

extension FieldPath {
  /// Whether a list stands at this path.
  fileprivate func isList(in application: GrantApplication) -> Bool {
    switch field {
    case .references: application.applicant.references != nil
    case .previousGrants: application.applicant.previousGrants != nil
    case .incidents: application.incidents != nil
    case .items: application.budget.items != nil
    case .otherFunding: application.budget.otherFunding != nil
    case .documents: application.documents != nil
    default: false
    }
  }
}
