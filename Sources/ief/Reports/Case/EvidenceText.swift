internal import CaseDesk
internal import CaseFile
internal import Digests
internal import EmergencyFund
import EmergencyFundCasework

/// An evidence bundle to be written: `ief-case-bundle/1`.
struct EvidenceText {
  let proof: CaseProof
  let policy: [UInt8]?
  let rates: [UInt8]?
  let assessment: Assessment

  var json: JSONWriter {
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

/// The result of a recheck for people.
struct EvidenceReport {
  let bundle: EvidenceDocument
  let check: EvidenceCheck
  /// Problems of the proofs.
  let proofProblems: [String]
  /// Whether a checkpoint from elsewhere was compared.
  let hasCheckpoint: Bool
  /// Who signed what.
  let signatures: SignatureCheck

  var problems: [String] { proofProblems + check.problems + signatures.problems }

  var text: OutputText {
    var text: OutputText = ""
    if let replay = check.replay, let assessment = check.assessment {
      let grantCase = replay.grantCase
      let receipt = grantCase.receipt
      text += line(
        "case", "\(bundle.proof.code), received on \(grantCase.receivedOn) under \(receipt.call)")
      text += line("policy", "\(receipt.policyDigest)")
      text += line("the rules say", "\(assessment.outcome.word)")
      text += line("state", "\(grantCase.state.words)")
    }
    text += line(
      "proofs",
      proofProblems.isEmpty
        ? "valid: the events are those of the signed chain"
          + (hasCheckpoint ? ", which goes through the exported head" : "")
        : "invalid")
    if proofProblems.isEmpty { text += line("signatures", signatures.words) }
    for problem in problems { text += TextLayout.wrapped("\(problem)", lead: "  -", indent: 4) }
    return text
  }

  private func line(_ label: OutputText, _ value: OutputText) -> OutputText {
    TextLayout.wrapped(value, lead: label, indent: 14)
  }
}
