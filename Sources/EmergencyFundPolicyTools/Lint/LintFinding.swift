public import EmergencyFund

/// A problem that linting found in a policy, with its location.
public struct LintFinding: Hashable, Sendable {
  /// The severity.
  public let severity: Severity
  /// The problem with its location.
  public let diagnostic: Diagnostic
  /// The other location concerned: the value in the layer above.
  package let other: PolicyPlace?
  /// A counterexample, for a policy that allows what its parent policy forbids.
  public let application: GrantApplication?

  /// The severity of a problem.
  public enum Severity: String, CaseIterable, Hashable, Sendable {
    /// The policy must not be used like this.
    case error
    /// The policy can be used; something is left to do.
    case warning
    /// A value is assumed, since no public text gives it; an error where none may be left.
    case note
  }

  init(_ diagnostic: Diagnostic) {
    severity = .error
    self.diagnostic = diagnostic
    other = nil
    application = nil
  }

  init(
    _ severity: Severity = .error, at place: PolicyPlace, _ kind: Diagnostic.Kind,
    _ message: String, other: PolicyPlace? = nil, application: GrantApplication? = nil
  ) {
    self.severity = severity
    diagnostic = Diagnostic(
      file: place.file, position: place.position, path: place.path, kind: kind, message: message)
    self.other = other
    self.application = application
  }

  /// The problem as one line for a terminal: `file:line:column: error: what is wrong [kind]`.
  public var rendered: String { diagnostic.rendered(as: severity.rawValue) }

  /// The problem as one JSON object with all its details.
  public var json: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }

  /// Writes the problem as an object with all its details.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("severity", severity.rawValue)
      writer.member("kind", diagnostic.kind.rawValue)
      writer.member("file", diagnostic.file)
      writer.member("line", diagnostic.position?.line)
      writer.member("column", diagnostic.position?.column)
      writer.member("path", diagnostic.path.description)
      writer.member("message", diagnostic.message)
      writer.member("suggestion", diagnostic.suggestion)
      if let other {
        writer.key("other")
        writer.object { writer in
          writer.member("file", other.file)
          writer.member("line", other.position.line)
          writer.member("column", other.position.column)
        }
      }
      if let application {
        writer.key("application")
        application.write(to: &writer)
      }
    }
  }
}
