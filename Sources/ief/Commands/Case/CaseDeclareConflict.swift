internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseDeclareConflict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "declare-conflict",
    abstract: "Declares your conflict of interest in a case.",
    usage: "ief case declare-conflict <code> <text> [<options>]",
    discussion: """
      After this, you can no longer see the case.

      EXAMPLES
        ief case declare-conflict C-7K3F9Q "worked together until last year"
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("Reason, or - for standard input.", valueName: "text"))
  var reason: String

  func run() throws {
    let reason = try OwnText.read(reason)
    let desk = try CaseDesk(target.options)
    let act = try desk.act(target.code) { _ in
      .conflictDeclared(CaseEvent.ConflictDeclared(officer: desk.actor.id, reason: reason))
    }
    Terminal.write("\(act.entry.code): your conflict of interest is recorded\n")
  }
}
