package import CaseFile
internal import Digests
package import EmergencyFund
package import EmergencyFundCasework

/// An evidence bundle that was read: `ief-case-bundle/1`.
package struct EvidenceDocument {
  package static let format = "ief-case-bundle/1"

  package let proof: CaseProof
  package let events: [CaseEvent]
  package let policy: (bytes: [UInt8], document: Document)
  package let rates: (bytes: [UInt8], table: RateTable)?
  package let assessment: [UInt8]

  enum Key: String, FieldKey { case format, `case`, policy, rates, assessment, events, chain }
  enum EventKey: String, FieldKey { case sequence, number, salt, event }
  enum ChainKey: String, FieldKey { case before, entries, head, signatures }
  enum SignatureKey: String, FieldKey { case from, to, key, signature }

  /// Reads a bundle; nil after a diagnostic.
  package static func read(_ reader: inout DocumentReader) -> EvidenceDocument? {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(format, fields, .format)
    let code = reader.caseCode(reader.required(.case, in: fields)) ?? ""
    var read: [CaseEvent] = []
    let positions = 1...HashChain.countMax
    let stored = reader.list(reader.required(.events, in: fields), atMost: 100_000) {
      reader, field -> StoredEvent? in
      let fields = reader.fields(field, EventKey.self)
      let sequence = reader.integer(reader.required(.sequence, in: fields), in: positions)
      let number = reader.integer(reader.required(.number, in: fields), in: positions)
      let salt = reader.bytes(reader.required(.salt, in: fields), count: 32)
      guard let node = reader.required(.event, in: fields)?.node else { return nil }
      var eventReader = DocumentReader(
        document: Document(file: reader.document.file, notation: .json, root: node))
      let event = CaseEvent.read(&eventReader)
      for diagnostic in eventReader.diagnostics { reader.diagnose(diagnostic) }
      guard let sequence, let number, let salt, let event else { return nil }
      read.append(event)
      return StoredEvent(
        sequence: sequence, code: code, number: number, kind: event.kind.rawValue, on: event.on,
        salt: salt, payload: node.compact)
    }
    let chain = reader.required(.chain, in: fields).map { reader.fields($0, ChainKey.self) }
    let before = chain.flatMap { reader.bytes(reader.required(.before, in: $0), count: 32) }
    let entries = chain.flatMap { chain in
      reader.list(reader.required(.entries, in: chain), atMost: 10_000_000) {
        $0.bytes($1, count: 32)
      }
    }
    let head = chain.flatMap { reader.required(.head, in: $0) }
      .flatMap { SignedHead.read($0, &reader) }
    let signatures = chain.flatMap { chain in
      reader.list(chain[.signatures], atMost: 100_000) { readSignature($1, &$0) }
    }
    let assessment = reader.required(.assessment, in: fields)?.node.compact
    let policy = reader.required(.policy, in: fields)?.node
    var table: (bytes: [UInt8], table: RateTable)?
    if let node = fields[.rates]?.node {
      var ratesReader = DocumentReader(
        document: Document(
          file: reader.document.file, notation: .yaml, root: node.withPlainScalars))
      ratesReader.codesOn = .min  // as it was accepted
      guard let rates = RateTable.read(&ratesReader), ratesReader.diagnostics.isEmpty else {
        for diagnostic in ratesReader.diagnostics { reader.diagnose(diagnostic) }
        return nil
      }
      table = (node.compact, rates)
    }
    guard let stored, stored.count == read.count, let before, let entries, let head,
      let assessment, let policy
    else { return nil }
    return EvidenceDocument(
      proof: CaseProof(
        code: code, events: stored, before: before, entries: entries, head: head,
        signatures: signatures ?? []),
      events: read,
      policy: (
        policy.compact, Document(file: reader.document.file, notation: .json, root: policy)
      ), rates: table, assessment: assessment)
  }
}

extension EvidenceDocument {
  /// Writes a signature.
  package static func write(_ signature: LinkSignature, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("from", signature.from)
      writer.member("to", signature.to)
      writer.member("key", Hexadecimal.text(signature.key))
      writer.member("signature", Hexadecimal.text(signature.signature))
    }
  }

  static func readSignature(
    _ field: Field, _ reader: inout DocumentReader
  ) -> LinkSignature? {
    let fields = reader.fields(field, SignatureKey.self)
    let places = 1...HashChain.countMax
    let from = reader.integer(reader.required(.from, in: fields), in: places)
    let to = reader.integer(reader.required(.to, in: fields), in: places)
    let key = reader.bytes(reader.required(.key, in: fields), count: 32)
    let signature = reader.bytes(reader.required(.signature, in: fields), count: 64)
    guard let from, let to, let key, let signature else { return nil }
    return LinkSignature(from: from, to: to, key: key, signature: signature)
  }
}

extension Node {
  /// The tree as compact JSON.
  var compact: [UInt8] {
    var writer = JSONWriter()
    writer.node(self)
    return writer.bytes
  }
}
