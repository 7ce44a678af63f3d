package import EmergencyFund
import EmergencyFundScheduling

// The content of receipt, assessment and communication.

extension CaseEvent {
  /// The receipt of an application.
  package struct Received: Hashable, Sendable {
    /// The application document as received.
    package var application: Node
    /// The id of the call.
    package var call: String
    /// The SHA-256 of the policy in force on the date of receipt.
    package var policyDigest: String
    /// The SHA-256 of the exchange-rate table; nil if none was used.
    package var ratesDigest: String?
    /// The files submitted with it; recorded, never opened.
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

  /// A file submitted with an application, identified by its hash.
  package struct Attachment: Hashable, Sendable {
    /// The name of the file.
    package var name: String
    /// The SHA-256 of its bytes, as 64 lower-case hexadecimal digits.
    package var sha256: String
    /// A description, in an officer's words.
    package var note: String?

    enum Key: String, FieldKey { case name, sha256, note }

    /// Creates an attachment.
    package init(name: String, sha256: String, note: String? = nil) {
      self.name = name
      self.sha256 = sha256
      self.note = note
    }
  }

  /// The assessment of the application by the rules, separate from any decision.
  package struct Assessed: Hashable, Sendable {
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
        findings: assessment.findings.map { RuleOutcome(rule: $0.rule, outcome: $0.outcome) })
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

    enum Key: String, FieldKey { case rule, outcome }

    /// Creates the outcome of one rule.
    package init(rule: String, outcome: FindingOutcome) {
      self.rule = rule
      self.outcome = outcome
    }
  }

  /// A question to the applicant.
  package struct Asked: Hashable, Sendable {
    /// The number of the question in the case, from 1.
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
    /// The number of the question.
    package var question: Int
    /// The answer.
    package var text: String
    /// The updated application, if the answer changes it.
    package var application: Node?

    enum Key: String, FieldKey { case question, text, application }

    /// Creates an answer.
    package init(question: Int, text: String, application: Node? = nil) {
      self.question = question
      self.text = text
      self.application = application
    }
  }

  /// The outcome of a reference check.
  package struct ReferenceChecked: Hashable, Sendable {
    /// The position of the reference in the application, from 0.
    package var reference: Int
    /// The result.
    package var result: ReferenceResult
    /// The reference's statement, in the officer's words.
    package var note: String?

    enum Key: String, FieldKey { case reference, result, note }

    /// Creates a check.
    package init(reference: Int, result: ReferenceResult, note: String? = nil) {
      self.reference = reference
      self.result = result
      self.note = note
    }
  }

  /// The result of a reference check.
  package enum ReferenceResult: String, CaseIterable, Hashable, Sendable {
    /// The reference knows the applicant and confirms their statements.
    case confirmed
    /// The reference could not be reached.
    case notReached
    /// The reference's statement leaves doubts.
    case doubtful
  }

  /// An endorsement: a trusted person or organisation vouches for the applicant.
  package struct Vouched: Hashable, Sendable {
    /// The endorser, in the officer's words.
    package var voucher: String
    /// Their statement.
    package var note: String?

    enum Key: String, FieldKey { case voucher, note }

    /// Creates an endorsement.
    package init(voucher: String, note: String? = nil) {
      self.voucher = voucher
      self.note = note
    }
  }

  /// A correction of the application.
  package struct Corrected: Hashable, Sendable {
    /// The corrected application.
    package var application: Node
    /// The reason for the correction.
    package var why: String
    /// The number of the event that it corrects.
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
