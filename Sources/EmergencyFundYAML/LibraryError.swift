import CYaml
import EmergencyFund

/// An error of libyaml about text that is not YAML.
struct LibraryError {
  private let type: yaml_error_type_t
  private let problem: String
  private let context: String
  private let mark: yaml_mark_t
  private let contextMark: yaml_mark_t
  private let problemByte: Int

  init(_ parser: yaml_parser_t) {
    type = parser.error
    problem = parser.problem.map { String(cString: $0) } ?? ""
    context = parser.context.map { String(cString: $0) } ?? ""
    mark = parser.problem_mark
    contextMark = parser.context_mark
    problemByte = parser.problem_offset
  }

  /// The error in words and with positions that an officer can use.
  func diagnostic(
    file: String, limits: Limits, bytes: UnsafeBufferPointer<UInt8>
  ) -> Diagnostic {
    if type == YAML_READER_ERROR {
      return Diagnostic(
        file: file, position: SourcePosition(ofByte: problemByte, in: bytes), kind: .encoding,
        message: "a control character is not allowed in YAML; write it as an escape in double "
          + "quotes", found: "a control character")
    }
    if type == YAML_MEMORY_ERROR {
      return Diagnostic(
        file: file, position: nil, kind: .tooLarge, message: "not enough memory to read the file")
    }
    var place = ScalarCursor()
    place.advance(toScalar: mark.index, in: bytes)
    // libyaml itself gives up at a thousand levels, before it reports the first of them.
    if problem.hasPrefix("Maximum nesting level reached") {
      return limits.tooDeep(file: file, position: place.position, path: .root)
    }
    var start = ScalarCursor()
    start.advance(toScalar: contextMark.index, in: bytes)
    let wording = wording(
      startLine: start.position.line,
      surroundings: Surroundings(bytes: bytes, offset: place.byteOffset))
    return Diagnostic(
      file: file, position: wording.isAboutStart ? start.position : place.position,
      kind: wording.kind, message: wording.message)
  }

  /// The surroundings of the position where the error was noticed.
  private struct Surroundings {
    /// The byte there, or 0 at the end.
    let byte: UInt8
    /// Whether only white space precedes it on its line.
    let beginsLine: Bool

    init(bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
      byte = offset < bytes.count ? bytes[offset] : 0
      let last = bytes[..<offset].last { $0 != 0x20 && $0 != 0x09 }
      beginsLine = last == nil || last == 0x0A || last == 0x0D
    }
  }

  private struct Wording {
    var message: String
    /// Whether to report the error at the start of the broken part, not where it was noticed.
    var isAboutStart = false
    var kind = Diagnostic.Kind.syntax
  }

  private func wording(startLine: Int, surroundings: Surroundings) -> Wording {
    structureWording(startLine: startLine, surroundings)
      ?? textWording(isTab: surroundings.byte == 0x09)
      ?? Wording(message: "this is not valid YAML: \(problem)")
  }

  private func structureWording(startLine: Int, _ surroundings: Surroundings) -> Wording? {
    switch problem {
    case "mapping values are not allowed in this context":
      Wording(
        message: "':' is not allowed here; put text that contains ': ' in quotes, or check the "
          + "indentation")
    case "could not find expected ':'":
      Wording(
        message: "expected ':' after a key; check the indentation, or put the text in quotes",
        isAboutStart: true)
    case "did not find expected key" where surroundings.byte == UInt8(ascii: ":"),
      "did not find expected node content" where surroundings.byte == UInt8(ascii: ":"):
      Wording(message: "a key is missing before ':'")
    case "did not find expected key" where !surroundings.beginsLine:
      Wording(message: "expected the end of the line after the value; check the quotes")
    case "did not find expected key":
      Wording(
        message: "expected a key in the same column as the keys since line \(startLine); check "
          + "the indentation")
    case "did not find expected '-' indicator":
      Wording(
        message: "expected '-' in the same column as the entries since line \(startLine); check "
          + "the indentation")
    case "did not find expected ',' or ']'":
      Wording(message: "expected ',' or ']' in the list that begins on line \(startLine)")
    case "did not find expected ',' or '}'":
      Wording(message: "expected ',' or '}' in the mapping that begins on line \(startLine)")
    case "did not find expected node content":
      Wording(message: "expected a value")
    case "block sequence entries are not allowed in this context":
      Wording(message: "a list entry ('- ') is not allowed here; start the list on the next line")
    case "mapping keys are not allowed in this context":
      Wording(
        message: "a key with '? ' is not allowed here; put text that begins with it in quotes")
    case "did not find expected <document start>":
      Wording(
        message: "expected the end of the document, found more text; check the indentation")
    case "found unexpected document indicator":
      Wording(
        message: "the quoted text that begins on line \(startLine) has no closing quote before "
          + "'---' or '...'")
    default: nil
    }
  }

  private func textWording(isTab: Bool) -> Wording? {
    switch problem {
    case "found character that cannot start any token" where isTab,
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return Wording(message: "a tab cannot be used for indentation in YAML; use spaces")
    case "found character that cannot start any token":
      return Wording(
        message: "text must not begin with '@', '`' or '%'; put it in quotes")
    case "found unexpected end of stream":
      return Wording(
        message: "the quoted text that begins here has no closing quote", isAboutStart: true)
    case "found unknown escape character":
      return Wording(
        message: "a backslash in double quotes begins an escape; write \\\\ or use single quotes")
    case "did not find expected hexdecimal number":
      return Wording(message: "expected hexadecimal digits after \\x, \\u or \\U")
    case "found invalid Unicode character escape code":
      return Wording(message: "the escape is not a Unicode character", kind: .encoding)
    case "found unexpected ':'":
      return Wording(message: "put text that contains ':' in quotes here")
    case "found an indentation indicator equal to 0":
      return Wording(message: "expected a number from 1 to 9 after '|' or '>'")
    default:
      return scanningWording
    }
  }

  private var scanningWording: Wording? {
    switch context {
    case "while scanning an anchor", "while scanning an alias":
      Wording(message: "put text that begins with '&' or '*' in quotes", isAboutStart: true)
    case "while scanning a tag", "while parsing a tag", "while parsing a node":
      Wording(message: "put text that begins with '!' in quotes", isAboutStart: true)
    case "while scanning a directive", "while scanning a %YAML directive",
      "while scanning a %TAG directive", "while parsing a %TAG directive",
      "while parsing a tag directive", "while scanning a tag directive":
      Wording(message: "put text that begins with '%' in quotes", isAboutStart: true)
    case "while scanning a block scalar":
      Wording(message: "the text after '|' or '>' begins on the next line", isAboutStart: true)
    default: nil
    }
  }
}
