internal import ArgumentParser

struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "Helps with team files.",
    subcommands: [TeamHolidays.self])
}
