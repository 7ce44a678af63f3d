package import CaseFile
internal import Digests
package import EmergencyFund
package import EmergencyFundCasework

/// One line of an export: a document that cases refer to, a case, or what an officer signed in one
/// transaction.
package enum ExportLine {
  package static let format = "ief-case-export/1"

  case document(digest: String, bytes: [UInt8])
  /// A case; of an export with signatures, with its events as the chain has them.
  case events(code: String, [CaseEvent], stored: [StoredEvent]?)
  case transaction(SignedTransaction)

  enum Key: String, FieldKey {
    case format, digest, document, `case`, events, places, transaction
  }
  enum PlaceKey: String, FieldKey { case sequence, salt }
  enum TransactionKey: String, FieldKey { case file, before, entries, signature }

  /// Reads a line; nil after a diagnostic.
  package static func read(_ reader: inout DocumentReader) -> ExportLine? {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(format, fields, .format)
    if fields[.document] != nil {
      guard let digest = reader.text(reader.required(.digest, in: fields)),
        let node = fields[.document]?.node
      else { return nil }
      var writer = JSONWriter()
      writer.node(node)
      if let place = fields[.digest], Digest.text(writer.bytes) != digest {
        reader.diagnose(place, .contradiction, "the document is not the one of this digest")
        return nil
      }
      return .document(digest: digest, bytes: writer.bytes)
    }
    if let field = fields[.transaction] {
      return readTransaction(field, &reader).map { .transaction($0) }
    }
    let code = reader.caseCode(reader.required(.case, in: fields))
    var payloads: [[UInt8]] = []
    let events = reader.list(reader.required(.events, in: fields), atMost: 100_000) {
      reader, field -> CaseEvent? in
      var eventReader = DocumentReader(
        document: Document(file: reader.document.file, notation: .json, root: field.node))
      let event = CaseEvent.read(&eventReader)
      for diagnostic in eventReader.diagnostics { reader.diagnose(diagnostic) }
      payloads.append(field.node.compact)
      return event
    }
    guard let code, let events else { return nil }
    guard let field = fields[.places] else { return .events(code: code, events, stored: nil) }
    let places = reader.list(field, atMost: 100_000) { reader, field -> (Int, [UInt8])? in
      let fields = reader.fields(field, PlaceKey.self)
      let sequence = reader.integer(
        reader.required(.sequence, in: fields), in: 1...HashChain.countMax)
      let salt = reader.bytes(reader.required(.salt, in: fields), count: 32)
      guard let sequence, let salt else { return nil }
      return (sequence, salt)
    }
    guard let places else { return nil }
    guard places.count == events.count, events.count == payloads.count else {
      reader.diagnose(field, .contradiction, "there is not one place for each event")
      return nil
    }
    let stored = events.indices.map { index in
      StoredEvent(
        sequence: places[index].0, code: code, number: index + 1, kind: events[index].kind.rawValue,
        on: events[index].on, salt: places[index].1, payload: payloads[index])
    }
    return .events(code: code, events, stored: stored)
  }

  private static func readTransaction(
    _ field: Field, _ reader: inout DocumentReader
  ) -> SignedTransaction? {
    let fields = reader.fields(field, TransactionKey.self)
    let fileID = reader.bytes(reader.required(.file, in: fields), count: 16)
    let before = reader.bytes(reader.required(.before, in: fields), count: 32)
    let entries = reader.list(reader.required(.entries, in: fields), atMost: 1_000_000) {
      $0.bytes($1, count: 32)
    }
    let signature = reader.required(.signature, in: fields)
      .flatMap { EvidenceDocument.readSignature($0, &reader) }
    guard let fileID, let before, let entries, let signature else { return nil }
    return SignedTransaction(
      fileID: fileID, signature: signature, before: before, entries: entries)
  }
}

extension SignedTransaction {
  /// Writes the transaction as a line of an export.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("format", ExportLine.format)
      writer.key("transaction")
      writer.object { writer in
        writer.member("file", Hexadecimal.text(fileID))
        writer.member("before", Hexadecimal.text(before))
        writer.member("entries", entries.map { Hexadecimal.text($0) })
        writer.key("signature")
        EvidenceDocument.write(signature, to: &writer)
      }
    }
    writer.newline()
  }
}
