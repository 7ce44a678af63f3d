/// The marks around text of the other direction, so that what is next to it keeps its place.
enum Isolates {
  // Scalars, since comparing characters beyond ASCII normalises them.
  private static let opening: Unicode.Scalar = "\u{2068}"
  private static let closing: Unicode.Scalar = "\u{2069}"

  /// The deepest nesting of a sentence with a list of titles; no text needs more.
  private static let depthMax = 8

  static func isIsolate(_ scalar: Unicode.Scalar) -> Bool {
    scalar == opening || scalar == closing
  }

  /// Whether every isolate of a text is closed in it, and none is closed that was not opened.
  static func arePaired(_ text: String) -> Bool {
    var depth = 0
    for scalar in text.unicodeScalars {
      if scalar == opening { depth += 1 }
      if scalar == closing { depth -= 1 }
      if depth < 0 || depth > depthMax { return false }
    }
    return depth == 0
  }

  /// Closes on each line what is open at its end, and opens it again on the next.
  static func closedByLine(_ lines: [String]) -> [String] {
    var depth = 0
    return lines.map { line in
      let opened = String(repeating: String(opening), count: depth)
      for scalar in line.unicodeScalars {
        if scalar == opening { depth += 1 }
        if scalar == closing { depth -= 1 }
      }
      let closed = String(repeating: String(closing), count: max(0, depth))
      if opened.isEmpty, closed.isEmpty { return line }
      let indent = line.prefix { $0 == " " }
      return indent + opened + line.dropFirst(indent.count) + closed
    }
  }
}
