internal import ArgumentParser
internal import CaseFile

/// What a case file is opened with from now on; without any of the options, a passphrase is asked.
struct NewKeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The new key file, made with 'ief case key new' (default: prompts for a passphrase).",
      valueName: "file"), completion: .file())
  var newKeyFile: String?

  @Option(
    help: ArgumentHelp("File with the new passphrase on its first line.", valueName: "file"),
    completion: .file())
  var newPassphraseFile: String?

  func validate() throws {
    if newKeyFile != nil, newPassphraseFile != nil {
      throw ValidationError("use either --new-key-file or --new-passphrase-file, not both")
    }
  }

  /// The new key.
  func source() throws -> FundKeySource {
    if let newKeyFile { return try CaseKeyOptions.read(keyFile: newKeyFile) }
    if let newPassphraseFile {
      return .passphrase(try PassphrasePrompt.read(newPassphraseFile, isNew: true))
    }
    return .passphrase(try PassphrasePrompt.ask(isNew: true))
  }
}
