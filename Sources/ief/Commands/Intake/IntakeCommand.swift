internal import ArgumentParser

struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: "Manages how applications arrive sealed.",
    subcommands: [IntakeKeyCommand.self])
}

struct IntakeKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Manages the keys for which applications are sealed.",
    subcommands: [
      IntakeKeyNew.self, IntakeKeyList.self, IntakeKeyShow.self, IntakeKeyRetire.self,
    ])
}
