internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
internal import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseKeyChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Changes the passphrase or key file of a case file.",
    usage: "ief case key change [<options>]",
    discussion: """
      Cases are not re-encrypted; only their keys are re-wrapped. Copies of the case file that \
      were made before still open with the old key.

      EXAMPLES
        ief case key change --new-key-file new.key
        ief case key change
      """)

  @OptionGroup var options: CaseOptions

  @OptionGroup var newKey: NewKeyOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require(.changeKey)
    let source = try newKey.source()
    try desk.changeSharedKey(to: source)
    Terminal.write("key changed; the old key still opens copies made before this change\n")
  }
}
