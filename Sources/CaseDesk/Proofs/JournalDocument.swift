package import CaseFile
internal import Digests
package import EmergencyFund

/// The journal of a case file as a document for auditors: `ief-case-journal/1`.
package enum JournalDocument {
  /// The most records of officers and of changes of policies, each of which is compared with those before it.
  private static let recordsMax = 10_000

  enum Key: String, FieldKey { case format, head, entries, journal, signatures, voucher }
  enum EventKey: String, FieldKey { case sequence, number, kind, on, commitment, salt, record }
  enum SignatureKey: String, FieldKey { case from, to, link, key, signature }
  enum VoucherKey: String, FieldKey { case key, signature }

  /// Writes a journal.
  package static func write(_ journal: ExportedJournal, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("format", ExportedJournal.format)
      writer.key("head")
      journal.head.write(to: &writer)
      writer.member("entries", journal.entries.map { Hexadecimal.text($0) })
      writer.list("journal") { writer in
        for event in journal.events { write(event, to: &writer) }
      }
      writer.list("signatures") { writer in
        for signed in journal.signatures {
          writer.object { writer in
            writer.member("from", signed.signature.from)
            writer.member("to", signed.signature.to)
            writer.member("link", Hexadecimal.text(signed.link))
            writer.member("key", Hexadecimal.text(signed.signature.key))
            writer.member("signature", Hexadecimal.text(signed.signature.signature))
          }
        }
      }
      if let voucher = journal.voucher {
        writer.key("voucher")
        writer.object { writer in
          writer.member("key", Hexadecimal.text(voucher.key))
          writer.member("signature", Hexadecimal.text(voucher.signature))
        }
      }
    }
  }

  private static func write(_ event: StoredEvent, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("sequence", event.sequence)
      writer.member("number", event.number)
      writer.member("kind", event.kind)
      writer.member("on", event.on.description)
      // What does not come back as the same bytes would not match its commitment.
      if let salt = event.salt, let payload = event.payload,
        let document = try? JSONReader.read(payload, file: "record"),
        document.root.compact == payload
      {
        writer.member("salt", Hexadecimal.text(salt))
        writer.key("record")
        writer.node(document.root)
      } else {
        writer.member("commitment", Hexadecimal.text(event.commitment))
      }
    }
  }

  /// Reads a journal; nil after a diagnostic.
  package static func read(_ reader: inout DocumentReader) -> ExportedJournal? {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(ExportedJournal.format, fields, .format)
    let head = reader.required(.head, in: fields).flatMap { SignedHead.read($0, &reader) }
    let entries = reader.list(reader.required(.entries, in: fields), atMost: 10_000_000) {
      $0.bytes($1, count: 32)
    }
    let events = reader.list(reader.required(.journal, in: fields), atMost: 1_000_000) {
      readEvent($1, &$0)
    }
    let signatures = reader.list(reader.required(.signatures, in: fields), atMost: 10_000_000) {
      readSignature($1, &$0)
    }
    let voucher = fields[.voucher].map { readVoucher($0, &reader) }
    if let field = fields[.journal], let events,
      events.count(where: { $0.payload != nil }) > recordsMax
    {
      reader.diagnose(
        field, .tooLarge, "there are more than \(recordsMax) records of officers and policies")
    }
    guard let head, let entries, let events, let signatures, reader.diagnostics.isEmpty else {
      return nil
    }
    return ExportedJournal(
      head: head, entries: entries, events: events, signatures: signatures,
      voucher: voucher ?? nil)
  }

  private static func readEvent(
    _ field: Field, _ reader: inout DocumentReader
  ) -> StoredEvent? {
    let fields = reader.fields(field, EventKey.self)
    let places = 1...HashChain.countMax
    let sequence = reader.integer(reader.required(.sequence, in: fields), in: places)
    let number = reader.integer(reader.required(.number, in: fields), in: places)
    let kind = reader.text(reader.required(.kind, in: fields))
    let on = reader.day(reader.required(.on, in: fields))
    if let record = fields[.record] {
      let salt = reader.bytes(reader.required(.salt, in: fields), count: 32)
      guard let sequence, let number, let kind, let on, let salt else { return nil }
      return StoredEvent(
        sequence: sequence, code: StoredEvent.journalCode, number: number, kind: kind, on: on,
        salt: salt, payload: record.node.compact)
    }
    let commitment = reader.bytes(reader.required(.commitment, in: fields), count: 32)
    guard let sequence, let number, let kind, let on, let commitment else { return nil }
    return StoredEvent(
      journal: sequence, number: number, kind: kind, on: on, commitment: commitment)
  }

  private static func readSignature(
    _ field: Field, _ reader: inout DocumentReader
  ) -> ExportedJournal.SignedLink? {
    let fields = reader.fields(field, SignatureKey.self)
    let places = 1...HashChain.countMax
    let from = reader.integer(reader.required(.from, in: fields), in: places)
    let to = reader.integer(reader.required(.to, in: fields), in: places)
    let link = reader.bytes(reader.required(.link, in: fields), count: 32)
    let key = reader.bytes(reader.required(.key, in: fields), count: 32)
    let signature = reader.bytes(reader.required(.signature, in: fields), count: 64)
    guard let from, let to, let link, let key, let signature else { return nil }
    return ExportedJournal.SignedLink(
      signature: LinkSignature(from: from, to: to, key: key, signature: signature), link: link)
  }

  private static func readVoucher(
    _ field: Field, _ reader: inout DocumentReader
  ) -> ExportedJournal.Voucher? {
    let fields = reader.fields(field, VoucherKey.self)
    let key = reader.bytes(reader.required(.key, in: fields), count: 32)
    let signature = reader.bytes(reader.required(.signature, in: fields), count: 64)
    guard let key, let signature else { return nil }
    return ExportedJournal.Voucher(key: key, signature: signature)
  }
}
