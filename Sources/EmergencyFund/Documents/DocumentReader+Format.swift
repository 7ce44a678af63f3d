extension DocumentReader {
  /// Reports unless the document has the expected format.
  package mutating func requireFormat<Key: FieldKey>(
    _ format: String, _ fields: Fields<Key>, _ key: Key
  ) {
    guard let field = fields[key] else {
      // A document of the wrong type has no fields at all and has already been reported.
      if case .mapping = fields.place.node.content { missing(fields, key) }
      return
    }
    guard let text = text(field), text != format else { return }
    diagnose(
      field, .unknownCode, "expected \(format), found \(Diagnostic.quote(text))", found: text,
      expected: format, suggestion: nearest(to: text, among: [format]))
  }
}
