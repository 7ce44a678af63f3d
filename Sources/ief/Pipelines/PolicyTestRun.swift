internal import EmergencyFund
import EmergencyFundPolicyTools
internal import Foundation

/// The tests of a folder, run one by one, with what they cover.
struct PolicyTestRun {
  private var policies: DatedPolicies
  private(set) var results: [PolicyTestResult] = []
  private(set) var coverages: [PolicyCoverage] = []
  /// The number of files whose tests could all be run.
  private(set) var fileCount = 0
  private var bases: [String: Document] = [:]

  init(policies: DatedPolicies) { self.policies = policies }

  /// Runs the tests of one file; an application file is skipped, since tests start from it.
  mutating func add(_ file: String, _ rates: RateTable, _ input: inout InputFiles) {
    guard let document = input.document(file),
      !GrantApplication.isFormat(document.root.text(under: "format"))
    else { return }
    var reader = DocumentReader(document: document)
    let tests = PolicyTest.read(&reader)
    input.add(reader.diagnostics)
    if !reader.diagnostics.isEmpty { return }
    let count = input.diagnostics.count
    defer { if input.diagnostics.count == count { fileCount += 1 } }
    for test in tests {
      do throws(PolicyDiagnostics) {
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
  ) throws(PolicyDiagnostics) {
    let policy = try policies.policy(id, on: test.on ?? application.receivedOn)
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

extension Diagnostic {
  /// The same diagnostic at a place of a test, for one that has none of its own.
  fileprivate func placed(at place: PolicyPlace) -> Diagnostic {
    Diagnostic(
      file: place.file, position: place.position, kind: kind, message: message, found: found,
      expected: expected, suggestion: suggestion)
  }
}
