import CaseFile
internal import Digests
package import EmergencyFund
import EmergencyFundCasework

extension CaseDesk {
  /// Writes the cases that the actor may see with all their events, line by line, after the access
  /// log says so.
  ///
  /// - Parameters:
  ///   - call: The only call whose cases are written; nil for all.
  ///   - isSigned: Whether the signatures of officers go with them.
  ///   - write: Takes each line: the documents that a case refers to before the case itself.
  package func export(
    call: String? = nil, signed isSigned: Bool = false, _ write: (JSONWriter) throws -> Void
  ) throws {
    try require(.export)
    if isSigned { try require(.proveCase) }
    try recordExport(call.map { "cases of the call \($0)" } ?? "all cases")
    try read { reader in
      var known: Set<String> = []
      var written: Set<Int> = []
      for entry in try visibleEntries(reader) where call == nil || entry.call == call {
        if entry.state == CaseState.erased.rawValue { continue }
        let opened = try open(entry.code, reader)
        let receipt = opened.grantCase.receipt
        for digest in [receipt.policyDigest, receipt.ratesDigest].compactMap({ $0 })
        where known.insert(digest).inserted {
          try write(try Self.line(try reader.document(digest) ?? [], digest))
        }
        if isSigned {
          for signature in try reader.signatures(over: opened.stored)
          where written.insert(signature.to).inserted {
            var writer = JSONWriter()
            try reader.transaction(signature).write(to: &writer)
            try write(writer)
          }
        }
        try write(try isSigned ? Self.signedLine(opened) : Self.line(opened))
      }
    }
  }

  /// A case with its events.
  private static func line(_ opened: OpenCase) -> JSONWriter {
    line { writer in
      writer.member("case", opened.code)
      writer.list("events") { writer in
        for event in opened.events { event.write(to: &writer) }
      }
    }
  }

  /// A case with its events as they were signed, and their places in the chain.
  private static func signedLine(_ opened: OpenCase) throws -> JSONWriter {
    let documents = try opened.stored.map { try JSONReader.read($0.payload ?? [], file: "") }
    return line { writer in
      writer.member("case", opened.code)
      writer.list("events") { writer in for document in documents { writer.node(document.root) } }
      writer.list("places") { writer in
        for event in opened.stored {
          writer.object { writer in
            writer.member("sequence", event.sequence)
            writer.member("salt", Hexadecimal.text(event.salt ?? []))
          }
        }
      }
    }
  }

  /// A document that cases refer to.
  private static func line(_ bytes: [UInt8], _ digest: String) throws -> JSONWriter {
    guard let document = try? JSONReader.read(bytes, file: "") else {
      throw CaseFileError.damaged(.value)
    }
    return line { writer in
      writer.member("digest", digest)
      writer.key("document")
      writer.node(document.root)
    }
  }

  private static func line(_ members: (inout JSONWriter) -> Void) -> JSONWriter {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", ExportLine.format)
      members(&writer)
    }
    writer.newline()
    return writer
  }
}
