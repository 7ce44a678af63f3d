public import EmergencyFund

/// Reads YAML into the same document tree as JSON, with positions.
///
/// Unquoted scalars keep their text, and the field's reader decides what they are: `NO` remains a
/// country and `0012` an identifier. Anchors, aliases, merge keys, tags, keys that are lists or
/// mappings, and a second document in the file are rejected: a policy or an application needs none,
/// and aliases can make a small file expand to a huge one.
public enum YAMLReader {
  /// Reads one YAML document; a byte order mark before it is ignored.
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The name for diagnostics.
  ///   - limits: The largest size and depth.
  /// - Returns: The document.
  /// - Throws: A diagnostic about the first problem.
  public static func read(
    _ bytes: [UInt8], file: String, limits: Limits = .standard
  ) throws(Diagnostic) -> Document {
    try limits.check(byteCount: bytes.count, file: file)
    return try bytes.withUnsafeBufferPointer { (buffer) throws(Diagnostic) -> Document in
      try UTF8Text.check(buffer, file: file)
      let hasMark = buffer.starts(with: UTF8Text.byteOrderMark)
      let text = hasMark ? UnsafeBufferPointer(rebasing: buffer.dropFirst(3)) : buffer
      var events = try EventStream(bytes: text, file: file, limits: limits)
      var builder = TreeBuilder(file: file, limits: limits)
      let root = try builder.document(from: &events)
      return Document(file: file, notation: .yaml, root: root)
    }
  }
}
