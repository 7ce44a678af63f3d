import EmergencyFund
import EmergencyFundScheduling

// The reading of receipt, assessment and communication.

extension CaseEvent.Received {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Received? {
    let fields = reader.fields(field, Key.self)
    let call = reader.code(reader.required(.call, in: fields), noun: "the id of a call")
    let policyDigest = reader.digest(reader.required(.policyDigest, in: fields))
    let ratesDigest = reader.digest(fields[.ratesDigest])
    let attachments = reader.list(fields[.attachments]) { reader, field in
      CaseEvent.Attachment.read(field, &reader)
    }
    let application = reader.documentNode(reader.required(.application, in: fields))
    guard let call, let policyDigest, let application else { return nil }
    return CaseEvent.Received(
      application: application, call: call, policyDigest: policyDigest, ratesDigest: ratesDigest,
      attachments: attachments ?? [])
  }
}

extension CaseEvent.Attachment {
  fileprivate static func read(
    _ field: Field, _ reader: inout DocumentReader
  ) -> CaseEvent.Attachment? {
    let fields = reader.fields(field, Key.self)
    let name = reader.text(reader.required(.name, in: fields))
    let sha256 = reader.digest(reader.required(.sha256, in: fields))
    let note = reader.text(fields[.note])
    guard let name, let sha256 else { return nil }
    return CaseEvent.Attachment(name: name, sha256: sha256, note: note)
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
}

extension CaseEvent.RuleOutcome {
  fileprivate static func read(
    _ field: Field, _ reader: inout DocumentReader
  ) -> CaseEvent.RuleOutcome? {
    let fields = reader.fields(field, Key.self)
    let rule = reader.code(reader.required(.rule, in: fields), noun: "the id of a requirement")
    let outcome = reader.choice(
      reader.required(.outcome, in: fields), FindingOutcome.self, "the outcome of a finding")
    guard let rule, let outcome else { return nil }
    return CaseEvent.RuleOutcome(rule: rule, outcome: outcome)
  }
}

extension CaseEvent.Asked {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Asked? {
    let fields = reader.fields(field, Key.self)
    let question = reader.ordinal(reader.required(.question, in: fields))
    let text = reader.text(reader.required(.text, in: fields))
    guard let question, let text else { return nil }
    return CaseEvent.Asked(question: question, text: text)
  }
}

extension CaseEvent.Answered {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Answered? {
    let fields = reader.fields(field, Key.self)
    let question = reader.ordinal(reader.required(.question, in: fields))
    let text = reader.text(reader.required(.text, in: fields))
    let application = reader.documentNode(fields[.application])
    guard let question, let text else { return nil }
    return CaseEvent.Answered(question: question, text: text, application: application)
  }
}

extension CaseEvent.ReferenceChecked {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.ReferenceChecked? {
    let fields = reader.fields(field, Key.self)
    let reference = reader.position(reader.required(.reference, in: fields))
    let result = reader.choice(
      reader.required(.result, in: fields), CaseEvent.ReferenceResult.self,
      "the outcome of a reference check")
    let note = reader.text(fields[.note])
    guard let reference, let result else { return nil }
    return CaseEvent.ReferenceChecked(reference: reference, result: result, note: note)
  }
}

extension CaseEvent.Vouched {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Vouched? {
    let fields = reader.fields(field, Key.self)
    let voucher = reader.text(reader.required(.voucher, in: fields))
    let note = reader.text(fields[.note])
    return voucher.map { CaseEvent.Vouched(voucher: $0, note: note) }
  }
}

extension CaseEvent.Corrected {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Corrected? {
    let fields = reader.fields(field, Key.self)
    let application = reader.documentNode(reader.required(.application, in: fields))
    let why = reader.text(reader.required(.why, in: fields))
    let event = reader.ordinal(reader.required(.event, in: fields))
    guard let application, let why, let event else { return nil }
    return CaseEvent.Corrected(application: application, why: why, event: event)
  }
}

extension DocumentReader {
  /// Reads an embedded document as it is, without checking its content.
  fileprivate mutating func documentNode(_ field: Field?) -> Node? {
    guard let field else { return nil }
    if case .mapping = field.node.content { return field.node }
    complainOfType(field, expected: notation.mappingNoun)
    return nil
  }
}
