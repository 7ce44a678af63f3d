internal import AgeEncryption
internal import AgeFormat
internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

struct IntakeKeyNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Creates an identity, and prints the recipient for which applications are sealed.",
    usage: "ief intake key new [<file>] [--title <title>] [<options>]",
    discussion: """
      Without a file, the case file keeps the identity, encrypted with its own key: 'ief case receive' \
      and the desk then open sealed applications. Only leads can make and retire such keys, and the \
      access log says who did.

      With a file, whoever has it can open everything that was ever sealed for it. Make a new key \
      every few months, and retire the old one once its applications are received. Make a second one \
      in a file that stays off line, and have applications sealed for both, so that none is lost \
      with a key.

      EXAMPLES
        ief intake key new --title "first half of 2027"
        ief intake key new spare.key
      """)

  @Argument(
    help: ArgumentHelp(
      "The file to create (default: keep it in the case file).", valueName: "file"),
    completion: .file())
  var file: String?

  @Option(help: ArgumentHelp("Title of a key in the case file.", valueName: "title"))
  var title: String?

  @OptionGroup var options: CaseOptions

  func run() throws {
    let recipient = try file.map { try Self.create($0) } ?? keep()
    Terminal.write("\(recipient.text)\n")
    Terminal.diagnose("in words: \(recipient.words)")
  }

  private static func create(_ file: String) throws -> AgeRecipient {
    let identity = AgeIdentity()
    try CaseDesk.reporting(file) {
      var text = Array(IdentityFile.text(identity, on: .current).utf8)
      defer { text.wipe() }
      try PrivateFile.create(file, text)
    }
    Terminal.diagnose("created \(file); applications are sealed for this recipient:")
    return identity.recipient
  }

  private func keep() throws -> AgeRecipient {
    let desk = try CaseDesk(options)
    let title = try title.map { try OwnText.read($0) } ?? "made on \(desk.today)"
    let key = try desk.makeIntakeKey(title: title)
    Terminal.diagnose("the case file keeps the key; applications are sealed for this recipient:")
    return try AgeRecipient(argument: key.recipient)
  }
}
