internal import AgeEncryption
internal import AgeFormat
internal import ArgumentParser
internal import Digests
internal import EmergencyFund
internal import PreCheck

struct Seal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract:
      "Seals an application or an answer so that only the holders of certain keys can open it.",
    usage: "ief seal <file> --to <recipient> ... [--armor] [--output <file>]",
    discussion: """
      The file that is written can go by any channel: whoever carries it learns its size in steps of \
      4 KiB, and nothing else. It is an age file: 'ief open' and the program age open it alike. \
      Once it is sealed, you cannot open it either, unless you are one of the recipients. The receipt \
      that is printed is the beginning of the SHA-256 of the sealed file; the fund can quote it.

      Sealing does not say who sealed: anybody can seal a file for a recipient.

      EXAMPLES
        ief seal application.yaml --to age1… --output form.age
        ief seal application.yaml --to age1… --armor > message.txt
      """)

  @Argument(
    help: ArgumentHelp(
      "Application or answer file, or - for standard input.", valueName: "file"),
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

  func run() throws {
    var input = InputFiles()
    let content = input.read(file) { reader -> [UInt8] in
      if reader.document.isAnswer { return AnswerFile.read(&reader)?.file ?? [] }
      let application = GrantApplication.read(&reader)
      var writer = JSONWriter()
      application.write(to: &writer)
      writer.newline()
      return writer.bytes
    }
    try input.stopOnDiagnostics()
    guard let content, let sealed = try? AgeFile.sealed(SealedFile.padded(content), for: to) else {
      throw ExitCode.ownFault
    }
    let bytes = armor ? AgeArmor.encoded(sealed) : sealed
    if let output {
      try OutputFile.write(bytes, to: output)
    } else {
      Terminal.write(page: bytes)
    }
    Terminal.diagnose("receipt: \(SealedFile.receipt(digest: Digest.bytes(sealed)))")
  }
}
