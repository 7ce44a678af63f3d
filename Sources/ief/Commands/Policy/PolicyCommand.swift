internal import ArgumentParser

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract:
      "Shows, checks, tests, compares and edits the policies that calls are assessed under.",
    subcommands: [
      ListPolicies.self, ShowPolicy.self, LintPolicies.self, TestPolicies.self, DiffPolicies.self,
      SimulatePolicy.self, EditPolicy.self,
    ]
  )
}
