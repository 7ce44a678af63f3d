internal import AgeEncryption
internal import AgeFormat
internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Opens a sealed application.",
    usage: "ief open <file> [--identity <file> ...] [--output <file>] [<options>]",
    discussion: """
      Reads files that 'ief seal', the program age or another writer of age files sealed, also as \
      armored text. An application is printed as JSON; what is none is only written to a new file.

      Without --identity, the intake keys of the case file open it. A draft that someone kept on the \
      page is opened with its passphrase, from --passphrase-file or asked for.

      A file that opens was not changed on its way. Who sealed it, nothing in it proves.

      EXAMPLES
        ief open form.age --identity intake.key
        ief open form.age
        ief open message.txt --identity intake.key --output application.json
      """)

  @Argument(
    help: ArgumentHelp("Sealed file, or - for standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "File with identities, as 'ief intake key new' or age-keygen writes them (repeatable).",
      valueName: "file"), completion: .file())
  var identity: [String] = []

  @OptionGroup var options: CaseOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write what is in it to a new file that only you can read.", valueName: "file"),
    completion: .file())
  var output: String?

  func validate() throws {
    try IntakeOptions.refuseTwice([file, options.key.passphraseFile] + identity)
  }

  func run() throws {
    let content = try opened()
    if let output {
      try CaseDesk.reporting(output) { try PrivateFile.create(output, content) }
      return
    }
    // Texts of an application may be hostile to a terminal; its JSON is not.
    var input = InputFiles()
    let application = input.document(content, file).map { document in
      input.read(document) { GrantApplication.read(&$0) }
    }
    guard let application, input.diagnostics.isEmpty else {
      Terminal.diagnose(
        "\(file): error: what is in it cannot be read as an application; --output keeps it as it is"
      )
      throw ExitCode.badInput
    }
    Terminal.write { writer in
      application.write(to: &writer)
      writer.newline()
    }
  }

  private func opened() throws -> [UInt8] {
    var input = InputFiles(limits: .largest)
    let bytes = input.bytes(file) ?? []
    try input.stopOnDiagnostics()
    if (try? AgePassphrase.isUsed(by: bytes)) == true {
      let passphrase = try PassphrasePrompt.ofFile(options.key.passphraseFile)
      return try reporting("the passphrase does not open the file") { () throws(AgeError) in
        try AgeFile.opened(bytes, passphrase: passphrase)
      }
    }
    let identities =
      identity.isEmpty ? try CaseDesk(options).intakeIdentities() : try IdentityFile.read(identity)
    return try reporting(AgeError.noMatch.words) { () throws(AgeError) in
      try AgeFile.opened(bytes, with: identities)
    }
  }

  private func reporting(
    _ noMatch: String, _ open: () throws(AgeError) -> [UInt8]
  ) throws -> [UInt8] {
    do throws(AgeError) {
      return try open()
    } catch {
      let name = file == "-" ? InputFiles.standardInput : file
      Terminal.diagnose("\(name): error: \(error == .noMatch ? noMatch : error.words)")
      throw ExitCode.badInput
    }
  }
}
