// The content of receipt, assessment and communication.

extension CaseEvent {
  /// The receipt of an application.
  public struct Received: Hashable, Sendable {
    /// The application document as received.
    public var application: Node
    /// The id of the call.
    public var call: String
    /// The SHA-256 of the policy in force on the date of receipt.
    public var policyDigest: String
    /// The SHA-256 of the exchange-rate table; nil if none was used.
    public var ratesDigest: String?
    /// The files submitted with it; recorded, never opened.
    public var attachments: [Attachment]

    enum Key: String, FieldKey { case application, call, policyDigest, ratesDigest, attachments }

    /// Creates a receipt.
    public init(
      application: Node, call: String, policyDigest: String, ratesDigest: String? = nil,
      attachments: [Attachment] = []
    ) {
      self.application = application
      self.call = call
      self.policyDigest = policyDigest
      self.ratesDigest = ratesDigest
      self.attachments = attachments
    }
  }

  /// A file submitted with an application, identified by its hash.
  public struct Attachment: Hashable, Sendable {
    /// The name of the file.
    public var name: String
    /// The SHA-256 of its bytes, as 64 lower-case hexadecimal digits.
    public var sha256: String
    /// A description, in an officer's words.
    public var note: String?

    enum Key: String, FieldKey { case name, sha256, note }

    /// Creates an attachment.
    public init(name: String, sha256: String, note: String? = nil) {
      self.name = name
      self.sha256 = sha256
      self.note = note
    }
  }

  /// The assessment of the application by the rules, separate from any decision.
  public struct Assessed: Hashable, Sendable {
    /// The SHA-256 of the policy that was applied.
    public var policyDigest: String
    /// The SHA-256 of the assessment as it was printed.
    public var findingsDigest: String
    /// The outcome as a whole.
    public var outcome: AssessmentOutcome
    /// The findings, which reasons of a decision may cite.
    public var findings: [RuleOutcome]

    enum Key: String, FieldKey { case policyDigest, findingsDigest, outcome, findings }

    /// Creates an event from its parts.
    public init(
      policyDigest: String, findingsDigest: String, outcome: AssessmentOutcome,
      findings: [RuleOutcome]
    ) {
      self.policyDigest = policyDigest
      self.findingsDigest = findingsDigest
      self.outcome = outcome
      self.findings = findings
    }

    /// Takes from an assessment the part that a case records.
    public init(_ assessment: Assessment, policyDigest: String, findingsDigest: String) {
      self.init(
        policyDigest: policyDigest, findingsDigest: findingsDigest, outcome: assessment.outcome,
        findings: assessment.findings.map { RuleOutcome(rule: $0.rule, outcome: $0.outcome) })
    }

    /// The outcome of a rule; nil if the policy has no such rule.
    public func outcome(of rule: String) -> FindingOutcome? {
      findings.first { $0.rule == rule }?.outcome
    }
  }

  /// The outcome of one rule.
  public struct RuleOutcome: Hashable, Sendable {
    /// The id of the requirement.
    public var rule: String
    /// The outcome.
    public var outcome: FindingOutcome

    enum Key: String, FieldKey { case rule, outcome }

    /// Creates the outcome of one rule.
    public init(rule: String, outcome: FindingOutcome) {
      self.rule = rule
      self.outcome = outcome
    }
  }

  /// A question to the applicant.
  public struct Asked: Hashable, Sendable {
    /// The number of the question in the case, from 1.
    public var question: Int
    /// The question.
    public var text: String

    enum Key: String, FieldKey { case question, text }

    /// Creates a question.
    public init(question: Int, text: String) {
      self.question = question
      self.text = text
    }
  }

  /// The applicant's answer to a question.
  public struct Answered: Hashable, Sendable {
    /// The number of the question.
    public var question: Int
    /// The answer.
    public var text: String
    /// The updated application, if the answer changes it.
    public var application: Node?

    enum Key: String, FieldKey { case question, text, application }

    /// Creates an answer.
    public init(question: Int, text: String, application: Node? = nil) {
      self.question = question
      self.text = text
      self.application = application
    }
  }

  /// The outcome of a reference check.
  public struct ReferenceChecked: Hashable, Sendable {
    /// The position of the reference in the application, from 0.
    public var reference: Int
    /// The result.
    public var result: ReferenceResult
    /// The reference's statement, in the officer's words.
    public var note: String?

    enum Key: String, FieldKey { case reference, result, note }

    /// Creates a check.
    public init(reference: Int, result: ReferenceResult, note: String? = nil) {
      self.reference = reference
      self.result = result
      self.note = note
    }
  }

  /// The result of a reference check.
  public enum ReferenceResult: String, CaseIterable, Hashable, Sendable {
    /// The reference knows the applicant and confirms their statements.
    case confirmed
    /// The reference could not be reached.
    case notReached
    /// The reference's statement leaves doubts.
    case doubtful
  }

  /// An endorsement: a trusted person or organisation vouches for the applicant.
  public struct Vouched: Hashable, Sendable {
    /// The endorser, in the officer's words.
    public var voucher: String
    /// Their statement.
    public var note: String?

    enum Key: String, FieldKey { case voucher, note }

    /// Creates an endorsement.
    public init(voucher: String, note: String? = nil) {
      self.voucher = voucher
      self.note = note
    }
  }

  /// A correction of the application.
  public struct Corrected: Hashable, Sendable {
    /// The corrected application.
    public var application: Node
    /// The reason for the correction.
    public var why: String
    /// The number of the event that it corrects.
    public var event: Int

    enum Key: String, FieldKey { case application, why, event }

    /// Creates a correction.
    public init(application: Node, why: String, event: Int) {
      self.application = application
      self.why = why
      self.event = event
    }
  }
}
