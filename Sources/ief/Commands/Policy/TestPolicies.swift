internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundPolicyTools
internal import Foundation

struct TestPolicies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Runs the policy tests and reports rules without test coverage.",
    usage: "ief policy test [<folders> ...] [<options>]",
    discussion: """
      Tests are files in folders called tests. Differences from the expected result are printed \
      as a line diff. Exit code 1 if a test fails.

      EXAMPLES
        ief policy test
        ief policy test my-calls/
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders of policies (default: the folder of policies).", valueName: "folders"),
    completion: .directory)
  var folders: [String] = []

  @OptionGroup var rates: RatesOptions

  @OptionGroup var partial: KeepGoingOption

  @OptionGroup var output: OutputOptions

  func run() throws {
    var input = InputFiles()
    let policies = try PolicyFiles(folders, &input)
    input.add(policies.library.repeatedIDs)
    try input.stopOnDiagnostics()
    let given = folders.isEmpty ? [PolicyFolder.usual].compactMap { $0 } : folders
    var run = PolicyTestRun(policies: policies.policies)
    let rates = PolicyFolder.ratesFile(self.rates.rates, in: nil)
    let table = rates.flatMap { input.read($0, RateTable.read) ?? nil } ?? .empty
    let files = given.flatMap { input.documents(in: $0, isNamed: false) }
      .filter { ($0 as NSString).pathComponents.dropLast().contains("tests") }
    for file in files { run.add(file, table, &input) }
    try input.stopOnDiagnostics(partial, readable: run.fileCount)
    if run.results.isEmpty {
      Terminal.diagnose("error: no tests found; put them into a folder called tests")
      throw ExitCode.notFound
    }
    let report = PolicyTestReport(palette: .terminal)
    switch output.format {
    case .json:
      Terminal.writeLines([run]) { report.write($0, to: &$1) }
    case .text: Terminal.write(report.text(run))
    }
    if let failure = input.failure { throw failure }
    if run.results.contains(where: { !$0.isPassed }) { throw ExitCode(1) }
  }
}
