package import CaseFile
internal import Digests
package import EmergencyFund

/// A case with all that a third party needs to check it: `ief-case-bundle/1`, to be written.
package struct EvidenceBundle {
  /// The events, with their places in the signed chain.
  package let proof: CaseProof
  /// The document of the policy; nil if it is not kept.
  let policy: [UInt8]?
  /// The document of the exchange rates; nil without any.
  let rates: [UInt8]?
  /// What the rules say of it now.
  let assessment: Assessment

  /// The bundle as JSON.
  package var json: JSONWriter {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", EvidenceDocument.format)
      writer.member("case", proof.code)
      writer.key("policy")
      write(policy, to: &writer)
      writer.key("rates")
      write(rates, to: &writer)
      writer.key("assessment")
      assessment.write(to: &writer)
      writer.list("events") { writer in
        for event in proof.events {
          writer.object { writer in
            writer.member("sequence", event.sequence)
            writer.member("number", event.number)
            writer.member("salt", Hexadecimal.text(event.salt ?? []))
            writer.key("event")
            write(event.payload, to: &writer)
          }
        }
      }
      writer.key("chain")
      writer.object { writer in
        writer.member("before", Hexadecimal.text(proof.before))
        writer.member("entries", proof.entries.map { Hexadecimal.text($0) })
        writer.key("head")
        proof.head.write(to: &writer)
        if !proof.signatures.isEmpty {
          writer.list("signatures") { writer in
            for signature in proof.signatures { EvidenceDocument.write(signature, to: &writer) }
          }
        }
      }
    }
    writer.newline()
    return writer
  }

  private func write(_ bytes: [UInt8]?, to writer: inout JSONWriter) {
    if let bytes, let document = try? JSONReader.read(bytes, file: "") {
      writer.node(document.root)
    } else {
      writer.null()
    }
  }
}
