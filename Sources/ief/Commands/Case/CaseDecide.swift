internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Records a lead's decision.",
    usage: "ief case decide <code> <decision> [<options>]",
    discussion: """
      It takes effect immediately if another officer reviewed the case and recommended the same; \
      otherwise a second officer has to confirm it. A decline needs a reason that cites a rule or \
      a rating.

      EXAMPLES
        ief case decide C-7K3F9Q award --text "as the review says"
        ief case decide C-7K3F9Q partialAward --item 1=800.00 --item 3=250.00
        ief case decide C-7K3F9Q decline --reason not-met:maximum
        ief case decide C-7K3F9Q refer --fund open-technology-fund
      """)

  @OptionGroup var target: CaseTarget

  @Argument(
    help: ArgumentHelp(DecisionKind.help, valueName: "decision"),
    transform: DecisionKind.init(argument:))
  var decision: DecisionKind

  @Option(
    help: ArgumentHelp(
      "Amount for one item of a partial award, e.g. 1=800.00 (items are numbered from 1).",
      valueName: "number=amount"))
  var item: [String] = []

  @Option(help: ArgumentHelp("The fund to refer to.", valueName: "id"))
  var fund: String?

  @OptionGroup var reasons: ReasonOptions

  func validate() throws {
    if (decision == .partialAward) != !item.isEmpty {
      throw ValidationError(
        "partialAward requires at least one --item; --item can only be used with partialAward")
    }
    if (decision == .refer) != (fund != nil) {
      throw ValidationError("refer requires --fund; --fund can only be used with refer")
    }
  }

  func run() throws {
    let text = try reasons.text.map { try OwnText.read($0) }
    try target.act("decision recorded") { opened in
      .decided(
        CaseEvent.Decided(try made(for: opened.grantCase), reasons: reasons.reasons, text: text))
    }
  }

  private func made(for grantCase: GrantCase) throws -> CaseDecision {
    switch decision {
    case .award: return .award
    case .decline: return .decline
    case .withdraw: return .withdraw
    case .refer: return .refer(to: fund ?? "")
    case .partialAward:
      guard let currency = grantCase.grantApplication.budget.currency else {
        throw CaseRefusal.amountUnknown
      }
      return .partialAward(
        try item.map { written in
          let sides = written.split(separator: "=", maxSplits: 1)
          guard sides.count == 2, let number = Int(sides[0].withPlainDigits), number >= 1 else {
            throw ValidationError("an item is written 1=800.00, with its number and its amount")
          }
          return ItemAward(
            item: number - 1, amount: try Money(argument: String(sides[1]), in: currency))
        })
    }
  }
}
