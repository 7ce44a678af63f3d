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
      Tests are files in folders named tests. Differences from the expected result are printed \
      as a line diff. Exit code 1 if a test fails.

      EXAMPLES
        ief policy test
        ief policy test my-calls/
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders of policies; by default the policies that ship with ief.", valueName: "folders"))
  var folders: [String] = []

  @Option(
    help: ArgumentHelp("Rates table; by default the one beside the policies.", valueName: "file"))
  var rates: String?

  @Option(help: "How to print: text for people, json for programs.")
  var format: OutputFormat = .text

  func run() throws {
    var input = InputFiles()
    let policies = try PolicyFiles(folders, &input)
    try input.stopOnComplaints()
    let named = folders.isEmpty ? [PolicyFolder.shipped].compactMap { $0 } : folders
    var run = PolicyTestRun(library: policies.library)
    let (table, _) = try PolicyFolder(nil, &input).rates(rates, &input)
    let files = named.flatMap { input.documents(in: $0) }
      .filter { ($0 as NSString).pathComponents.dropLast().contains("tests") }
    for file in files { run.add(file, table, &input) }
    try input.stopOnComplaints()
    if run.results.isEmpty {
      Terminal.diagnose("error: no tests found; put them into a folder named tests")
      throw ExitCode.notFound
    }
    let report = PolicyTestReport(palette: Palette(isOn: Terminal.hasColour))
    switch format {
    case .json:
      var writer = JSONWriter()
      report.write(run, to: &writer)
      writer.newline()
      Terminal.write(writer.text)
    case .text: Terminal.write(report.text(run))
    }
    if run.results.contains(where: { !$0.isPassed }) { throw ExitCode(1) }
  }
}

/// The tests of a folder as they are run, with what they cover.
struct PolicyTestRun {
  let library: PolicyLibrary
  private(set) var results: [PolicyTestResult] = []
  private(set) var coverages: [PolicyCoverage] = []
  private var effective: [String: Policy] = [:]
  private var bases: [String: Document] = [:]

  init(library: PolicyLibrary) { self.library = library }

  /// Runs the tests of one file; a file that is an application is one that tests begin with.
  mutating func add(_ file: String, _ rates: RateTable, _ input: inout InputFiles) {
    guard let document = input.document(file),
      document.root.text(under: "format") != GrantApplication.format
    else { return }
    var reader = DocumentReader(document: document)
    let tests = PolicyTest.read(&reader)
    input.add(reader.complaints)
    if !reader.complaints.isEmpty { return }
    for test in tests {
      do throws(PolicyComplaints) {
        guard let base = base(of: test, document, &input) else { continue }
        let application = try test.application(from: base)
        for id in test.policies { try run(test, id, application, rates) }
      } catch {
        input.add(error.all.map { $0.file.isEmpty ? $0.placed(at: test.place) : $0 })
      }
    }
  }

  private mutating func run(
    _ test: PolicyTest, _ id: String, _ application: GrantApplication, _ rates: RateTable
  ) throws(PolicyComplaints) {
    let day = test.on ?? application.receivedOn
    let key = "\(id)@\(day?.description ?? "")"
    let policy: Policy
    if let known = effective[key] {
      policy = known
    } else {
      policy = try library.policy(id, on: day)
    }
    effective[key] = policy
    results.append(test.result(policy, policy.assess(application, rates: rates)))
    if !coverages.contains(where: { $0.policy == id }) {
      coverages.append(PolicyCoverage(policy))
    }
    for index in coverages.indices where coverages[index].policy == id {
      coverages[index].add(test.expectation, in: policy)
    }
  }

  private mutating func base(
    of test: PolicyTest, _ document: Document, _ input: inout InputFiles
  ) -> Document? {
    switch test.base {
    case .inline(let node):
      return Document(file: document.file, notation: document.notation, root: node)
    case .file(let path, _):
      let folder = (document.file as NSString).deletingLastPathComponent
      let file = (folder as NSString).appendingPathComponent(path)
      if let known = bases[file] { return known }
      let read = input.document(file)
      bases[file] = read
      return read
    case nil: return nil
    }
  }
}

extension Complaint {
  /// The same complaint at a place of a test, for one that has none of its own.
  fileprivate func placed(at place: PolicyPlace) -> Complaint {
    Complaint(
      file: place.file, position: place.position, kind: kind, message: message, found: found,
      expected: expected, suggestion: suggestion)
  }
}
