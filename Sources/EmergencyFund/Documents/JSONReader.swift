/// Reads JSON into a document tree: exactly RFC 8259, in UTF-8, with positions.
///
/// Every valid text is accepted and every invalid one rejected. Also rejected, as the RFC permits,
/// are
/// a byte order mark, a duplicate key, an escape for half of a surrogate pair,
/// and anything beyond the limits. Numbers are kept as written, however large.
public enum JSONReader {
  /// Reads one JSON text.
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The name for diagnostics.
  ///   - limits: The largest size and depth.
  ///   - firstLine: The line that the text begins on, if it is part of a larger file.
  /// - Returns: The document.
  /// - Throws: A diagnostic about the first problem.
  public static func read(
    _ bytes: [UInt8], file: String, limits: Limits = .standard, firstLine: Int = 1
  ) throws(Diagnostic) -> Document {
    try bytes.withUnsafeBufferPointer { (buffer) throws(Diagnostic) -> Document in
      try read(buffer, file: file, limits: limits, firstLine: firstLine)
    }
  }

  /// Reads one JSON text from memory that the caller keeps alive during the call.
  /// - Throws: A diagnostic about the first problem.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits = .standard,
    firstLine: Int = 1
  ) throws(Diagnostic) -> Document {
    // Room for as many lines as the largest text has.
    let firstLine = min(max(firstLine, 1), 1 << 30)
    try limits.check(byteCount: bytes.count, file: file)
    try UTF8Text.check(bytes, file: file, firstLine: firstLine)
    guard !bytes.starts(with: UTF8Text.byteOrderMark) else {
      throw Diagnostic(
        file: file, position: SourcePosition(line: firstLine, column: 1), kind: .encoding,
        message:
          "the \(firstLine > 1 ? "line" : "file") starts with a byte order mark, which JSON does not allow; "
          + "save it as UTF-8 without one",
        found: "a byte order mark")
    }
    var parser = JSONParser(bytes: bytes, file: file, limits: limits, firstLine: firstLine)
    return Document(file: file, notation: .json, root: try parser.document())
  }
}
