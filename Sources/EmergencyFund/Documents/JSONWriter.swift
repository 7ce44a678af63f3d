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
public struct JSONWriter: Hashable, Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  private var needsComma = false

  /// Creates a writer of an empty text.
  public init() {}

  /// What was written so far, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object; the body writes its members.
  public mutating func object<Failure>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes a list; the body writes its elements.
  public mutating func list<Failure>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try enclose(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes a key; its value comes next.
  public mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    separate()
    quote(text)
    needsComma = true
  }

  /// A string as JSON, to be written often.
  static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
  }

  /// Takes what was written so far, and leaves the room for more.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Writes an integer.
  public mutating func number(_ value: Int) {
    raw(String(value))
  }

  /// Writes a number as it is given; a text that is no JSON number becomes a string.
  public mutating func number(literal: String) {
    if WholeNumber.Parts(Array(literal.utf8)) == nil {
      string(literal)
    } else {
      raw(literal)
    }
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    raw("null")
  }

  /// Writes an end of line, after which a new text begins, as in JSON Lines.
  public mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func enclose<Failure>(
    _ opening: UInt8, _ closing: UInt8, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    separate()
    bytes.append(opening)
    needsComma = false
    try body(&self)
    bytes.append(closing)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  fileprivate mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isPlain = text.utf8.withContiguousStorageIfAvailable { characters in
      if Self.needsEscape(characters) { return false }
      bytes.append(contentsOf: characters)
      return true
    }
    if isPlain != true { quoteEscaping(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether any byte must be escaped; looks at eight at a time.
  @inline(__always)
  private static func needsEscape(_ characters: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(characters)
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if EightBytes.escapes(in: word) != 0 { return true }
      index += 8
    }
    while index < raw.count {
      let byte = raw[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
      index += 1
    }
    return false
  }

  private mutating func quoteEscaping(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): escape(byte)
      case 0x08: escape(UInt8(ascii: "b"))
      case 0x09: escape(UInt8(ascii: "t"))
      case 0x0A: escape(UInt8(ascii: "n"))
      case 0x0C: escape(UInt8(ascii: "f"))
      case 0x0D: escape(UInt8(ascii: "r"))
      case 0x00..<0x20:
        let digit = byte & 0x0F
        escape(UInt8(ascii: "u"))
        bytes.append(contentsOf: [0x30, 0x30, 0x30 + byte >> 4])
        bytes.append(digit < 10 ? 0x30 + digit : UInt8(ascii: "a") + digit - 10)
      default: bytes.append(byte)
      }
    }
  }

  private mutating func escape(_ letter: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(letter)
  }
}

// Text that is JSON as it is: whoever writes it places the commas too.
extension JSONWriter {
  /// Writes text of the program.
  mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes text that was made before.
  mutating func raw(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  /// Writes a string.
  mutating func rawString(_ text: String) { quote(text) }

  /// Writes a value, or members, whose text the body places; a comma comes before where it must.
  mutating func rawElement(_ body: (inout JSONWriter) -> Void) {
    separate()
    body(&self)
    needsComma = true
  }

  /// Writes the letters of a path.
  mutating func rawPath(_ path: FieldPath) { path.write(to: &bytes) }

  /// Writes a number of 10^-`decimals`, without exponent.
  mutating func rawDecimal(_ value: Int128, decimals: Int) {
    DecimalDigits.write(value, decimals: decimals, to: &bytes)
  }
}
