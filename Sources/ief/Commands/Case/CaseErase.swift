internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseErase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Permanently erases a case: its key and all its content.",
    usage: "ief case erase <code> [--yes] [<options>]",
    discussion: """
      The chain of events stays intact: code, kinds and dates. Copies of the file that were made \
      before still contain the case.

      EXAMPLES
        ief case erase C-7K3F9Q --yes
      """)

  @OptionGroup var target: CaseTarget

  @Flag(help: "Erase; without this, only shows what would be erased (dry run).")
  var yes = false

  func run() throws {
    let desk = try CaseDesk(target.options)
    guard yes else {
      let code = try desk.erasable(target.code, again: false)
      return Terminal.write("would permanently erase \(code); to do it, add --yes\n")
    }
    Terminal.write("\(try desk.erase(target.code)): erased\n")
  }
}
