internal import Digests
package import EmergencyFund
package import EmergencyFundCasework

/// One line of an export: a document that cases refer to, or a case.
package enum ExportLine {
  package static let format = "ief-case-export/1"

  case document(digest: String, bytes: [UInt8])
  case events(code: String, [CaseEvent])

  enum Key: String, FieldKey { case format, digest, document, `case`, events }

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
    let code = reader.text(reader.required(.case, in: fields))
    let events = reader.list(reader.required(.events, in: fields), atMost: 100_000) {
      reader, field -> CaseEvent? in
      var eventReader = DocumentReader(
        document: Document(file: reader.document.file, notation: .json, root: field.node))
      let event = CaseEvent.read(&eventReader)
      for diagnostic in eventReader.diagnostics { reader.diagnose(diagnostic) }
      return event
    }
    guard let code, let events else { return nil }
    return .events(code: code, events)
  }
}
