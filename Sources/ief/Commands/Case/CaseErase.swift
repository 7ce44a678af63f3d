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
    try desk.require([.lead], "an erasure")
    // An erased case may be erased again, which empties the log.
    let code = try desk.read { reader in
      let code = try desk.erasable(target.code, reader)
      if !yes, try reader.holding(code) == .erased { throw CaseFileError.erased(code) }
      return code
    }
    guard yes else {
      Terminal.write("would permanently erase \(code); to do it, add --yes\n")
      return
    }
    try desk.erase([code], .request)
    Terminal.write("\(code): erased\n")
  }
}
