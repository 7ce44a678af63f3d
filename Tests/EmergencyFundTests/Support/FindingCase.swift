import EmergencyFund
import TestSupport
import Testing

/// An application under one requirement, and all that its finding must say.
struct FindingCase: Sendable, CustomTestStringConvertible {
  /// What is special about it.
  let name: String
  /// The requirement in JSON.
  let requirement: String
  /// Members of the application in JSON.
  let application: String
  let outcome: FindingOutcome
  let message: String
  var remedies: [String] = []
  /// What was read; nil where the case does not look.
  var reads: [String]?
  /// The outcome once a remedy's change is made; an answer may still be missing then.
  var afterwards: FindingOutcome

  init(
    _ name: String, _ requirement: String, _ application: String, _ outcome: FindingOutcome,
    _ message: String, remedies: [String] = [], reads: [String]? = nil,
    afterwards: FindingOutcome = .met
  ) {
    self.name = name
    self.requirement = requirement
    self.application = application
    self.outcome = outcome
    self.message = message
    self.remedies = remedies
    self.reads = reads
    self.afterwards = afterwards
  }

  var testDescription: String { name }

  /// Assesses the application and compares everything that the finding says.
  func check(
    policyMembers: String = #""currency": "EUR""#, rates: RateTable? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let policy = try policy(requirements: requirement, members: policyMembers)
    let rates = try rates ?? steadyRates()
    let application = try TestSupport.application(application)
    let finding = try #require(
      policy.assess(application, rates: rates).findings.first, sourceLocation: sourceLocation)
    #expect(finding.outcome == outcome, sourceLocation: sourceLocation)
    #expect(finding.text == message, sourceLocation: sourceLocation)
    #expect(finding.remedyTexts == remedies, sourceLocation: sourceLocation)
    if let reads { #expect(finding.readTexts == reads, sourceLocation: sourceLocation) }
    for remedy in finding.remedies {
      guard let change = remedy.change else { continue }
      let changed = policy.assess(application.applying(change), rates: rates)
      #expect(changed.findings.first?.outcome == afterwards, sourceLocation: sourceLocation)
    }
  }
}
