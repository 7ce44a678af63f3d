// What the receipt, the assessment and the talk with the applicant and others bring.

extension CaseEvent {
  /// The application came in.
  public struct Received: Hashable, Sendable {
    /// The application document, as it came.
    public var application: Node
    /// Id of the call.
    public var call: String
    /// SHA-256 of the policy in force on the date of receipt.
    public var policyDigest: String
    /// SHA-256 of the table of rates; nil if none was used.
    public var ratesDigest: String?
    /// Files that came with it; they are named, never opened.
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

  /// A file that came with an application, told by its digest.
  public struct Attachment: Hashable, Sendable {
    /// Name of the file.
    public var name: String
    /// SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    public var sha256: String
    /// What it is, in an officer's words.
    public var note: String?

    enum Key: String, FieldKey { case name, sha256, note }

    /// Names a file.
    public init(name: String, sha256: String, note: String? = nil) {
      self.name = name
      self.sha256 = sha256
      self.note = note
    }
  }

  /// What the rules say of the application, apart from what a person decides.
  public struct Assessed: Hashable, Sendable {
    /// SHA-256 of the policy that judged.
    public var policyDigest: String
    /// SHA-256 of the assessment as it was printed.
    public var findingsDigest: String
    /// What the rules say as a whole.
    public var outcome: AssessmentOutcome
    /// What each rule says, which reasons of a decision may cite.
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

    /// Takes from an assessment what a case keeps of it.
    public init(_ assessment: Assessment, policyDigest: String, findingsDigest: String) {
      self.init(
        policyDigest: policyDigest, findingsDigest: findingsDigest, outcome: assessment.outcome,
        findings: assessment.findings.map { RuleOutcome(rule: $0.rule, outcome: $0.outcome) })
    }

    /// What a rule says; nil if the policy has no such rule.
    public func outcome(of rule: String) -> FindingOutcome? {
      findings.first { $0.rule == rule }?.outcome
    }
  }

  /// What one rule says.
  public struct RuleOutcome: Hashable, Sendable {
    /// Id of the requirement.
    public var rule: String
    /// What it says.
    public var outcome: FindingOutcome

    enum Key: String, FieldKey { case rule, outcome }

    /// Creates what one rule says.
    public init(rule: String, outcome: FindingOutcome) {
      self.rule = rule
      self.outcome = outcome
    }
  }

  /// A question to the applicant.
  public struct Asked: Hashable, Sendable {
    /// Number of the question in the case, from 1.
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
    /// Number of the question.
    public var question: Int
    /// The answer.
    public var text: String
    /// The application as it reads with the answer, where the answer changes it.
    public var application: Node?

    enum Key: String, FieldKey { case question, text, application }

    /// Creates an answer.
    public init(question: Int, text: String, application: Node? = nil) {
      self.question = question
      self.text = text
      self.application = application
    }
  }

  /// What came of asking a reference.
  public struct ReferenceChecked: Hashable, Sendable {
    /// Position of the reference in the application, from 0.
    public var reference: Int
    /// What came of it.
    public var result: ReferenceResult
    /// What was said, in the officer's words.
    public var note: String?

    enum Key: String, FieldKey { case reference, result, note }

    /// Creates a check.
    public init(reference: Int, result: ReferenceResult, note: String? = nil) {
      self.reference = reference
      self.result = result
      self.note = note
    }
  }

  /// What came of asking a reference.
  public enum ReferenceResult: String, CaseIterable, Hashable, Sendable {
    /// The reference knows the applicant and supports what they say.
    case confirmed
    /// The reference could not be reached.
    case notReached
    /// What the reference said leaves a doubt.
    case doubtful
  }

  /// Somebody known vouches for the applicant.
  public struct Vouched: Hashable, Sendable {
    /// Who vouches, in the officer's words.
    public var voucher: String
    /// What they said.
    public var note: String?

    enum Key: String, FieldKey { case voucher, note }

    /// Creates a word of support.
    public init(voucher: String, note: String? = nil) {
      self.voucher = voucher
      self.note = note
    }
  }

  /// The application put right.
  public struct Corrected: Hashable, Sendable {
    /// The application as it should read.
    public var application: Node
    /// Why it was put right.
    public var why: String
    /// Number of the event that it corrects.
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
