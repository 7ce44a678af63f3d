package import EmergencyFund

/// A test of a policy: an application and its expected assessment.
package struct PolicyTest: Hashable, Sendable {
  /// The format's name and version.
  package static let format = "ief-policy-test/1"

  /// The position of the test in its file.
  package let place: PolicyPlace
  /// The purpose of the test, in words.
  package let notes: String?
  /// The ids of the policies under which it runs.
  package let policies: [String]
  /// The date for which the policy is taken; nil for the date of receipt.
  package let on: Day?
  /// The application to which the changes are applied.
  package let base: Base?
  /// The changes, by path.
  package let changes: [Change]
  /// The expected result.
  package let expectation: Expectation

  /// The application that a test begins with.
  package enum Base: Hashable, Sendable {
    /// Another file, by its path from the test's own.
    case file(String, PolicyPlace)
    /// An embedded application.
    case inline(Node)
  }

  /// A value that replaces another; null removes it.
  package struct Change: Hashable, Sendable {
    /// The path of the value, such as `budget.items[0].unitCost`.
    package let path: String
    /// The value.
    package let value: Node
    let place: PolicyPlace
  }

  /// The expected result; a value that is nil or not listed may be anything.
  package struct Expectation: Hashable, Sendable {
    /// The expected outcome.
    package var outcome: AssessmentOutcome?
    /// The expected response date.
    package var respondBy: Day?
    /// The expected findings, by requirement id.
    package var findings: [ExpectedFinding] = []

    /// Creates an empty expectation.
    package init() {}
  }

  /// The expected finding of one requirement.
  package struct ExpectedFinding: Hashable, Sendable {
    /// The id of the requirement.
    package let rule: String
    /// The expected outcome.
    package let outcome: FindingOutcome
    let place: PolicyPlace
  }

  enum FileKey: String, FieldKey { case format, notes, policy, on, base, application, tests }
  enum Key: String, FieldKey { case notes, policy, on, base, application, changes, expect }
  enum ExpectKey: String, FieldKey { case outcome, respondBy, findings }
}

extension PolicyTest {
  /// Reads all tests of a file; the settings at the top apply unless a test overrides them.
  package static func read(_ reader: inout DocumentReader) -> [PolicyTest] {
    let fields = reader.fields(reader.root, FileKey.self)
    reader.requireFormat(format, fields, .format)
    _ = reader.text(fields[.notes])
    let policies = readPolicies(fields[.policy], &reader)
    let on = reader.day(fields[.on])
    let base = readBase(fields[.base], fields[.application], &reader)
    let tests = reader.list(fields[.tests]) { reader, field -> PolicyTest? in
      let fields = reader.fields(field, Key.self)
      let own = readPolicies(fields[.policy], &reader)
      let changes = readChanges(fields[.changes], &reader)
      let place = PolicyPlace(
        file: reader.document.file, position: field.node.position, path: field.path)
      guard let chosen = own ?? policies else {
        reader.missing(fields, .policy)
        return nil
      }
      let application = readBase(fields[.base], fields[.application], &reader) ?? base
      if application == nil { reader.missing(fields, .base) }
      guard let expect = reader.required(.expect, in: fields) else { return nil }
      return PolicyTest(
        place: place, notes: reader.text(fields[.notes]), policies: chosen,
        on: reader.day(fields[.on]) ?? on, base: application, changes: changes,
        expectation: readExpectation(expect, &reader))
    }
    return reader.filled(tests, fields, .tests) ?? []
  }

  private static func readPolicies(_ field: Field?, _ reader: inout DocumentReader) -> [String]? {
    guard let field else { return nil }
    if case .list(let nodes) = field.node.content {
      if nodes.isEmpty {
        reader.diagnose(field, .missing, "no policy is given, so nothing is tested")
      }
      return reader.codes(field, noun: "the id of a policy")?.map { $0.code }
    }
    return reader.code(field, noun: "the id of a policy").map { [$0] }
  }

  private static func readBase(
    _ base: Field?, _ application: Field?, _ reader: inout DocumentReader
  ) -> Base? {
    if let application { return .inline(application.node) }
    guard let base else { return nil }
    if case .mapping = base.node.content { return .inline(base.node) }
    let place = PolicyPlace(
      file: reader.document.file, position: base.node.position, path: base.path)
    return reader.text(base, noun: "the path of an application file").map { .file($0, place) }
  }

  private static func readChanges(
    _ field: Field?, _ reader: inout DocumentReader
  ) -> [Change] {
    guard let field, case .mapping(let members) = field.node.content else {
      if let field { reader.diagnoseType(field, expected: "paths with their values") }
      return []
    }
    return members.map { member in
      Change(
        path: member.key, value: member.value,
        place: PolicyPlace(
          file: reader.document.file, position: member.keyPosition,
          path: field.path.key(member.key)))
    }
  }

  private static func readExpectation(
    _ field: Field, _ reader: inout DocumentReader
  ) -> Expectation {
    let fields = reader.fields(field, ExpectKey.self)
    var expectation = Expectation()
    expectation.outcome = reader.choice(fields[.outcome], AssessmentOutcome.self, "an outcome")
    expectation.respondBy = reader.day(fields[.respondBy])
    for (rule, place) in reader.mapping(fields[.findings]) ?? [] {
      guard let outcome = reader.choice(place, FindingOutcome.self, "the outcome of a requirement")
      else { continue }
      expectation.findings.append(
        ExpectedFinding(
          rule: rule, outcome: outcome,
          place: PolicyPlace(
            file: reader.document.file, position: place.node.position, path: place.path)))
    }
    if expectation == Expectation(), case .mapping = field.node.content {
      reader.diagnose(field, .missing, "no expectation is given, so nothing is tested")
    }
    return expectation
  }
}
