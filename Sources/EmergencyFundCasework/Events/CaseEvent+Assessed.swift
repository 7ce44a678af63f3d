package import EmergencyFund

extension CaseEvent {
  /// The assessment of the application by the rules, separate from any decision.
  package struct Assessed: CaseEventContent {
    static let kind = CaseEventKind.assessed
    static let noun = "an assessment"

    /// The SHA-256 of the policy that was applied.
    package var policyDigest: String
    /// The SHA-256 of the assessment as it was printed.
    package var findingsDigest: String
    /// The outcome as a whole.
    package var outcome: AssessmentOutcome
    /// The findings, which reasons of a decision may cite.
    package var findings: [RuleOutcome]

    enum Key: String, FieldKey { case policyDigest, findingsDigest, outcome, findings }

    /// Creates an event from its parts.
    package init(
      policyDigest: String, findingsDigest: String, outcome: AssessmentOutcome,
      findings: [RuleOutcome]
    ) {
      self.policyDigest = policyDigest
      self.findingsDigest = findingsDigest
      self.outcome = outcome
      self.findings = findings
    }

    /// Takes from an assessment the part that a case records.
    package init(_ assessment: Assessment, policyDigest: String, findingsDigest: String) {
      self.init(
        policyDigest: policyDigest, findingsDigest: findingsDigest, outcome: assessment.outcome,
        findings: assessment.findings.map {
          RuleOutcome(rule: $0.rule, outcome: $0.outcome, isAssumed: $0.isAssumed)
        })
    }

    /// The outcome of a rule; nil if the policy has no such rule.
    package func outcome(of rule: String) -> FindingOutcome? {
      findings.first { $0.rule == rule }?.outcome
    }
  }

  /// The outcome of one rule.
  package struct RuleOutcome: Hashable, Sendable {
    /// The id of the requirement.
    package var rule: String
    /// The outcome.
    package var outcome: FindingOutcome
    /// Whether an assumed value alone stands against the application.
    package var isAssumed: Bool

    enum Key: String, FieldKey { case rule, outcome, assumed }

    /// Creates the outcome of one rule.
    package init(rule: String, outcome: FindingOutcome, isAssumed: Bool = false) {
      self.rule = rule
      self.outcome = outcome
      self.isAssumed = isAssumed
    }
  }
}

extension CaseEvent.Assessed {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Assessed? {
    let fields = reader.fields(field, Key.self)
    let policyDigest = reader.digest(reader.required(.policyDigest, in: fields))
    let findingsDigest = reader.digest(reader.required(.findingsDigest, in: fields))
    let outcome = reader.choice(
      reader.required(.outcome, in: fields), AssessmentOutcome.self, "an outcome")
    let findings = reader.list(reader.required(.findings, in: fields)) { reader, field in
      CaseEvent.RuleOutcome.read(field, &reader)
    }
    guard let policyDigest, let findingsDigest, let outcome, let findings else { return nil }
    return CaseEvent.Assessed(
      policyDigest: policyDigest, findingsDigest: findingsDigest, outcome: outcome,
      findings: findings)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.policyDigest.rawValue, policyDigest)
    writer.member(Key.findingsDigest.rawValue, findingsDigest)
    writer.member(Key.outcome.rawValue, outcome.rawValue)
    writer.list(Key.findings.rawValue) { writer in
      for finding in findings {
        writer.object { writer in
          writer.member(CaseEvent.RuleOutcome.Key.rule.rawValue, finding.rule)
          writer.member(CaseEvent.RuleOutcome.Key.outcome.rawValue, finding.outcome.rawValue)
          if finding.isAssumed { writer.member(CaseEvent.RuleOutcome.Key.assumed.rawValue, true) }
        }
      }
    }
  }
}

extension CaseEvent.RuleOutcome {
  fileprivate static func read(
    _ field: Field, _ reader: inout DocumentReader
  ) -> CaseEvent.RuleOutcome? {
    let fields = reader.fields(field, Key.self)
    let rule = reader.code(reader.required(.rule, in: fields), noun: "the id of a requirement")
    let outcome = reader.choice(
      reader.required(.outcome, in: fields), FindingOutcome.self, "the outcome of a finding")
    let isAssumed = reader.boolean(fields[.assumed]) ?? false
    guard let rule, let outcome else { return nil }
    return CaseEvent.RuleOutcome(rule: rule, outcome: outcome, isAssumed: isAssumed)
  }
}
