internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

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
