/// What characters become where names are compared.
enum NameFolding {
  /// What is not ASCII and no syllable of Hangul.
  private static let table = NameFoldingSpans(NameFoldingTable.text)

  /// Adds what a character becomes.
  static func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    switch scalar.value {
    case 0x41...0x5A: scalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
    case 0x60: scalars.append("'")
    case 0x09...0x0D: scalars.append(" ")
    case 0x00...0x1F, 0x7F: return
    case 0x20...0x7E: scalars.append(scalar)
    case 0xAC00...0xD7A3: appendJamo(of: scalar.value - 0xAC00, to: &scalars)
    default:
      if !table.append(scalar, to: &scalars) { scalars.append(scalar) }
    }
  }

  /// Adds the letters of a Hangul syllable (Unicode 3.12).
  private static func appendJamo(of index: UInt32, to scalars: inout [Unicode.Scalar]) {
    var codes = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
    if index % 28 != 0 { codes.append(0x11A7 + index % 28) }
    scalars += codes.compactMap { Unicode.Scalar($0) }
  }

  /// Puts the marks after each letter in canonical order.
  static func sortMarks(_ scalars: inout [Unicode.Scalar]) {
    var start = 0
    while start < scalars.count {
      guard isMark(scalars[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.count, isMark(scalars[end]) { end += 1 }
      if end - start > 1 {
        // The order of marks of the same class counts: numbered, because sort is not stable.
        let marks = scalars[start..<end].enumerated().sorted {
          (order($0.element), $0.offset) < (order($1.element), $1.offset)
        }
        scalars.replaceSubrange(start..<end, with: marks.map { $0.element })
      }
      start = end
    }
  }

  /// Leaves out the dot above an i, and hamza and madda at an alef.
  static func removeMarks(_ scalars: inout [Unicode.Scalar]) {
    var base: Unicode.Scalar?
    scalars.removeAll { scalar in
      guard isMark(scalar) else {
        base = scalar
        return false
      }
      return base == "i" && scalar == "\u{307}"
        || base == "\u{627}" && (0x653...0x655).contains(scalar.value)
    }
  }

  /// Whether a character is a mark at the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && order(scalar) > 0
  }

  private static func order(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.properties.canonicalCombiningClass.rawValue
  }
}

/// A table of foldings that was read: spans of characters in their order.
private struct NameFoldingSpans: Sendable {
  private struct Span: Sendable {
    var first: UInt32 = 0
    var last: UInt32 = 0
    /// Whether the result grows with the character.
    var grows = false
    /// Where in `targets` the result is.
    var target: Range<Int> = 0..<0
  }

  private var spans: [Span] = []
  private var targets: [UInt32] = []

  /// Reads a table; one pass, since the first name pays for it.
  init(_ text: String) {
    var span = Span()
    var code: UInt32 = 0
    var hasDigits = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        code = code &* 16 &+ UInt32(byte < 0x41 ? byte - 0x30 : byte - 0x37)
        hasDigits = true
        continue
      case UInt8(ascii: "-"): span.first = code
      case UInt8(ascii: "="):
        span.last = code
        if span.first == 0 { span.first = code }
      case UInt8(ascii: "+"):
        span.grows = true
        continue
      default:
        if hasDigits { targets.append(code) }
        if byte == UInt8(ascii: " ") {
          add(span)
          span = Span()
        }
      }
      code = 0
      hasDigits = false
    }
    if hasDigits { targets.append(code) }
    add(span)
  }

  private mutating func add(_ span: Span) {
    var span = span
    span.target = (spans.last?.target.upperBound ?? 0)..<targets.count
    spans.append(span)
  }

  /// Adds what a character becomes; false if it stays as it is.
  func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) -> Bool {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].last < scalar.value { low = middle + 1 } else { high = middle }
    }
    guard low < spans.count, spans[low].first <= scalar.value else { return false }
    let growth = spans[low].grows ? scalar.value - spans[low].first : 0
    scalars += targets[spans[low].target].compactMap { Unicode.Scalar($0 &+ growth) }
    return true
  }
}
