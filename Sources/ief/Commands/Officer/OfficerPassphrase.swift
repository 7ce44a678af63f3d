internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
internal import EmergencyFundScheduling

struct OfficerPassphrase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase",
    abstract: "Changes your own passphrase or key file.",
    usage: "ief officer passphrase [<options>]",
    discussion: """
      With the code on your recovery sheet, also when you have forgotten the passphrase or lost \
      the key file.

      EXAMPLES
        ief officer passphrase
        ief officer passphrase --new-key-file new.key
        ief officer passphrase --recovery-code -
      """)

  @OptionGroup var newKey: NewKeyOptions

  @Option(
    help: ArgumentHelp(
      "File with the code of your recovery sheet on its first line, or - for standard input.",
      valueName: "file"), completion: .file())
  var recoveryCode: String?

  @OptionGroup var options: CaseOptions

  func run() throws {
    let recovery = try recoveryCode.map { path in
      try CaseDesk.reporting(path) {
        try FundKeySource.recovery(code: try PassphrasePrompt.recoveryCode(path))
      }
    }
    let desk = try CaseDesk(options, recovery: recovery)
    try desk.changeOwnKey(to: try newKey.source())
    Terminal.write("\(desk.actor.id) now opens the file with the new passphrase or key file\n")
  }
}
