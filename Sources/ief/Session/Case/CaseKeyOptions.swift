internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund

/// The options that give the fund's key.
struct CaseKeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Key file (default: from the configuration; without one, prompts for the passphrase).",
      valueName: "file"), completion: .file())
  var keyFile: String?

  @Option(
    help: ArgumentHelp(
      "File with the passphrase on its first line, or - for standard input.", valueName: "file"),
    completion: .file())
  var passphraseFile: String?

  func validate() throws {
    if keyFile != nil, passphraseFile != nil {
      throw ValidationError("use either --key-file or --passphrase-file, not both")
    }
  }

  /// The key from the options or the configuration, or else from a prompted passphrase.
  func source(_ configuration: CaseConfiguration, isNew: Bool = false) throws -> FundKeySource {
    if let passphraseFile {
      return .passphrase(try PassphrasePrompt.read(passphraseFile, isNew: isNew))
    }
    if let keyFile = keyFile ?? configuration.keyFile { return try Self.read(keyFile: keyFile) }
    return .passphrase(try PassphrasePrompt.ask(isNew: isNew))
  }

  static func read(keyFile: String) throws -> FundKeySource {
    try KeyFileRights.check(keyFile)
    var input = InputFiles()
    let text = input.text(keyFile)
    try input.stopOnDiagnostics()
    do {
      return try FundKeySource.keyFile(text: text ?? "")
    } catch {
      Terminal.diagnose("\(keyFile): error: \(error)")
      throw ExitCode.badInput
    }
  }
}
