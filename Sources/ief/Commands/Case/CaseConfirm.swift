internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
internal import Foundation

struct CaseConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Confirms another officer's decision, so that it takes effect.",
    usage: "ief case confirm <code> [--event <number>] [<options>]",
    discussion: """
      Shows the decision whole, and in a terminal asks whether to confirm it. Elsewhere, and to \
      confirm without being asked, give the number of its event. 'ief case return' returns it with \
      a reason.

      EXAMPLES
        ief case confirm C-7K3F9Q
        ief case confirm C-7K3F9Q --event 9
      """)

  @OptionGroup var target: CaseTarget

  @Option(
    help: ArgumentHelp(
      "Event number of the decision, as it was shown; nothing is asked.", valueName: "number"))
  var event: Int?

  func run() throws {
    let desk = try CaseDesk(target.options)
    guard let number = try event ?? shown(desk) else {
      Terminal.write("nothing was confirmed\n")
      return
    }
    let act = try desk.act(target.code) { _ in
      .confirmed(CaseEvent.Confirmed(event: number))
    }
    Terminal.write("\(act.entry.code): confirmed; \(act.words)\n")
    let overrides = act.after.decision?.decided.overrides ?? []
    Terminal.write(overrides.map { "          \($0.words)\n" }.joined())
  }

  /// Shows the pending decision and asks; returns its number, or nil for no.
  private func shown(_ desk: CaseDesk) throws -> Int? {
    let (before, _) = try desk.preview(target.code) { opened in
      guard let proposal = opened.grantCase.proposal else {
        throw CaseRefusal.notNow(.confirmed, opened.grantCase.stage)
      }
      return .confirmed(CaseEvent.Confirmed(event: proposal.event))
    }
    guard let proposal = before.grantCase.proposal else { return nil }
    let page = DecisionPage(
      words: ReportWords(.english), palette: .terminal, configuration: try CaseConfiguration())
    Terminal.write(
      page.palette.bold("\(before.opened.code)  \(before.grantCase.state.words)") + "\n"
        + page.text(proposal, of: before.grantCase, before.rates))
    guard isatty(STDIN_FILENO) == 1 else {
      Terminal.diagnose(
        "error: nothing was confirmed; if the decision is right, add --event \(proposal.event)")
      throw ExitCode.usage
    }
    Terminal.report("confirm? [y/N] ")
    let answer = (readLine() ?? "").filter { !$0.isWhitespace }.lowercased()
    return ["y", "yes"].contains(answer) ? proposal.event : nil
  }
}
