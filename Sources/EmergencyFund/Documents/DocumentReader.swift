/// A reader of typed values from a document that collects every diagnostic on the way.
///
/// Each method returns `nil` both when the value is absent and when it reported a problem: a caller reads
/// everything, then checks whether `diagnostics` is empty. An absent value is `nil` without a
/// diagnostic; `required(_:in:)` reports it.
///
/// ```swift
/// enum PersonKey: String, FieldKey { case name, country }
/// var reader = DocumentReader(document: document)
/// let person = reader.fields(reader.root, PersonKey.self)
/// let name = reader.text(reader.required(.name, in: person))
/// ```
public struct DocumentReader: Sendable {
  /// The largest number of diagnostics that are kept.
  public static let diagnosticsMax = 1_000

  /// The document being read.
  public let document: Document

  /// How to treat keys that are not part of the format.
  package let unknownKeys: UnknownKeys

  /// How to treat codes that are not in their list.
  package let unlistedCodes: UnlistedCodes

  /// The date by which codes are judged: those that were withdrawn later are read; nil for today's.
  package var codesOn: Day?

  /// Whether the document is an application of the first version of its format.
  var isOfFirstFormat = false

  /// Whether the document is one layer of several, in which nothing has to be complete.
  let isPartial: Bool

  /// The diagnostics so far, in the order of reading; at most `diagnosticsMax`.
  public private(set) var diagnostics: [Diagnostic] = []

  /// The number of diagnostics beyond the first `diagnosticsMax`, which are not kept.
  package private(set) var diagnosticsLeftOut = 0

  /// Prepares to read a document, refusing unknown keys and codes that no list has.
  public init(document: Document) {
    self.init(document: document, unknownKeys: .refuse, unlistedCodes: .refuse, isPartial: false)
  }

  /// Prepares to read a document with rules of its own for unknown keys and unlisted codes.
  package init(
    document: Document, unknownKeys: UnknownKeys, unlistedCodes: UnlistedCodes = .refuse
  ) {
    self.init(
      document: document, unknownKeys: unknownKeys, unlistedCodes: unlistedCodes, isPartial: false)
  }

  init(
    document: Document, unknownKeys: UnknownKeys = .refuse, unlistedCodes: UnlistedCodes = .refuse,
    isPartial: Bool
  ) {
    self.document = document
    self.unknownKeys = unknownKeys
    self.unlistedCodes = unlistedCodes
    self.isPartial = isPartial
  }

  /// The root value of the document.
  package var root: Field { Field(node: document.root, path: .root) }

  /// The notation of the document, which determines how a scalar is written.
  public var notation: Notation { document.notation }

  /// Adds a diagnostic about a value.
  /// - Parameters:
  ///   - field: The value that the diagnostic is about.
  ///   - kind: The kind of problem.
  ///   - message: One line, lower case, without a full stop and without the suggestion.
  ///   - found: The text that was found, if the message quotes it.
  ///   - expected: The expected input.
  ///   - suggestion: The most similar valid text.
  package mutating func diagnose(
    _ field: Field, _ kind: Diagnostic.Kind, _ message: String, found: String? = nil,
    expected: String? = nil, suggestion: String? = nil
  ) {
    diagnose(
      Diagnostic(
        file: document.file, position: field.node.position, path: field.path, kind: kind,
        message: message, found: found.map { Diagnostic.excerpt($0) }, expected: expected,
        suggestion: suggestion))
  }

  /// Adds an existing diagnostic.
  public mutating func diagnose(_ diagnostic: Diagnostic) {
    if isFull { return countDiagnostic() }
    diagnostics.append(diagnostic)
  }

  /// Whether further diagnostics are only counted.
  var isFull: Bool { diagnostics.count >= Self.diagnosticsMax }

  /// The most similar of the known words; nil if enough was suggested in this document.
  ///
  /// Where much is misspelt, each search would be as long as the list of what is known.
  func suggestion(for text: String, among known: @autoclosure () -> [String]) -> String? {
    diagnostics.count < 100 ? nearest(to: text, among: known()) : nil
  }

  /// Counts a diagnostic that is not kept.
  mutating func countDiagnostic() { diagnosticsLeftOut += 1 }

  /// Reports that a value is of another type: `expected a list, found text`.
  package mutating func diagnoseType(_ field: Field, expected: String) {
    let found = field.node.summary(in: notation)
    diagnose(
      field, .wrongType, "expected \(expected), found \(found)", found: found, expected: expected)
  }
}
