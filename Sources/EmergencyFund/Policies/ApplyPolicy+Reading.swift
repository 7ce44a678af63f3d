extension ApplyPolicy {
  static func read(
    _ field: Field, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> ApplyPolicy? {
    let fields = reader.fields(field, Key.self)
    let basis = reader.basis(fields[.source], fields[.reading], definitions)
    let isSample = reader.boolean(fields[.isSample])
    let channels = reader.list(fields[.channels], atMost: 20) { reader, field in
      Channel.read(field, &reader)
    }
    let recipients = reader.list(fields[.recipients], atMost: recipientsMax) { reader, field in
      Recipient.read(field, &reader)
    }
    refuseRepeats(recipients ?? [], fields[.recipients], &reader)
    guard let channels = reader.filled(channels, fields, .channels) else { return nil }
    return ApplyPolicy(
      isSample: isSample ?? false, channels: channels, recipients: recipients ?? [], basis: basis)
  }

  private static func refuseRepeats(
    _ recipients: [Recipient], _ field: Field?, _ reader: inout DocumentReader
  ) {
    guard let field else { return }
    for (index, one) in recipients.enumerated()
    where recipients[..<index].contains(where: { $0.recipient == one.recipient }) {
      return reader.diagnose(field, .duplicateKey, "a recipient is listed twice")
    }
  }
}

extension ApplyPolicy.Channel {
  fileprivate static func read(_ field: Field, _ reader: inout DocumentReader) -> Self? {
    let fields = reader.fields(field, Key.self)
    let kind = reader.choice(
      reader.required(.kind, in: fields), Kind.self, "a kind of channel")
    let address = reader.text(reader.required(.address, in: fields))
    let note = reader.localizedString(fields[.note])
    guard let kind, let address else { return nil }
    return Self(kind: kind, address: address, note: note)
  }
}

extension ApplyPolicy.Recipient {
  fileprivate static func read(_ field: Field, _ reader: inout DocumentReader) -> Self? {
    let fields = reader.fields(field, Key.self)
    let recipient = reader.recipient(reader.required(.recipient, in: fields))
    let title = reader.localizedString(reader.required(.title, in: fields))
    let from = reader.day(fields[.from])
    let until = reader.day(fields[.until])
    if let from, let until, let field = fields[.until], until < from {
      reader.diagnose(field, .contradiction, "until: \(until) is before from: \(from)")
    }
    guard let recipient, let title else { return nil }
    return Self(recipient: recipient, title: title, from: from, until: until)
  }
}

extension DocumentReader {
  /// Reads a public key of age.
  fileprivate mutating func recipient(_ field: Field?) -> AgeRecipient? {
    guard let field, let text = text(field) else { return nil }
    if let recipient = AgeRecipient(text) { return recipient }
    // A private key would be shown to everybody who sees the message.
    let isSecret = text.inCapitals.hasPrefix("AGE-SECRET-KEY-")
    let expected = "a recipient, which begins with age1"
    diagnose(
      field, .unreadableValue,
      isSecret
        ? "expected \(expected); found an identity, which is a secret: remove it from the file, and make a new one"
        : "expected \(expected); \(Diagnostic.quote(text)) is not complete or has a typing error",
      found: isSecret ? nil : text, expected: expected)
    return nil
  }
}
