internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseRecommend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Records the reviewer's recommendation.",
    usage: "ief case recommend <code> <decision> [<options>]",
    discussion: """
      EXAMPLES
        ief case recommend C-7K3F9Q award
        ief case recommend C-7K3F9Q award --override "maximum=two offices"
        ief case recommend C-7K3F9Q decline --reason not-met:maximum
      """)

  @OptionGroup var target: CaseTarget

  @Argument(
    help: ArgumentHelp(DecisionKind.help, valueName: "decision"),
    transform: DecisionKind.init(argument:))
  var decision: DecisionKind

  @OptionGroup var reasons: ReasonOptions

  func validate() throws { try IntakeOptions.refuseTwice(reasons.fromStandardInput) }

  func run() throws {
    let note = try reasons.readNote()
    let overrides = try reasons.readOverrides()
    try target.act("recommendation recorded") { _ in
      .recommended(
        CaseEvent.Recommended(
          decision: decision, reasons: reasons.reasons, overrides: overrides, note: note))
    }
    Terminal.write(overrides.map { "          \($0.words)\n" }.joined())
  }
}
