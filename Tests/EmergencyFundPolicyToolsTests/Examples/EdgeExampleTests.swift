import EmergencyFund
import EmergencyFundPolicyTools
import EmergencyFundYAML
import Foundation
import TestSupport
import Testing

/// Invented applications at the edges of a call, and the tests that they become.
@Suite struct EdgeExampleTests {
  static func policy(_ id: String) throws -> Policy {
    let folder = Checkout.root.appending(path: "Policies/ief")
    let documents = try ["fund.yaml", "\(id).yaml"].map { name in
      try DocumentFile.readDocument(
        [UInt8](try Data(contentsOf: folder.appending(path: name))), file: name)
    }
    return try PolicyLibrary(documents).policy(id, on: nil)
  }

  @Test(arguments: [
    "asia", "latin-america", "sub-saharan-africa", "eastern-europe-caucasus-central-asia",
  ])
  func `lie inside and outside each edge that a call chooses`(call: String) throws {
    let policy = try Self.policy(call)
    let found = try #require(policy.examples(in: PolicySpan(first: nil, last: nil)))
    #expect(policy.assess(found.model, rates: .empty).outcome == .eligible)
    for rule in ["country", "target-group", "maximum", "references"] {
      let outcomes = found.edges.filter { $0.rule == rule }.map { $0.finding?.outcome == .met }
      #expect(outcomes == [true, false], "\(rule)")
    }
    for edge in found.edges {
      let others = edge.assessment.findings.filter { $0.rule != edge.rule && $0.decides }
      #expect(others.allSatisfy { $0.outcome == .met || $0.outcome == .notApplicable })
    }
  }

  @Test func `become a file of tests that expects what was said`() throws {
    let policy = try Self.policy("latin-america")
    let edges = try #require(policy.examples(in: PolicySpan(first: nil, last: nil))).edges
    let answers = try edges.map { edge in
      PolicyTestFile.Answer(
        notes: "an edge: \(edge.rule)",
        application: try JSONReader.read(Array(edge.application.json.utf8), file: "").root,
        outcome: edge.assessment.outcome, rule: edge.rule)
    }
    let new = PolicyTestFile.new(answers, of: "latin-america", file: "tests/a.yaml")
    let read = try YAMLReader.read(new.text, file: "tests/a.yaml")
    let file = PolicyTestFile(read, text: new.text).adding(answers)
    try #require(file != nil)
    for (text, count) in [(new.text, answers.count), (file?.text ?? [], 2 * answers.count)] {
      let document = try YAMLReader.read(text, file: "tests/a.yaml")
      var reader = DocumentReader(document: document)
      let tests = PolicyTest.read(&reader)
      #expect(reader.diagnostics == [] && tests.count == count)
      for test in tests {
        guard case .inline(let node)? = test.base else { continue }
        let application = try test.application(
          from: Document(file: "", notation: .yaml, root: node))
        let result = test.result(policy, policy.assess(application, rates: .empty))
        #expect(result.isPassed, "\(result.difference(.english))")
      }
    }
  }
}
