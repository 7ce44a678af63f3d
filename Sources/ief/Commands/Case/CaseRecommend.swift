internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund

struct CaseRecommend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Records the reviewer's recommendation.",
    usage: "ief case recommend <code> <decision> [<options>]",
    discussion: """
      EXAMPLES
        ief case recommend C-7K3F9Q award
        ief case recommend C-7K3F9Q decline --reason not-met:maximum
      """)

  @OptionGroup var target: CaseTarget

  @Argument(
    help: ArgumentHelp(CaseDecision.Kind.help, valueName: "decision"),
    transform: CaseDecision.Kind.init(argument:))
  var decision: CaseDecision.Kind

  @OptionGroup var reasons: ReasonOptions

  func run() throws {
    let text = try reasons.text.map { try OwnText.read($0) }
    try target.act("recommendation recorded") { _ in
      .recommended(
        CaseEvent.Recommended(decision: decision, reasons: reasons.reasons, text: text))
    }
  }
}
