package import EmergencyFund
package import Foundation

/// Applications in bulk, with what a second implementation says of them.
package struct ScreeningVectors: Sendable {
  /// One line: the application as JSON, and the verdict as JSON.
  package struct Line: Sendable {
    package let number: Int
    package let application: String
    package let verdict: String
  }

  package let lines: [Line]
  package let rates: RateTable
  package let policies: [String: Policy]

  /// Reads a folder with `applications.ndjson`, `verdicts.ndjson`, `rates.json` and the policies.
  package init(
    folder: URL, applications: String = "applications.ndjson", verdicts: String = "verdicts.ndjson",
    tables: URL? = nil
  ) throws {
    func text(_ name: String, _ folder: URL) throws -> String {
      try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    let tables = tables ?? folder
    let written = try text(applications, folder).split(separator: "\n")
    let expected = try text(verdicts, folder).split(separator: "\n")
    guard written.count == expected.count else { throw LinesDiffer() }
    lines = zip(written, expected).enumerated().map { index, pair in
      Line(number: index + 1, application: String(pair.0), verdict: String(pair.1))
    }
    rates = try TestSupport.rates(try text("rates.json", tables))
    var policies: [String: Policy] = [:]
    for call in ["africa", "asia", "eastern-europe", "latin-america", "mena"] {
      policies[call] = try policy(call, in: [try text("\(call).json", tables)])
    }
    self.policies = policies
  }

  package struct LinesDiffer: Error {}

  /// The vectors that come with the tests.
  package static func committed() throws -> ScreeningVectors {
    try ScreeningVectors(folder: Self.folder)
  }

  package static let folder = Checkout.vectors.appending(path: "screening")

  /// The verdict of the library on a line, as the vectors write it; nil where no call is named.
  package func verdict(on line: Line) throws -> String? {
    let application = try application(document: line.application, unknownKeys: .ignore)
    guard let call = application.call, let policy = policies[call] else { return nil }
    let assessment = policy.assess(application, rates: rates)
    var writer = JSONWriter()
    writer.object { writer in
      func rules(_ outcome: FindingOutcome) -> [String] {
        assessment.findings.filter { $0.outcome == outcome }.map { $0.rule }
      }
      writer.key("id")
      if let id = application.id { writer.string(id) } else { writer.null() }
      writer.member("outcome", assessment.outcome.rawValue)
      writer.member("notMet", rules(.notMet))
      writer.member("unknown", rules(.unknown))
      writer.key("totalEUR")
      if let total = assessment.totalConverted { writer.string(total.plain) } else { writer.null() }
      writer.key("score")
      let score = assessment.outcome == .eligible ? policy.score(application)?.value : nil
      if let score { writer.number(score) } else { writer.null() }
    }
    return writer.text
  }
}
