internal import EmergencyFund

/// Text for a person: the tool's own words, in which text from outside can only be read.
///
/// Literals are the tool's words. What they interpolate came from a document, a file name, a key or
/// the environment as far as the compiler knows, so that its hidden characters become escapes, line
/// breaks among them. Streams take no other text, and it does not turn back into a string unseen:
///
/// ```swift
/// Terminal.diagnose("\(path): error: file not found")
/// ```
struct OutputText: Hashable, Sendable {
  /// The text as the stream gets it.
  private(set) var string: String

  private init(unchecked string: String) { self.string = string }

  /// Takes text that a catalogue rendered or that was laid out again.
  ///
  /// Line breaks stay, and so do the isolates of languages that are written from right to left as
  /// long as they are in pairs; both writers escape those of others.
  init(rendered text: String) {
    let isPaired = Isolates.arePaired(text)
    string = text.replacingHidden { scalar, text in
      if scalar == "\n" || (isPaired && Isolates.isIsolate(scalar)) {
        text.unicodeScalars.append(scalar)
      } else {
        text += Diagnostic.escaped(String(scalar))
      }
    }
  }

  var isEmpty: Bool { string.isEmpty }

  static func + (left: OutputText, right: OutputText) -> OutputText {
    OutputText(unchecked: left.string + right.string)
  }

  static func += (left: inout OutputText, right: OutputText) { left.string += right.string }

  /// The lines of the text, without the breaks between them.
  var lines: [OutputText] {
    string.split(separator: "\n").map { OutputText(unchecked: String($0)) }
  }

  /// The text without its first characters.
  func dropFirst(_ count: Int) -> OutputText {
    OutputText(unchecked: String(string.dropFirst(count)))
  }
}

extension OutputText: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { string = text }

  init(stringInterpolation parts: StringInterpolation) { string = parts.text }

  /// The parts of a literal, those from outside escaped.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ part: OutputText) { text += part.string }

    /// Texts are most of what is printed, and a value of any type takes several times as long.
    mutating func appendInterpolation(_ part: String) { text += Diagnostic.escaped(part) }

    mutating func appendInterpolation(_ part: Int) { text += part.description }

    mutating func appendInterpolation<Value>(_ value: Value) {
      text += Diagnostic.escaped("\(value)")
    }

    @available(*, unavailable, message: "give a text for nil")
    mutating func appendInterpolation(_ part: OutputText?) {}
  }
}

extension DefaultStringInterpolation {
  /// Refused: the result would be text from outside again.
  @available(*, unavailable, message: "write the literal as OutputText")
  mutating func appendInterpolation(_ part: OutputText) {}
}

extension Sequence where Element == OutputText {
  /// All texts with another between them.
  func joined(separator: OutputText = "") -> OutputText {
    OutputText(joining: map { $0 }, separator)
  }
}

extension OutputText {
  fileprivate init(joining texts: [OutputText], _ separator: OutputText) {
    string = texts.map { $0.string }.joined(separator: separator.string)
  }
}
