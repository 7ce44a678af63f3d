internal import ArgumentParser

struct PreCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "precheck",
    abstract: "Creates and verifies the eligibility self-check page for applicants.",
    subcommands: [PreCheckPageCommand.self, PreCheckVerify.self]
  )
}
