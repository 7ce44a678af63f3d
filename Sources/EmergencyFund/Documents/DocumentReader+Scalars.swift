extension DocumentReader {
  /// Reads text: a string, or an unquoted YAML scalar as it is written.
  package mutating func text(_ field: Field?) -> String? {
    text(field, noun: "text")
  }

  /// Reads text that diagnostics describe with another noun, such as `a date`.
  package mutating func text(_ field: Field?, noun: String) -> String? {
    guard let field else { return nil }
    switch field.node.content {
    case .string(let text), .plain(let text): return text
    case .number, .boolean:
      diagnoseType(field, expected: "\(noun) in double quotes")
      return nil
    default:
      diagnoseType(field, expected: noun)
      return nil
    }
  }

  /// Reads a whole number in a range.
  ///
  /// In JSON, a number with a whole value, so also `3.0` and `1e2`; in YAML, digits without quotes,
  /// after a `-` if it is negative, and with zeros after a point if they are not three, which may
  /// be thousands. Digits may be Arabic or Persian.
  package mutating func integer(_ field: Field?, in range: ClosedRange<Int>) -> Int? {
    guard let field else { return nil }
    let literal: String
    let reading: WholeNumber
    switch field.node.content {
    case .number(let text): (literal, reading) = (text, WholeNumber(json: text))
    case .plain(let text): (literal, reading) = (text, WholeNumber(plain: text.withPlainDigits))
    case .string:
      diagnoseType(field, expected: "a whole number without quotes")
      return nil
    default:
      diagnoseType(field, expected: "a whole number")
      return nil
    }
    switch reading {
    case .value(let wide):
      guard let value = Int(exactly: wide), range.contains(value) else {
        diagnoseRange(field, literal, range)
        return nil
      }
      return value
    case .tooLarge:
      diagnoseRange(field, literal, range)
    case .unreadable:
      diagnose(
        field, .unreadableValue, "expected a whole number, found \(Diagnostic.quote(literal))",
        found: literal, expected: "a whole number")
    }
    return nil
  }

  private mutating func diagnoseRange(
    _ field: Field, _ literal: String, _ range: ClosedRange<Int>
  ) {
    let expected =
      if range.upperBound == .max { "a whole number of at least \(range.lowerBound)" } else {
        "a whole number from \(range.lowerBound) to \(range.upperBound)"
      }
    diagnose(
      field, .outOfRange, "expected \(expected), found \(Diagnostic.quote(literal))",
      found: literal, expected: expected)
  }

  /// Reads a boolean: `true` or `false`, without quotes.
  package mutating func boolean(_ field: Field?) -> Bool? {
    guard let field else { return nil }
    switch field.node.content {
    case .boolean(let value): return value
    case .plain("true"): return true
    case .plain("false"): return false
    case .plain(let text):
      diagnose(
        field, .unreadableValue,
        "expected true or false, found \(Diagnostic.quote(text))", found: text,
        expected: "true or false", suggestion: Self.booleanMeant(by: text))
    case .string:
      diagnoseType(field, expected: "true or false without quotes")
    default:
      diagnoseType(field, expected: "true or false")
    }
    return nil
  }

  private static func booleanMeant(by text: String) -> String? {
    switch text {
    case "yes", "Yes", "YES", "y", "Y", "on", "On", "ON", "True", "TRUE": "true"
    case "no", "No", "NO", "n", "N", "off", "Off", "OFF", "False", "FALSE": "false"
    default: nearest(to: text, among: ["true", "false"])
    }
  }

  /// Reads one of the codes in an enumeration.
  /// - Parameters:
  ///   - field: The value.
  ///   - type: The enumeration; its raw values are the codes.
  ///   - noun: The kind of code, for the diagnostic: `an applicant type`.
  /// - Returns: The choice, or `nil` if it is absent or after a diagnostic.
  package mutating func choice<Choice: CaseIterable & RawRepresentable>(
    _ field: Field?, _ type: Choice.Type, _ noun: String
  ) -> Choice? where Choice.RawValue == String {
    guard let field, let code = text(field, noun: noun) else { return nil }
    if let choice = Choice(rawValue: code), choice.rawValue.utf8.count == code.utf8.count {
      return choice
    }
    if unlistedCodes == .leaveOut { return nil }
    unknownCode(code, at: field, noun: noun, known: Choice.allCases.lazy.map { $0.rawValue })
    return nil
  }

  /// Reads a free code: 1 to 64 lower-case letters, digits, `-`, `.` and `_`.
  package mutating func code(_ field: Field?, noun: String) -> String? {
    guard let field, let code = text(field, noun: noun) else { return nil }
    let isCode =
      (1...64).contains(code.utf8.count)
      && code.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
          true
        default: false
        }
      }
    if isCode { return code }
    let rule = "1 to 64 lower-case letters, digits, '-', '.' and '_'"
    diagnose(
      field, .unreadableValue, "expected \(noun) of \(rule), found \(Diagnostic.quote(code))",
      found: code, expected: rule)
    return nil
  }
}
