public import EmergencyFund

/// Reads a file in either notation.
public enum DocumentFile {
  /// Reads JSON or YAML by the file's extension, or else by its first character.
  ///
  /// `.json`, `.yaml` and `.yml` decide; with any other name, text that begins with `{` or `[` is
  /// JSON.
  /// - Throws: A diagnostic about the first problem.
  public static func readDocument(
    _ bytes: [UInt8], file: String, limits: Limits = .standard
  ) throws(Diagnostic) -> Document {
    switch notation(of: bytes, file: file) {
    case .json: try JSONReader.read(bytes, file: file, limits: limits)
    case .yaml: try YAMLReader.read(bytes, file: file, limits: limits)
    }
  }

  /// The notation that a file is assumed to be in.
  public static func notation(of bytes: [UInt8], file: String) -> Notation {
    if hasExtension("json", file) { return .json }
    if hasExtension("yaml", file) || hasExtension("yml", file) { return .yaml }
    let first = bytes.first { byte in
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20: false
      default: true
      }
    }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .json : .yaml
  }

  private static func hasExtension(_ name: String, _ file: String) -> Bool {
    let suffix = Array(".\(name)".utf8)
    let end = file.utf8.suffix(suffix.count).map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
    }
    return end == suffix
  }
}
