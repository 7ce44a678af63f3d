package import EmergencyFund

/// What a change of a call means: its rules in words, problems, tests and differences.
///
/// The officers' desk and the offline editor show the same value.
package struct CallReview: Hashable, Sendable {
  /// The id of the call.
  package let call: String
  /// The day on which the rules are shown; nil for the latest.
  package let on: Day?
  /// The rules, in their order.
  package let rules: [Rule]
  /// The problems that linting finds, those that were there before marked.
  package let findings: [Finding]
  /// The results of the policy tests that name the call.
  package let tests: [PolicyTestResult]
  /// What was wrong with tests that could not be run.
  package let testProblems: [Diagnostic]
  /// The differences in meaning; empty if nothing changes.
  package let differences: [PolicyDifference]

  /// A rule in words.
  package struct Rule: Hashable, Sendable {
    /// The id of the requirement, or the key of another part of the policy.
    package let id: String
    /// What it asks.
    package let sentence: PolicySentence
    /// Whether it decides; nil for what is no requirement.
    package let force: Force?
    /// Where it comes from.
    package let basis: RuleBasis
    /// Whether the call's own file sets something of it.
    package let isOwn: Bool
  }

  /// A problem, and whether the change brought it.
  package struct Finding: Hashable, Sendable {
    /// The problem.
    package let lint: LintFinding
    /// Whether it was there before the change.
    package let isOld: Bool
  }

  /// Whether the change may be made: nothing that it brings is an error, and every test passes.
  package var isSound: Bool {
    !findings.contains { $0.lint.severity == .error && !$0.isOld }
      && tests.allSatisfy { $0.isPassed } && testProblems.isEmpty
  }
}

extension CallReview {
  /// Reviews a call in a library with its edited file in place.
  ///
  /// - Parameters:
  ///   - before: The library without the change; nil for a call as it is, or a new one.
  ///   - day: The day on which the rules are shown and compared; nil for the latest.
  ///   - tests: Files of policy tests.
  ///   - bases: The files that tests begin with, by name as ``join(_:_:)`` gives it.
  /// - Throws: All diagnostics about the call's layers.
  package init(
    _ call: String, in library: PolicyLibrary, before: PolicyLibrary?, on day: Day?,
    tests: [Document] = [], bases: [String: Document] = [:], rates: RateTable = .empty,
    today: Day? = nil
  ) throws(PolicyDiagnostics) {
    let chain = try library.chain(call)
    let policy = try library.policy(call, on: day)
    self.call = call
    on = day
    rules = Self.rules(policy, own: chain.last?.document.root)
    let old = before.map { PolicyLint($0).findings([call], today: today) } ?? []
    findings = PolicyLint(library).findings([call], today: today)
      .filter { $0.severity != .note }.map { finding in
        Finding(lint: finding, isOld: old.contains { $0.isSameProblem(as: finding) })
      }
    var run = TestRun(call: call, library: library, bases: bases, rates: rates)
    for test in tests { run.add(test) }
    self.tests = run.results
    testProblems = run.problems
    let former = before.flatMap { try? $0.policy(call, on: day) }
    differences = former.map { PolicyDifference.all(from: $0, to: policy) } ?? []
  }

  private static func rules(_ policy: Policy, own: Node?) -> [Rule] {
    var rules: [Rule] = []
    if let promise = policy.promise {
      rules.append(
        Rule(
          id: "promise", sentence: promise.sentence, force: nil, basis: promise.basis,
          isOwn: own?.member("promise") != nil))
    }
    let ownIDs = (own?.member("requirements")?.elements ?? []).map { $0.requirementID }
    return rules
      + policy.requirements.map { requirement in
        Rule(
          id: requirement.id, sentence: requirement.sentence(in: policy), force: requirement.force,
          basis: requirement.basis, isOwn: ownIDs.contains(requirement.id))
      }
  }
}

/// The policy tests that name one call, run in a library.
private struct TestRun {
  let call: String
  let library: PolicyLibrary
  let bases: [String: Document]
  let rates: RateTable
  var results: [PolicyTestResult] = []
  var problems: [Diagnostic] = []

  mutating func add(_ document: Document) {
    var reader = DocumentReader(document: document)
    let tests = PolicyTest.read(&reader)
    if !reader.diagnostics.isEmpty {
      problems += reader.diagnostics
      return
    }
    for test in tests where test.policies.contains(call) {
      do throws(PolicyDiagnostics) {
        guard let base = base(of: test, document) else {
          throw PolicyDiagnostics([
            Diagnostic(
              file: test.place.file, position: test.place.position, kind: .missing,
              message: "the application that the test begins with cannot be read")
          ])
        }
        let application = try test.application(from: base)
        let policy = try library.policy(call, on: test.on ?? application.receivedOn)
        results.append(test.result(policy, policy.assess(application, rates: rates)))
      } catch { problems += error.all }
    }
  }

  private func base(of test: PolicyTest, _ document: Document) -> Document? {
    switch test.base {
    case .inline(let node):
      Document(file: document.file, notation: document.notation, root: node)
    case .file(let path, _): bases[CallReview.join(document.file, path)]
    case nil: nil
    }
  }
}

extension CallReview {
  /// The name of a file that another names by its path from there: `tests/a.yaml`, `../b.yaml`.
  package static func join(_ file: String, _ path: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") { return path }
    let isAbsolute = file.utf8.first == UInt8(ascii: "/")
    var parts = file.split(separator: "/").dropLast().map { String($0) }
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }
}

extension LintFinding {
  /// Whether both are one problem, wherever it stands now.
  fileprivate func isSameProblem(as other: LintFinding) -> Bool {
    severity == other.severity && diagnostic.kind == other.diagnostic.kind
      && diagnostic.path == other.diagnostic.path
      && diagnostic.message.withoutPlace == other.diagnostic.message.withoutPlace
  }
}

extension String {
  /// The message without the place of another value at its end, which moves with every line.
  fileprivate var withoutPlace: Substring {
    prefix { $0 != "(" }
  }
}
