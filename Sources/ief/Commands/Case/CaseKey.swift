internal import ArgumentParser

struct CaseKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Creates key files and passphrases, and changes the key of a case file.",
    subcommands: [CaseKeyNew.self, CaseKeyPassphrase.self, CaseKeyChange.self])
}
