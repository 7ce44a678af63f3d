/// Writes compact JSON in UTF-8, with no space and with only the escapes that are required.
///
/// The same calls give the same bytes. The writer places commas and colons; that a key stands in
/// an object and nothing else does is up to the caller.
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

  /// Creates a writer of an empty text.
  package init() {}

  /// What was written so far.
  package var bytes: [UInt8] { written.bytes }

  /// The number of bytes written so far.
  var count: Int { written.count }

  /// What was written so far, as text.
  package var text: String { written.string }

  /// Gives what was written so far, without a copy.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    written.withBytes(body)
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

  /// A string as JSON, to be written often.
  static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
  }

  /// Takes what was written so far, and leaves the room for more.
  package mutating func removeAll() {
    written.removeAll()
    needsComma = false
  }

  /// Writes an integer.
  package mutating func number(_ value: Int) {
    element(String(value))
  }

  /// Writes a number as it is given; a text that is no JSON number becomes a string.
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

  /// Writes an end of line, after which a new text begins, as in JSON Lines.
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

// Text that is JSON as it is: whoever writes it places the commas too.
extension JSONWriter {
  /// Writes text of the program.
  @inline(__always)
  mutating func raw(_ text: StaticString) { written.append(text) }

  /// Writes text that was made before.
  mutating func raw(_ text: [UInt8]) { written.append(text) }

  /// Writes a string.
  mutating func rawString(_ text: String) { written.appendQuoted(text) }

  /// Writes a string that needs no escape before what was written from a place on.
  mutating func rawString(_ plain: String, at place: Int) {
    written.insertQuoted(plain, at: place)
  }

  /// Writes a string that the body puts into words.
  @inline(__always)
  mutating func rawString(_ body: (inout TextBytes) -> Void) { written.appendEscaped(body) }

  /// Writes a value, or members, whose text the body places; a comma comes before where it must.
  mutating func rawElement(_ body: (inout JSONWriter) -> Void) {
    separate()
    body(&self)
    needsComma = true
  }

  /// Writes text that needs no escape.
  @inline(__always)
  mutating func raw(_ body: (inout TextBytes) -> Void) { body(&written) }

  /// Writes a number of 10^-`decimals`, without exponent.
  mutating func rawDecimal(_ value: Int128, decimals: Int) {
    DecimalDigits.write(value, decimals: decimals, to: &written)
  }
}
