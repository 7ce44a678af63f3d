package import EmergencyFund

/// The answers filled in so far, with those that could not be read.
package struct Draft: Hashable, Sendable {
  /// The answers as typed.
  package let document: Document
  /// The application as far as it can be read; an unreadable answer is missing.
  package let application: GrantApplication
  /// The unreadable answers, with their paths.
  package let diagnostics: [Diagnostic]
  /// The numbers of the incidents that were entered, from 1, by their ids.
  let incidentNumbers: [String: Int]
  /// The places that the entries of the application's lists have among the answers.
  let rows: AnsweredRows

  /// Reads answers, all of them as text; see ``EmergencyFund/Document/draft(_:file:)``.
  ///
  /// - Parameter call: The call that the person chose, overriding the one in the answers.
  /// - Throws: A diagnostic if the answers are not JSON.
  package init(_ bytes: [UInt8], call: String) throws(Diagnostic) {
    self.init(try Document.draft(bytes, file: ""), call: call)
  }

  /// Uses answers that are already a document.
  ///
  /// - Parameter today: The date on which they are evaluated; nil if unknown.
  package init(_ document: Document, call: String, today: Day? = nil) {
    self.document = document.with("call", call).with("format", GrantApplication.format)
    var answered = self.document
    rows = AnsweredRows(removingEmptyFrom: &answered)
    answered = answered.withoutEmptyStatements
    var reader = DocumentReader(document: answered.withPlainAmounts)
    var application = GrantApplication.read(&reader)
    application.assessedOn = today
    self.application = application
    diagnostics = reader.diagnostics
    var numbers: [String: Int] = [:]
    for (index, incident) in (application.incidents ?? []).enumerated() {
      if let id = incident.id, numbers[id] == nil {
        numbers[id] = rows.original(index, of: "incidents") + 1
      }
    }
    incidentNumbers = numbers
  }

  /// Writes the application as a file that `ief` can read, with a final line break.
  package var file: [UInt8] {
    var writer = JSONWriter()
    application.write(to: &writer)
    writer.newline()
    return writer.bytes
  }

  /// The answers of a saved file, all of them as text, as the page keeps them.
  ///
  /// - Throws: All diagnostics about the file; nothing in it is used then.
  package static func answers(ofFile document: Document) throws(PolicyDiagnostics) -> Node {
    var reader = DocumentReader(document: document)
    _ = GrantApplication.read(&reader)
    if !reader.diagnostics.isEmpty { throw PolicyDiagnostics(reader.diagnostics) }
    return document.root.withPlainNumbers.withTextScalars
  }

  /// The answers of a document, all of them as text, to be asked further.
  ///
  /// - Throws: A diagnostic if a value is nothing that JSON has.
  package static func answers(of document: Document) throws(Diagnostic) -> Document {
    var writer = JSONWriter()
    writer.node(document.root.withPlainNumbers.withTextScalars)
    return try Document.draft(writer.bytes, file: document.file)
  }

  /// The text at a path, or nil if there is no answer.
  package func text(at path: String) -> String? {
    document.node(at: path)?.answerText
  }

  /// The texts of a list at a path, or nil if there is no list.
  package func texts(at path: String) -> [String]? {
    guard case .list(let nodes) = document.node(at: path)?.content else { return nil }
    return nodes.compactMap { $0.answerText }
  }

  /// The number of entries in the list at a path, or nil if there is no list.
  package func count(at path: String) -> Int? {
    guard case .list(let nodes) = document.node(at: path)?.content else { return nil }
    return nodes.count
  }
}

extension Node {
  /// The tree with numbers such as `4.15e4` written as people do: an exponent is not read as typed.
  fileprivate var withPlainNumbers: Node {
    let content: Content =
      switch self.content {
      case .number(let literal) where literal.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }:
        .number((try? ExactDecimal.fromJSON(literal))?.description ?? literal)
      case .list(let nodes): .list(nodes.map { $0.withPlainNumbers })
      case .mapping(let members):
        .mapping(
          members.map {
            Member(key: $0.key, keyPosition: $0.keyPosition, value: $0.value.withPlainNumbers)
          })
      default: self.content
      }
    return Node(position: position, content: content)
  }

  /// The text of an answer, in either notation.
  fileprivate var answerText: String? {
    switch content {
    case .plain(let text), .string(let text), .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    default: nil
    }
  }
}
