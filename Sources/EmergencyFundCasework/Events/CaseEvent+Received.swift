package import EmergencyFund

extension CaseEvent {
  /// The receipt of an application.
  package struct Received: CaseEventContent {
    static let kind = CaseEventKind.received
    static let noun = "a receipt"

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
    /// Whether the application itself came sealed in this file.
    package var isSealed: Bool

    enum Key: String, FieldKey { case name, sha256, note, sealed }

    /// Creates an attachment.
    package init(name: String, sha256: String, note: String? = nil, isSealed: Bool = false) {
      self.name = name
      self.sha256 = sha256
      self.note = note
      self.isSealed = isSealed
    }
  }
}

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

  func write(to writer: inout JSONWriter) {
    writer.member(Key.call.rawValue, call)
    writer.member(Key.policyDigest.rawValue, policyDigest)
    writer.member(Key.ratesDigest.rawValue, ratesDigest)
    writer.list(Key.attachments.rawValue) { writer in
      for attachment in attachments {
        writer.object { writer in
          writer.member(CaseEvent.Attachment.Key.name.rawValue, attachment.name)
          writer.member(CaseEvent.Attachment.Key.sha256.rawValue, attachment.sha256)
          writer.member(CaseEvent.Attachment.Key.note.rawValue, attachment.note)
          if attachment.isSealed {
            writer.member(CaseEvent.Attachment.Key.sealed.rawValue, true)
          }
        }
      }
    }
    writer.member(Key.application.rawValue, application)
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
    let isSealed = reader.boolean(fields[.sealed])
    guard let name, let sha256 else { return nil }
    return CaseEvent.Attachment(
      name: name, sha256: sha256, note: note, isSealed: isSealed ?? false)
  }
}
