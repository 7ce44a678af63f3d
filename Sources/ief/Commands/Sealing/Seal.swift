internal import AgeEncryption
internal import AgeFormat
internal import ArgumentParser
internal import EmergencyFund

struct Seal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Seals an application so that only the holders of certain keys can open it.",
    usage: "ief seal <file> --to <recipient> ... [--armor] [--output <file>]",
    discussion: """
      The file that is written can go by any channel: whoever carries it learns its size in steps of \
      4 KiB, and nothing else. It is an age file: 'ief open' and the program age open it alike. \
      Once it is sealed, you cannot open it either, unless you are one of the recipients.

      Sealing does not say who sealed: anybody can seal a file for a recipient.

      EXAMPLES
        ief seal application.yaml --to age1… --output form.age
        ief seal application.yaml --to age1… --armor > message.txt
      """)

  @Argument(
    help: ArgumentHelp("Application file, or - for standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "Recipient as 'ief intake key new' printed it, or age-keygen (repeatable).",
      valueName: "recipient"),
    transform: AgeRecipient.init(argument:))
  var to: [AgeRecipient]

  @Flag(help: "Write text that can be pasted into a message.")
  var armor = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write it (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  /// The content is padded to a multiple of this, so that its size tells little.
  private static let paddedTo = 4 << 10

  func run() throws {
    var input = InputFiles()
    let application = input.read(file) { GrantApplication.read(&$0) }
    try input.stopOnDiagnostics()
    guard let application else { throw ExitCode.badInput }
    var writer = JSONWriter()
    application.write(to: &writer)
    writer.newline()
    let content = writer.bytes
    let rest = content.count % Self.paddedTo
    let padding = [UInt8](repeating: UInt8(ascii: " "), count: rest == 0 ? 0 : Self.paddedTo - rest)
    guard let sealed = try? AgeFile.sealed(content + padding, for: to) else {
      throw ExitCode.ownFault
    }
    let bytes = armor ? AgeArmor.encoded(sealed) : sealed
    guard let output else { return Terminal.write(page: bytes) }
    try OutputFile.write(bytes, to: output)
  }
}

extension AgeRecipient {
  /// Reads a recipient from an argument.
  init(argument: String) throws {
    guard let recipient = AgeRecipient(argument) else {
      throw ValidationError(
        "expected a recipient, which begins with age1; found one that is not complete or has a typing error"
      )
    }
    self = recipient
  }
}
