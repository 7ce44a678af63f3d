internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundScheduling

struct CaseKeyChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Changes the passphrase or key file of a case file.",
    usage: "ief case key change --new-key-file <file> [<options>]",
    discussion: """
      Cases are not re-encrypted; only their keys are re-wrapped. Copies of the case file that \
      were made before still open with the old key.

      EXAMPLES
        ief case key change --new-key-file new.key
        ief case key change --new-passphrase
      """)

  @OptionGroup var options: CaseOptions

  @Option(help: ArgumentHelp("The new key file.", valueName: "file"))
  var newKeyFile: String?

  @Option(
    help: ArgumentHelp(
      "File with the new passphrase on its first line.", valueName: "file"))
  var newPassphraseFile: String?

  @Flag(help: "Prompt for the new passphrase.")
  var newPassphrase = false

  func validate() throws {
    let given = [newKeyFile != nil, newPassphraseFile != nil, newPassphrase].count { $0 }
    if given != 1 {
      throw ValidationError(
        "use one of --new-key-file, --new-passphrase-file and --new-passphrase")
    }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require([.lead], allRegions: true, "changing the key")
    let source: FundKeySource =
      if let newKeyFile {
        try CaseKeyOptions.read(keyFile: newKeyFile)
      } else if let newPassphraseFile {
        .passphrase(try PassphrasePrompt.read(newPassphraseFile, isNew: true))
      } else {
        .passphrase(try PassphrasePrompt.ask(isNew: true))
      }
    try CaseDesk.reporting(desk.path) {
      try desk.file.changeKey(to: source, on: desk.today, record: desk.record(.keyChanged))
    }
    Terminal.write("key changed; the old key still opens copies made before this change\n")
  }
}
