internal import AgeEncryption
internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

struct IntakeKeyNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Creates an identity, and prints the recipient for which applications are sealed.",
    usage: "ief intake key new <file>",
    discussion: """
      Whoever has the file can open everything that was ever sealed for it: make a new one every \
      few months, and destroy the old one once its applications are stored. Make a second one that \
      stays off line, and have files sealed for both, so that none is lost with a key.

      EXAMPLES
        ief intake key new intake-2027-1.key
      """)

  @Argument(help: ArgumentHelp("The file to create.", valueName: "file"), completion: .file())
  var file: String

  func run() throws {
    let identity = AgeIdentity()
    try CaseDesk.reporting(file) {
      var text = Array(IdentityFile.text(identity, on: .current).utf8)
      defer { text.wipe() }
      try PrivateFile.create(file, text)
    }
    Terminal.diagnose("created \(file); applications are sealed for this recipient:")
    Terminal.write("\(identity.recipient.text)\n")
  }
}
