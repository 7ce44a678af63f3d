internal import AgeEncryption
internal import ArgumentParser
internal import EmergencyFund

struct IntakeKeyShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints the fingerprint of a recipient in words, as the applicants' page shows it.",
    usage: "ief intake key show <recipient>",
    discussion: """
      Four words of three syllables, 72 bits of the SHA-256 of the recipient. Print them where \
      applicants find the fund, such as on its site and in its letters: someone who hands out a page \
      with a key of their own cannot make one with these words.

      EXAMPLES
        ief intake key show age1…
        ief intake key show spare.key
      """)

  @Argument(
    help: ArgumentHelp(
      "Recipient, or a file with its identity.", valueName: "recipient"), completion: .file())
  var recipient: String

  func run() throws {
    let recipients =
      try AgeRecipient(recipient).map { [$0] }
      ?? (recipient.hasPrefix("age1")
        ? [AgeRecipient(argument: recipient)]
        : IdentityFile.read([recipient]).map { $0.recipient })
    for recipient in recipients { Terminal.write("\(recipient.text)\n\(recipient.words)\n") }
  }
}
