internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Prints an evidence bundle: a case with policy, findings, decision and proofs.",
    usage: "ief case evidence <code> [<options>]",
    discussion: """
      For a third party, who can reproduce the assessment without the case file ('ief case \
      recheck'). It contains the whole case in plain text: share it only on a need-to-know basis. \
      It carries the signatures of officers who have keys of their own. It also reveals how many \
      events the file has, so only leads and auditors for all regions may create it.

      EXAMPLES
        ief case evidence C-7K3F9Q --output evidence.json
      """)

  @Argument(
    help: ArgumentHelp("Code of the case, or the applicant's own id.", valueName: "code"),
    completion: .caseCodes)
  var code: String

  @OptionGroup var destination: PrivateOutput
  @OptionGroup var options: CaseOptions

  func run() throws {
    let bundle = try CaseDesk(options).evidence(of: code)
    Terminal.diagnose("the bundle contains the case in plain text: protect it like the case file")
    try destination.write { try $0(bundle.json) }
  }
}
