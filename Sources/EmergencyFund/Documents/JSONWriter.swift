/// A writer of compact JSON in UTF-8, without white space and with only the required escapes.
///
/// The same calls give the same bytes. The writer adds commas and colons; the caller makes sure
/// that keys are only written in objects.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object { writer in
///   writer.member("country", "PE")
///   writer.member("items", 2)
/// }
/// writer.text  // {"country":"PE","items":2}
/// ```
package struct JSONWriter: Hashable, Sendable {
  private var written = TextBytes()
  private var needsComma = false

  /// Creates a writer with empty text.
  package init() {}

  /// The bytes written so far.
  package var bytes: [UInt8] { written.bytes }

  /// The number of bytes written so far.
  var count: Int { written.count }

  /// The text written so far.
  package var text: String { written.string }

  /// Returns the bytes written so far without copying.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    written.withBytes(body)
  }

  /// Whether strings with hidden characters were written; sentences have none.
  var hasHiddenText: Bool { written.hasHiddenText }

  /// Notes that strings with hidden characters were written.
  mutating func noteHiddenText() { written.noteHiddenText() }

  /// The text written so far as ``withShownBytes(_:)`` has it.
  package var shownText: String { withShownBytes { String(decoding: $0, as: UTF8.self) } }

  /// Returns the bytes written so far with hidden characters as escapes, which readers undo.
  ///
  /// For what a person may see. What is stored or hashed keeps the bytes as they were written.
  package func withShownBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    written.withBytes { bytes in
      guard hasHiddenText, var place = Self.firstHidden(in: bytes, from: 0) else {
        return body(bytes)
      }
      var shown = TextBytes()
      var end = 0
      while true {
        shown.append(bytes, end..<place.range.lowerBound)
        shown.append(escapeOf: place.scalar)
        end = place.range.upperBound
        guard let next = Self.firstHidden(in: bytes, from: end) else { break }
        place = next
      }
      shown.append(bytes, end..<bytes.count)
      return shown.withBytes(body)
    }
  }

  /// The first hidden character that is not the line end between two texts.
  private static func firstHidden(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (scalar: Unicode.Scalar, range: Range<Int>)? {
    var start = start
    while let place = HiddenScalars.first(in: bytes, from: start) {
      if place.scalar != "\n" { return place }
      start = place.range.upperBound
    }
    return nil
  }

  /// Writes an object; the body writes its members.
  package mutating func object<Failure>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes a list; the body writes its elements.
  package mutating func list<Failure>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try enclose(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes a key; its value comes next.
  package mutating func key(_ key: String) {
    separate()
    written.appendQuoted(key)
    written.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    separate()
    written.appendQuoted(text)
    needsComma = true
  }

  /// A string as JSON, for repeated writing where people may see it.
  static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.withShownBytes { Array($0) }
  }

  /// Returns what was written so far, and keeps the capacity.
  package mutating func removeAll() {
    written.removeAll()
    needsComma = false
  }

  /// Writes an integer.
  package mutating func number(_ value: Int) {
    element(String(value))
  }

  /// Writes a number as given; text that is not a JSON number becomes a string.
  package mutating func number(literal: String) {
    if WholeNumber.Parts(Array(literal.utf8)) == nil {
      string(literal)
    } else {
      element(literal)
    }
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) {
    element(value ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    element("null")
  }

  /// Writes a line end, after which a new text begins, as in JSON Lines.
  package mutating func newline() {
    written.append(0x0A)
    needsComma = false
  }

  private mutating func enclose<Failure>(
    _ opening: UInt8, _ closing: UInt8, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    separate()
    written.append(opening)
    needsComma = false
    try body(&self)
    written.append(closing)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { written.append(UInt8(ascii: ",")) }
  }

  private mutating func element(_ text: String) {
    separate()
    written.append(text)
    needsComma = true
  }
}

// Raw JSON text: the caller adds the commas too.
extension JSONWriter {
  /// Writes static text.
  @inline(__always)
  mutating func raw(_ text: StaticString) { written.append(text) }

  /// Writes precomputed text.
  mutating func raw(_ text: [UInt8]) { written.append(text) }

  /// Writes a string.
  mutating func rawString(_ text: String) { written.appendQuoted(text) }

  /// Writes a string that needs no escape before what was written from a position on.
  mutating func rawString(_ plain: String, at place: Int) {
    written.insertQuoted(plain, at: place)
  }

  /// Writes a string that the body produces, which has no hidden characters.
  @inline(__always)
  mutating func rawString(_ body: (inout TextBytes) -> Void) { written.appendEscaped(body) }

  /// Writes a value, or members, whose text the body produces, preceded by a comma if needed.
  mutating func rawElement(_ body: (inout JSONWriter) -> Void) {
    separate()
    body(&self)
    needsComma = true
  }

  /// Writes text that needs no escape.
  @inline(__always)
  mutating func raw(_ body: (inout TextBytes) -> Void) { body(&written) }

  /// Writes a number of 10^-`decimals`, without an exponent.
  mutating func rawDecimal(_ value: Int128, decimals: Int) {
    DecimalDigits.write(value, decimals: decimals, to: &written)
  }
}
