package import EmergencyFund
import EmergencyFundScheduling

// What the receipt, the assessment and the talk with the applicant and others bring.

extension CaseEvent {
  /// The application came in.
  package struct Received: Hashable, Sendable {
    /// The application document, as it came.
    package var application: Node
    /// Id of the call.
    package var call: String
    /// SHA-256 of the policy in force on the day of receipt.
    package var policyDigest: String
    /// SHA-256 of the table of rates; nil where none was used.
    package var ratesDigest: String?
    /// Files that came with it; they are named, never opened.
    package var attachments: [Attachment]

    enum Key: String, FieldKey { case application, call, policyDigest, ratesDigest, attachments }

    /// Creates a receipt.
    package init(
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
  package struct Attachment: Hashable, Sendable {
    /// Name of the file.
    package var name: String
    /// SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    package var sha256: String
    /// What it is, in an officer's words.
    package var note: String?

    enum Key: String, FieldKey { case name, sha256, note }

    /// Names a file.
    package init(name: String, sha256: String, note: String? = nil) {
      self.name = name
      self.sha256 = sha256
      self.note = note
    }
  }

  /// What the rules say of the application, apart from what a person decides.
  package struct Assessed: Hashable, Sendable {
    /// SHA-256 of the policy that judged.
    package var policyDigest: String
    /// SHA-256 of the assessment as it was printed.
    package var findingsDigest: String
    /// What the rules say as a whole.
    package var outcome: AssessmentOutcome
    /// What each rule says, which reasons of a decision may cite.
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

    /// Takes from an assessment what a case keeps of it.
    package init(_ assessment: Assessment, policyDigest: String, findingsDigest: String) {
      self.init(
        policyDigest: policyDigest, findingsDigest: findingsDigest, outcome: assessment.outcome,
        findings: assessment.findings.map { RuleOutcome(rule: $0.rule, outcome: $0.outcome) })
    }

    /// What a rule says; nil where the policy has no such rule.
    package func outcome(of rule: String) -> FindingOutcome? {
      findings.first { $0.rule == rule }?.outcome
    }
  }

  /// What one rule says.
  package struct RuleOutcome: Hashable, Sendable {
    /// Id of the requirement.
    package var rule: String
    /// What it says.
    package var outcome: FindingOutcome

    enum Key: String, FieldKey { case rule, outcome }

    /// Creates what one rule says.
    package init(rule: String, outcome: FindingOutcome) {
      self.rule = rule
      self.outcome = outcome
    }
  }

  /// A question to the applicant.
  package struct Asked: Hashable, Sendable {
    /// Number of the question in the case, from 1.
    package var question: Int
    /// The question.
    package var text: String

    enum Key: String, FieldKey { case question, text }

    /// Creates a question.
    package init(question: Int, text: String) {
      self.question = question
      self.text = text
    }
  }

  /// The applicant's answer to a question.
  package struct Answered: Hashable, Sendable {
    /// Number of the question.
    package var question: Int
    /// The answer.
    package var text: String
    /// The application as it reads with the answer, where the answer changes it.
    package var application: Node?

    enum Key: String, FieldKey { case question, text, application }

    /// Creates an answer.
    package init(question: Int, text: String, application: Node? = nil) {
      self.question = question
      self.text = text
      self.application = application
    }
  }

  /// What came of asking a reference.
  package struct ReferenceChecked: Hashable, Sendable {
    /// Position of the reference in the application, from 0.
    package var reference: Int
    /// What came of it.
    package var result: ReferenceResult
    /// What was said, in the officer's words.
    package var note: String?

    enum Key: String, FieldKey { case reference, result, note }

    /// Creates a check.
    package init(reference: Int, result: ReferenceResult, note: String? = nil) {
      self.reference = reference
      self.result = result
      self.note = note
    }
  }

  /// What came of asking a reference.
  package enum ReferenceResult: String, CaseIterable, Hashable, Sendable {
    /// The reference knows the applicant and supports what they say.
    case confirmed
    /// The reference could not be reached.
    case notReached
    /// What the reference said leaves a doubt.
    case doubtful
  }

  /// Somebody known vouches for the applicant.
  package struct Vouched: Hashable, Sendable {
    /// Who vouches, in the officer's words.
    package var voucher: String
    /// What they said.
    package var note: String?

    enum Key: String, FieldKey { case voucher, note }

    /// Creates a word of support.
    package init(voucher: String, note: String? = nil) {
      self.voucher = voucher
      self.note = note
    }
  }

  /// The application put right.
  package struct Corrected: Hashable, Sendable {
    /// The application as it should read.
    package var application: Node
    /// Why it was put right.
    package var why: String
    /// Number of the event that it corrects.
    package var event: Int

    enum Key: String, FieldKey { case application, why, event }

    /// Creates a correction.
    package init(application: Node, why: String, event: Int) {
      self.application = application
      self.why = why
      self.event = event
    }
  }
}
