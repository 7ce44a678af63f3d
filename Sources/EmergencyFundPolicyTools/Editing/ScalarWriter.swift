import EmergencyFund

/// How a person writes a text as a scalar of YAML or JSON.
enum ScalarWriter {
  /// A text as a node: unquoted where that is safe and says the same under YAML 1.1.
  ///
  /// Other tools read an unquoted `NO` as false and `0012` as a number, so that these are quoted.
  static func node(_ text: String, in notation: Notation) -> Node {
    let isPlain = notation == .yaml && isPlain(text, isInFlow: false) && !isResolved(text)
    return Node(position: .start, content: isPlain ? .plain(text) : .string(text))
  }

  /// A number, date or boolean as a node.
  static func typed(_ text: String, in notation: Notation) -> Node {
    if notation == .yaml { return Node(position: .start, content: .plain(text)) }
    switch text {
    case "true": return Node(position: .start, content: .boolean(true))
    case "false": return Node(position: .start, content: .boolean(false))
    default:
      let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
      return Node(position: .start, content: isNumber ? .number(text) : .string(text))
    }
  }

  /// Whether text can stand without quotes and be read as it is.
  static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return false }
    if ["~", "null", "<<"].contains(text) || text.hasPrefix("...") { return false }
    if first == 0x20 || last == 0x20 || last == UInt8(ascii: ":") { return false }
    if Array("-?:,[]{}#&*!|>'\"%@`".utf8).contains(first) { return false }
    if !text.unicodeScalars.allSatisfy({ isPrintable($0) }) { return false }
    for index in bytes.indices.dropFirst() {
      switch bytes[index] {
      case 0x20 where bytes[index - 1] == UInt8(ascii: ":"): return false
      case UInt8(ascii: "#") where bytes[index - 1] == 0x20: return false
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "?"):
        if isInFlow { return false }
      default: continue
      }
    }
    return true
  }

  /// Whether a scalar of YAML can be written without an escape.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Whether YAML 1.1 takes unquoted text for something else: a boolean, a number, a date.
  private static func isResolved(_ text: String) -> Bool {
    let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    let lower = String(decoding: bytes, as: UTF8.self)
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "=", ".inf", ".nan"]
    if words.contains(lower) { return true }
    // Everything that begins like a number is quoted, also what only some readers take for one.
    guard let first = bytes.first else { return true }
    let isSigned = first == UInt8(ascii: "+") || first == UInt8(ascii: ".")
    let digit = isSigned ? bytes.dropFirst().first : first
    return digit.map { (0x30...0x39).contains($0) } ?? false
      && bytes.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
          || Array("+-.:_xotz ".utf8).contains(byte)
      }
  }

  /// A scalar in a style, or in the nearest one that can hold it, with what it is then read as.
  static func write(
    _ content: Node.Content, like style: NodePlace.Style, isInFlow: Bool, isJSON: Bool
  ) -> (text: String, content: Node.Content) {
    switch content {
    case .null: return ("null", .null)
    case .boolean(let value):
      return (value ? "true" : "false", isJSON ? content : .plain(value ? "true" : "false"))
    case .number(let literal): return (literal, isJSON ? content : .plain(literal))
    case .list, .mapping: return ("", content)
    case .plain(let text), .string(let text):
      if isJSON { return (quoted(text, isJSON: true), .string(text)) }
      var isPlain = style == .plain
      if case .string = content, isResolved(text) { isPlain = false }
      if isPlain, self.isPlain(text, isInFlow: isInFlow) { return (text, .plain(text)) }
      if style == .singleQuoted, text.unicodeScalars.allSatisfy({ isPrintable($0) }) {
        return ("'" + text.replacingQuotes + "'", .string(text))
      }
      return (quoted(text, isJSON: false), .string(text))
    }
  }

  /// Text in double quotes on one line.
  static func quoted(_ text: String, isJSON: Bool) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (!isJSON && !isPrintable(scalar)):
        result += scalar.value > 0xFFFF ? "\\U" : "\\u"
        let digits = String(scalar.value, radix: 16)
        let length = scalar.value > 0xFFFF ? 8 : 4
        result += String(repeating: "0", count: length - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Text as the lines of a block scalar, with its header; nil if it cannot be one.
  static func blockLines(_ text: String, width: Int) -> [String]? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first != " ", first != "\n", scalars.last != "\n",
      scalars.last != " ",
      scalars.allSatisfy({ $0 == "\n" || isPrintable($0) })
    else { return nil }
    if scalars.contains("\n") {
      return ["|-"] + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    var lines = [">-"]
    var line = ""
    // Two spaces in a row would be read as one where a line is broken.
    var isAfterSpace = false
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let canBreak = !line.isEmpty && !isAfterSpace && !word.isEmpty
      if canBreak, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(word)
      } else if lines.count == 1, line.isEmpty {
        line = String(word)
      } else {
        line += " " + word
      }
      isAfterSpace = word.isEmpty
    }
    return lines + [line]
  }
}

extension String {
  fileprivate var replacingQuotes: String {
    var result = ""
    for scalar in unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "'" { result += "'" }
    }
    return result
  }
}
