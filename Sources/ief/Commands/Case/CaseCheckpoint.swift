internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
internal import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseCheckpoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "Prints a checkpoint: the signed head of the chain, to be kept elsewhere.",
    usage: "ief case checkpoint [<options>]",
    discussion: """
      It lets you show later that nothing recorded before it was removed ('ief case verify \
      --head'). It contains the number of events, a hash, a public key and a signature, and \
      nothing about any case.

      EXAMPLES
        ief case checkpoint > checkpoint-2026-03-09.json
      """)

  @OptionGroup var options: CaseOptions

  func run() throws {
    let head = try CaseDesk(options).checkpoint()
    var writer = JSONWriter()
    head.write(to: &writer)
    writer.newline()
    Terminal.write(writer)
  }
}
