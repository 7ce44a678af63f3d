internal import ArgumentParser

struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: "Manages how applications arrive sealed.",
    subcommands: [IntakeKey.self])
}

struct IntakeKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Creates the keys for which applications are sealed.",
    subcommands: [IntakeKeyNew.self])
}
