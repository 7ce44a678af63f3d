package import EmergencyFund

/// The value of one field in an answer.
package struct AnsweredValue: Hashable, Sendable {
  /// The field.
  package let path: AskedPath
  /// The value as an application has it; for a list of entries, those to add.
  package let value: Node

  enum Key: String, FieldKey { case path, value }

  /// Reads what was typed into a field, all of it text; nil if it is empty or cannot be read.
  ///
  /// Why it cannot be read, a ``Draft`` with the same answer says in words.
  package init?(_ path: AskedPath, typed: Node) {
    let place = path.ofFirstEntry.description
    let answers = Document.noAnswers.setting(place, to: typed.content)
    let draft = Draft(answers, call: "call")
    guard draft.diagnostics.isEmpty, let value = draft.application.value(at: place) else {
      return nil
    }
    self.path = path
    self.value = value
  }

  private init(_ path: AskedPath, _ value: Node) {
    self.path = path
    self.value = value
  }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> AnsweredValue? {
    let fields = reader.fields(field, Key.self)
    let path = reader.askedPath(reader.required(.path, in: fields))
    guard let path, let place = reader.required(.value, in: fields) else { return nil }
    let first = path.ofFirstEntry.description
    let application = Document(
      file: reader.document.file, notation: reader.notation,
      root: Document.noAnswers.setting(first, to: place.node.content).root
    ).with("format", GrantApplication.format)
    var ownReader = DocumentReader(document: application)
    let value = GrantApplication.read(&ownReader).value(at: first)
    for diagnostic in ownReader.diagnostics {
      reader.diagnose(place, diagnostic.kind, diagnostic.message, found: diagnostic.found)
    }
    guard ownReader.diagnostics.isEmpty else { return nil }
    guard let value else {
      reader.diagnose(place, .missing, "the value of \(path) is empty")
      return nil
    }
    return AnsweredValue(path, value)
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.path.rawValue, path.description)
      writer.key(Key.value.rawValue)
      writer.node(value)
    }
  }
}

extension GrantApplication {
  /// The value at a path as the application's file has it.
  fileprivate func value(at path: String) -> Node? {
    var writer = JSONWriter()
    write(to: &writer)
    return (try? JSONReader.read(writer.bytes, file: ""))?.node(at: path)
  }
}
