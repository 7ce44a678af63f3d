/// The wording of every diagnostic about JSON.
extension JSONParser {
  /// The path of the value being read.
  var path: DocumentPath {
    var path = DocumentPath.root
    // A list's frame knows where its values start; they end where those of the next list start.
    var lists = frames.lazy.filter { !$0.isObject }.map { $0.start }.dropFirst().makeIterator()
    for frame in frames {
      if !frame.isObject {
        path = path.index((lists.next() ?? nodes.count) - frame.start)
      } else if let key = frame.key {
        path = path.key(key)
      }
    }
    return path
  }

  func syntax(
    _ message: String, at position: SourcePosition, found: String? = nil, expected: String? = nil,
    suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      file: file, position: position, path: path, kind: .syntax, message: message, found: found,
      expected: expected, suggestion: suggestion)
  }

  private func expected(_ expected: String, _ advice: String = "") -> Diagnostic {
    let found = nextInWords
    return syntax(
      "expected \(expected), found \(found)\(advice)", at: position, found: found,
      expected: expected)
  }

  /// The next character, or the end of the text, as shown in a message.
  private var nextInWords: String {
    guard offset < bytes.count else { return "the end of the text" }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return Diagnostic.quote(text(from: offset, to: end))
  }

  /// Whether a comment begins at the next byte.
  private var isAtComment: Bool {
    switch next {
    case UInt8(ascii: "#"): return true
    case UInt8(ascii: "/"):
      guard offset + 1 < bytes.count else { return false }
      return bytes[offset + 1] == UInt8(ascii: "/") || bytes[offset + 1] == UInt8(ascii: "*")
    default: return false
    }
  }

  private func comment() -> Diagnostic {
    syntax("comments are not allowed in JSON", at: position, found: "a comment")
  }

  func emptyText() -> Diagnostic {
    syntax("expected a JSON value, found an empty file", at: position, expected: "a JSON value")
  }

  func trailingContent() -> Diagnostic {
    isAtComment ? comment() : expected("the end of the text after the value")
  }

  func trailingComma(at position: SourcePosition, before closing: UInt8) -> Diagnostic {
    let mark = closing == UInt8(ascii: "}") ? "'}'" : "']'"
    return syntax("a comma before \(mark) is not allowed in JSON", at: position, found: "','")
  }

  func missingComma(before closing: UInt8, of frame: Frame) -> Diagnostic {
    if isAtComment { return comment() }
    let mark = closing == UInt8(ascii: "}") ? "'}'" : "']'"
    guard next == nil else { return expected("',' or \(mark)") }
    let opening = frame.isObject ? "'{'" : "'['"
    return expected("\(mark)", " (for the \(opening) on line \(frame.position.line))")
  }

  func unquotedKey() -> Diagnostic {
    if isAtComment { return comment() }
    if next == UInt8(ascii: "'") { return singleQuote() }
    return expected("a key in double quotes")
  }

  func missingColon() -> Diagnostic {
    isAtComment ? comment() : expected("':' after the key")
  }

  private func singleQuote() -> Diagnostic {
    syntax(
      "JSON text is written in double quotes, not in single ones", at: position, found: "a '",
      expected: "a \"")
  }

  func repeatedKey(_ member: Node.Member, earlier: Node.Member) -> Diagnostic {
    Diagnostic.repeatedKey(
      member, earlier: earlier, file: file, path: path.key(member.key))
  }

  func controlCharacter(_ byte: UInt8, opening: SourcePosition) -> Diagnostic {
    switch byte {
    case 0x0A, 0x0D:
      return syntax(
        "a string must end on the line where it starts; close it with '\"' or write \\n for the "
          + "line break", at: position, found: "a line break", expected: "'\"'")
    case 0x09:
      return syntax(
        "a tab inside a string is written \\t", at: position, found: "a tab", expected: "\\t")
    default:
      let digits = String(byte, radix: 16)
      let escape = (byte < 0x10 ? "\\u000" : "\\u00") + digits
      return syntax(
        "a control character inside a string is written as an escape, here \(escape)",
        at: position, found: "a control character", expected: escape)
    }
  }

  func unclosedString(at opening: SourcePosition) -> Diagnostic {
    syntax(
      "the string that begins here has no closing '\"'", at: opening,
      found: "the end of the text", expected: "'\"'")
  }

  func unknownEscape() -> Diagnostic {
    syntax(
      "a backslash in a string is written \\\\, or begins one of the escapes "
        + "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX", at: position, found: "another escape")
  }

  func shortUnicodeEscape(at position: SourcePosition) -> Diagnostic {
    syntax(
      "expected four hexadecimal digits after \\u", at: position,
      expected: "four hexadecimal digits")
  }

  func loneSurrogate(_ value: UInt16, at position: SourcePosition) -> Diagnostic {
    let escape = "\\u" + String(value, radix: 16)
    return Diagnostic(
      file: file, position: position, path: path, kind: .encoding,
      message: "the escape \(escape) is half of a surrogate pair and not a character",
      found: escape, expected: "a surrogate pair")
  }

  func numberWithoutDigit(at opening: SourcePosition) -> Diagnostic {
    guard next == UInt8(ascii: "I") else {
      return syntax("a number needs a digit after '-'", at: opening)
    }
    return syntax("JSON has no infinite numbers", at: opening, found: "-Infinity")
  }

  /// Recognises the usual mistakes where a value should begin.
  func unexpectedValue(from start: Int, to end: Int, at position: SourcePosition) -> Diagnostic {
    if isAtComment { return comment() }
    guard end == start else { return unexpectedWord(text(from: start, to: end)) }
    switch next {
    case UInt8(ascii: "'"): return singleQuote()
    case UInt8(ascii: "+"):
      return syntax("a number cannot start with '+'", at: position, found: "'+'")
    case UInt8(ascii: "."):
      return syntax("a number needs a digit before '.'", at: position, found: "'.'")
    default: return expected("a value")
    }
  }

  private func unexpectedWord(_ word: String) -> Diagnostic {
    switch word {
    case "NaN", "nan", "Infinity", "inf", "Inf":
      return syntax("JSON has no number \(Diagnostic.quote(word))", at: position, found: word)
    case "None", "nil", "undefined", "Null", "NULL":
      return syntax(
        "the empty value in JSON is written null", at: position, found: word, expected: "null")
    default:
      // A bare word may be the start of a story without quotes, so it is not repeated.
      return syntax(
        "expected a value, found a word without quotes; text is written in double quotes",
        at: position, found: "a word without quotes", expected: "a value",
        suggestion: nearest(to: word, among: ["true", "false", "null"]))
    }
  }
}

extension Diagnostic {
  /// The diagnostic about a duplicate key in a mapping.
  package static func repeatedKey(
    _ member: Node.Member, earlier: Node.Member, file: String, path: DocumentPath
  ) -> Diagnostic {
    Diagnostic(
      file: file, position: member.keyPosition, path: path, kind: .duplicateKey,
      message: "duplicate key \(quote(member.key)): on line \(earlier.keyPosition.line) and again "
        + "on line \(member.keyPosition.line)",
      found: excerpt(member.key), expected: "each key once")
  }
}
