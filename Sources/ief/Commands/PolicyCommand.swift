internal import ArgumentParser

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Shows, checks, tests and compares the policies that calls are assessed under.",
    subcommands: [LintPolicies.self, PolicySimulate.self]
  )
}
