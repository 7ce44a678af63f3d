/// A screener of applications, line by line, with a verdict or a whole assessment for each.
///
/// ```swift
/// var screener = Screener(policies, isStrict: false, explains: false)
/// var writer = JSONWriter()
/// let complaints = screener.screen(line, number: 1, of: "intake.ndjson", to: &writer)
/// ```
package struct Screener: Sendable {
  private let policies: PreparedPolicies
  private let explains: Bool
  private var reader: ApplicationLineReader
  private var application = GrantApplication()
  private var outcomes: [FindingOutcome] = []

  /// Creates a screener.
  ///
  /// - Parameters:
  /// - policies: The policies with their rates.
  /// - isStrict: Whether unknown keys, unlisted codes and unknown calls are reported.
  /// - explains: Whether a line of output is a whole assessment, `ief-assessment/1`.
  package init(_ policies: PreparedPolicies, isStrict: Bool, explains: Bool) {
    self.policies = policies
    self.explains = explains
    reader = ApplicationLineReader(isStrict: isStrict, likely: policies.codes)
  }

  /// Screens one line and writes the result as one line; nothing if there are complaints.
  ///
  /// - Returns: The complaints about the line; empty if it was screened.
  package mutating func screen(
    _ line: PaddedLine, number: Int, of file: String, to writer: inout JSONWriter
  ) -> [Complaint] {
    let complaints = reader.read(line, number: number, of: file, into: &application)
    if !complaints.isEmpty { return complaints }
    guard let timeline else {
      let call = application.call.map { "no policy has the id \(Complaint.quote($0))" }
      return [
        complaint(
          .unknownCode, call ?? "the application has no call", number, file,
          suggestion: application.call.flatMap { nearest(to: $0, among: policies.ids) })
      ]
    }
    guard let index = policies.version(of: timeline, on: application.receivedOn) else {
      let day = application.receivedOn.map { "on \($0)" } ?? "without a date of receipt"
      return [complaint(.contradiction, "the policy has no values in force \(day)", number, file)]
    }
    let prepared = policies.prepared[index]
    policies.terms.withUnsafeBufferPointer { all in
      guard let terms = all.baseAddress.map({ $0 + index }) else { return }
      withUnsafePointer(to: self.policies.rates) { rates in
        withUnsafePointer(to: &application) { application in
          let facts = Facts(application, terms, rates, isCallKnown: prepared.isCallKnown)
          if explains {
            prepared.writeAssessment(policies.policies[index], facts, to: &writer, &outcomes)
          } else {
            prepared.writeVerdict(facts, to: &writer, &outcomes)
          }
        }
      }
    }
    writer.newline()
    return []
  }

  /// The policy for the application; without a known call, the requirements common to all calls.
  private var timeline: Int? {
    if let call = application.call, let timeline = policies.timeline(of: call) { return timeline }
    return reader.isStrict ? nil : policies.common
  }

  private func complaint(
    _ kind: Complaint.Kind, _ message: String, _ line: Int, _ file: String,
    suggestion: String? = nil
  ) -> Complaint {
    Complaint(
      file: file, position: SourcePosition(line: line, column: 1),
      path: DocumentPath.root.key("call"), kind: kind, message: message, suggestion: suggestion)
  }
}
