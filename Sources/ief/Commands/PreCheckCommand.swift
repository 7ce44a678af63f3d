internal import ArgumentParser

struct PreCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "precheck",
    abstract: "Makes the page on which applicants check before they apply.",
    subcommands: [PreCheckPageCommand.self]
  )
}
