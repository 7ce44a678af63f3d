/// A screener of applications, line by line, with a verdict or a whole assessment for each.
///
/// ```swift
/// var screener = Screener(policies, isStrict: false, explains: false)
/// var writer = JSONWriter()
/// let diagnostics = screener.screen(line, number: 1, of: "intake.ndjson", to: &writer)
/// ```
package struct Screener: Sendable {
  private let policies: CompiledPolicies
  private let explains: Bool
  private var reader: ApplicationLineReader
  private var application = GrantApplication()
  private var outcomes: [FindingOutcome] = []

  /// Creates a screener.
  ///
  /// - Parameters:
  ///   - policies: The policies with their rates.
  ///   - isStrict: Whether unknown keys, unlisted codes and unknown calls are reported.
  ///   - explains: Whether a line of output is a whole assessment, `ief-assessment/1`.
  package init(_ policies: CompiledPolicies, isStrict: Bool, explains: Bool) {
    self.policies = policies
    self.explains = explains
    reader = ApplicationLineReader(isStrict: isStrict, likely: policies.codes)
  }

  /// Screens one line and writes the result as one line; nothing if there are diagnostics.
  ///
  /// - Returns: The diagnostics about the line; empty if it was screened.
  package mutating func screen(
    _ line: PaddedLine, number: Int, of file: String, to writer: inout JSONWriter
  ) -> [Diagnostic] {
    let diagnostics = reader.read(line, number: number, of: file, into: &application)
    if !diagnostics.isEmpty { return diagnostics }
    guard let timeline else {
      let call = application.call.map { "no policy has the id \(Diagnostic.quote($0))" }
      return [
        diagnostic(
          .unknownCode, call ?? "the application has no call", number, file,
          suggestion: application.call.flatMap { nearest(to: $0, among: policies.ids) })
      ]
    }
    let written = policies.version(of: timeline, on: application.receivedOn)
    if let index = written, let receipt = application.receipt, receipt.minute != nil {
      application.receipt = receipt.at(utcOffset: policies.terms[index].utcOffset)
    }
    guard let index = policies.version(of: timeline, on: application.receivedOn) else {
      let day = application.receivedOn.map { "on \($0)" } ?? "without a date of receipt"
      return [diagnostic(.contradiction, "the policy has no values in force \(day)", number, file)]
    }
    // Through pointers, since a copy of a policy costs more than some of its rules.
    policies.prepared.withUnsafeBufferPointer { prepared in
      policies.terms.withUnsafeBufferPointer { terms in
        guard let ready = prepared.baseAddress.map({ $0 + index }),
          let terms = terms.baseAddress.map({ $0 + index })
        else { return }
        withUnsafePointer(to: self.policies.rates) { rates in
          withUnsafePointer(to: &application) { application in
            let facts = Facts(application, terms, rates, isCallKnown: ready.pointee.isCallKnown)
            if explains {
              policies.policies.withUnsafeBufferPointer { all in
                guard let policy = all.baseAddress.map({ $0 + index }) else { return }
                ready.pointee.writeAssessment(policy, facts, to: &writer, &outcomes)
              }
            } else {
              ready.pointee.writeVerdict(facts, to: &writer, &outcomes)
            }
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

  private func diagnostic(
    _ kind: Diagnostic.Kind, _ message: String, _ line: Int, _ file: String,
    suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      file: file, position: SourcePosition(line: line, column: 1),
      path: DocumentPath.root.key("call"), kind: kind, message: message, suggestion: suggestion)
  }
}
