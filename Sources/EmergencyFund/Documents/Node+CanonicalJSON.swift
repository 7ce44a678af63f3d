extension Node {
  /// The value in the canonical form of RFC 8785, so that equal values have equal bytes.
  ///
  /// Keys are sorted by UTF-16 code units, strings have only the required escapes, and there is no
  /// white space. Only integers from -2^53 to 2^53 are written as numbers: canonical documents
  /// keep every other number as text, so that no floating point is needed. An unquoted YAML scalar
  /// becomes a string.
  /// - Parameter file: The name for the diagnostic.
  /// - Returns: The canonical text in UTF-8.
  /// - Throws: A diagnostic of kind `unsupported` about any other number.
  public func canonicalJSON(file: String = "") throws(Diagnostic) -> [UInt8] {
    var writer = JSONWriter()
    try writeCanonically(to: &writer, path: .root, file: file)
    return writer.bytes
  }

  private func writeCanonically(
    to writer: inout JSONWriter, path: DocumentPath, file: String
  ) throws(Diagnostic) {
    switch content {
    case .number(let literal):
      guard case .value(let value) = WholeNumber(json: literal),
        (-Self.exactIntegerMax...Self.exactIntegerMax).contains(value)
      else {
        throw Diagnostic(
          file: file, position: position, path: path, kind: .unsupported,
          message: "the canonical form allows only whole numbers up to 2^53, found "
            + "\(Diagnostic.quote(literal)); write the number as text",
          found: Diagnostic.excerpt(literal), expected: "a whole number up to 2^53")
      }
      writer.number(literal: String(value))
    case .list(let nodes):
      try writer.list { (writer) throws(Diagnostic) in
        for (index, node) in nodes.enumerated() {
          try node.writeCanonically(to: &writer, path: path.index(index), file: file)
        }
      }
    case .mapping(let members):
      let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
      try writer.object { (writer) throws(Diagnostic) in
        for member in sorted {
          writer.key(member.key)
          try member.value.writeCanonically(to: &writer, path: path.key(member.key), file: file)
        }
      }
    default:
      writer.node(self)
    }
  }

  /// The largest number up to which every integer is a double: 2^53.
  private static let exactIntegerMax: Int64 = 1 << 53
}
