/// A diagnostic about a document, with its position and a suggested fix.
///
/// A message quotes input only if a code, number, date, key or boolean is expected,
/// and never more than 40 characters of it, so that no story or contact reaches a log.
public struct Diagnostic: Error, Hashable, Sendable {
  /// The file as given by the user; empty if the text came from elsewhere.
  public let file: String

  /// The position in the file, or `nil` if the diagnostic is about the file as a whole.
  public let position: SourcePosition?

  /// The path of the value that the diagnostic is about.
  public let path: DocumentPath

  /// The kind of problem.
  public let kind: Kind

  /// One line, lower case, without a full stop; says what was expected and what was found.
  public let message: String

  /// The text that was found, as quoted in the message.
  public let found: String?

  /// The expected input.
  public let expected: String?

  /// The most similar valid text; `rendered` adds it to the message.
  public let suggestion: String?

  /// Creates a diagnostic.
  public init(
    file: String, position: SourcePosition?, path: DocumentPath = .root, kind: Kind,
    message: String, found: String? = nil, expected: String? = nil, suggestion: String? = nil
  ) {
    self.file = file
    self.position = position
    self.path = path
    self.kind = kind
    self.message = message
    self.found = found
    self.expected = expected
    self.suggestion = suggestion
  }

  /// A kind of problem; the raw values are frozen identifiers.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The text is not JSON or not YAML.
    case syntax
    /// The bytes are not UTF-8, or an escape is not a character.
    case encoding
    /// The file is larger than the limit.
    case tooLarge = "too-large"
    /// Lists and mappings are nested beyond the limit.
    case tooDeep = "too-deep"
    /// A file or folder exists but cannot be read.
    case unreadableFile = "unreadable-file"
    /// A mapping has a duplicate key.
    case duplicateKey = "duplicate-key"
    /// A key that is not part of the format.
    case unknownKey = "unknown-key"
    /// Text where a list is expected, a number where text is expected, and the like.
    case wrongType = "wrong-type"
    /// A value of the right type that cannot be read, such as a date that does not exist.
    case unreadableValue = "unreadable-value"
    /// A value that is too small, too large or too long, or a list with too many elements.
    case outOfRange = "out-of-range"
    /// A code that is not in its list.
    case unknownCode = "unknown-code"
    /// A key that the format requires is absent.
    case missing
    /// Two values that contradict each other.
    case contradiction
    /// A feature of the notation that is not supported.
    case unsupported
    /// A lower layer of a policy allows what a layer above forbids.
    case widens
    /// A definition that is not used.
    case unused
    /// A policy value without a source.
    case unsourced
    /// A policy value that no public text gives.
    case assumed
    /// Text that is missing in a language that the policy declares.
    case untranslated
  }

  /// The diagnostic as one line for a terminal.
  ///
  /// For example `a.yaml:12:5: error: applicant.country: expected a country code such as PE,
  /// found 'PEX'; did you mean 'PE'? [unknown-code]`, all on one line.
  public var rendered: String { rendered(as: "error") }

  /// The diagnostic as one line with another severity than `error`, such as `warning`.
  package func rendered(as severity: String) -> String {
    var text = ""
    if !file.isEmpty {
      text += Diagnostic.escaped(file)
      if let position { text += ":\(position.line):\(position.column)" }
      text += ": "
    } else if let position {
      text += "\(position.line):\(position.column): "
    }
    text += "\(severity): "
    let place = path.description
    if !place.isEmpty { text += "\(place): " }
    text += Diagnostic.escaped(message)
    if let suggestion { text += "; did you mean \(Diagnostic.quote(suggestion))?" }
    return text + " [\(kind.rawValue)]"
  }
}

extension Diagnostic {
  /// The number of characters of input that a message may quote.
  static let excerptLength = 40

  /// Puts input in single quotes, truncated after 40 characters, on one line.
  ///
  /// Only for input where a code, number, date, key or boolean is expected.
  package static func quote(_ text: String) -> String {
    "'\(excerpt(text))'"
  }

  /// The first 40 characters of a text, with hidden characters shown as escapes.
  package static func excerpt(_ text: String, escaping also: Unicode.Scalar? = nil) -> String {
    // Nearly every code is short and plain.
    let isPlain = text.withBytes { bytes in
      bytes.count <= excerptLength && bytes.allSatisfy { 0x20...0x7E ~= $0 }
    }
    if isPlain, also == nil { return text }
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == excerptLength { return result + "…" }
      count += 1
      if scalar == also { result += "\\" }
      if scalar.isHidden {
        result.appendEscape(of: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text with hidden characters shown as escapes, so that it stays on one line.
  package static func escaped(_ text: String) -> String { text.escapingHidden }
}
