internal import ArgumentParser

struct PreCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "precheck",
    abstract: "Creates the eligibility self-check page for applicants.",
    subcommands: [PreCheckPageCommand.self]
  )
}
