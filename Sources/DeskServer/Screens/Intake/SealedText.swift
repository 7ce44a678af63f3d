#if Desk
/// Sealed files in a text that somebody pasted, such as a whole message.
enum SealedText {
  private static let begin = "-----BEGIN AGE ENCRYPTED FILE-----"
  private static let end = "-----END AGE ENCRYPTED FILE-----"

  /// Each sealed file as text, without what a message adds to its lines: signs of quoting and blanks.
  static func files(in text: String) -> [[UInt8]] {
    var files: [[UInt8]] = []
    var lines: [Substring]?
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }) {
      var line = raw.drop { $0 == ">" || $0.isWhitespace }
      while line.last?.isWhitespace == true { line.removeLast() }
      if line == begin { lines = [] }
      lines?.append(line)
      guard line == end, let own = lines else { continue }
      files.append(Array(own.joined(separator: "\n").utf8))
      lines = nil
    }
    return files
  }
}
#endif
