import TestSupport
import Testing

@testable import EmergencyFund

/// What the kinds of requirement declare about themselves, compared with what they do.
@Suite struct RuleMembersTests {
  private static let policies = Result { try EveryKind.policies() }
  private static let rates = Result { try TestSupport.rates(EveryKind.rates) }

  @Test func `the policies of the property tests use every kind`() throws {
    for policy in try Self.policies.get() {
      #expect(Set(policy.requirements.map { $0.kind }) == Set(RequirementKind.allCases))
    }
  }

  @Test func `a rule has the kind by which it was read`() throws {
    for policy in try Self.policies.get() {
      // None of them has an id of its own.
      for requirement in policy.requirements {
        #expect(requirement.id == requirement.kind.rawValue)
      }
    }
  }

  @Test(arguments: 0..<100)
  func `an outcome depends on no term that the rule does not read`(seed: Int) throws {
    let rates = try Self.rates.get()
    var generator = ApplicationGenerator(seed: seed, absentPercent: seed % 20)
    let application = generator.application()
    for policy in try Self.policies.get() {
      for (term, changed) in Self.changes(of: policy.terms) {
        let before = Self.outcomes(policy, application, under: policy.terms, rates)
        let after = Self.outcomes(policy, application, under: changed, rates)
        for (index, requirement) in policy.requirements.enumerated()
        where !requirement.rule.termsRead.contains(term) {
          #expect(before[index] == after[index], "seed \(seed): \(requirement.id) reads \(term)")
        }
      }
    }
  }

  private static func outcomes(
    _ policy: Policy, _ application: GrantApplication, under terms: CallTerms, _ rates: RateTable
  ) -> [FindingOutcome] {
    Facts.with(application, under: terms, rates) { facts in
      policy.requirements.map { $0.rule.outcome(facts) }
    }
  }

  /// The terms with one of them changed.
  private static func changes(of terms: CallTerms) -> [(CallTerm, CallTerms)] {
    func with(_ change: (inout CallTerms) -> Void) -> CallTerms {
      var terms = terms
      change(&terms)
      return terms
    }
    return [
      (.id, with { $0.id = "another" }), (.fund, with { $0.fund = "another" }),
      (.currency, with { $0.currency = Currency("PEN") ?? $0.currency }),
      (.groups, with { $0.groups = [] }),
    ]
  }
}
