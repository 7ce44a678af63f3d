/// UTF-8 text that is built piece by piece.
///
/// The memory is larger than the text and is written through a pointer: growing an array for
/// of many short pieces would cost more than the pieces.
struct TextBytes: Sendable {
  /// The text, followed by free capacity.
  private var memory: [UInt8] = []
  /// The length of the text in bytes.
  private(set) var count = 0
  /// Whether strings with hidden characters were written.
  private(set) var hasHiddenText = false

  /// The text that a body writes.
  static func text(_ body: (inout TextBytes) -> Void) -> String {
    var text = TextBytes()
    body(&text)
    return text.string
  }

  /// The bytes of the text.
  var bytes: [UInt8] { Array(memory[..<count]) }

  /// The text.
  var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Returns the bytes of the text without copying.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    memory.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Truncates the text to its first bytes, and keeps the capacity.
  mutating func removeAll(after kept: Int = 0) {
    count = min(kept, count)
    if count == 0 { hasHiddenText = false }
  }

  /// Notes that strings with hidden characters were written.
  mutating func noteHiddenText() { hasHiddenText = true }

  /// Writes a piece of at most `countMax` bytes; the body must not write more.
  @inline(__always)
  mutating func append(atMost countMax: Int, _ body: (inout BytePen) -> Void) {
    if memory.count - count < countMax { grow(by: countMax) }
    let start = count
    count = memory.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return start }
      var pen = BytePen(at: base + start)
      body(&pen)
      return pen.at - base
    }
  }

  private mutating func grow(by room: Int) {
    memory.append(contentsOf: repeatElement(0, count: memory.count / 2 + room + 64))
  }

  /// Puts another byte in the place of one that was written.
  mutating func replaceByte(at place: Int, with byte: UInt8) { memory[place] = byte }

  /// Writes static text.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(atMost: text.utf8CodeUnitCount) { $0.write(text) }
  }

  /// Writes one byte.
  mutating func append(_ byte: UInt8) {
    append(atMost: 1) { $0.write(byte) }
  }

  /// Writes bytes.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(atMost: bytes.count) { $0.write(bytes) }
  }

  /// Writes some of the bytes.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) {
    if part.isEmpty { return }
    append(UnsafeBufferPointer(rebasing: bytes[part]))
  }

  /// Writes precomputed bytes.
  mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Writes text.
  mutating func append(_ text: String) {
    text.withBytes { append($0) }
  }
}

extension TextBytes: Hashable {
  static func == (left: TextBytes, right: TextBytes) -> Bool {
    left.withBytes { left in right.withBytes { left.elementsEqual($0) } }
  }

  func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

// MARK: - Text from outside

extension TextBytes {
  /// Writes text with hidden characters shown as escapes.
  mutating func append(shown text: String) {
    if text.isShownWhole { append(text) } else { append(text.escapingHidden) }
  }
}

// MARK: - Text of JSON

extension TextBytes {
  /// Writes text between quotes as JSON.
  mutating func appendQuoted(_ text: String) {
    let start = count + 1
    text.withBytes { bytes in
      append(atMost: bytes.count + 2) { pen in
        pen.write("\"")
        pen.write(bytes)
        pen.write("\"")
      }
    }
    let end = count - 1
    guard noteAndCheck(start..<end) else { return }
    count = end
    escape(from: start)
    append(UInt8(ascii: "\""))
  }

  /// Writes, between quotes, strings that the body writes.
  mutating func appendQuoted(_ body: (inout TextBytes) -> Void) {
    append(UInt8(ascii: "\""))
    let start = count
    body(&self)
    if noteAndCheck(start..<count) { escape(from: start) }
    append(UInt8(ascii: "\""))
  }

  /// Notes whether a part has hidden characters; returns whether JSON must escape any of it.
  private mutating func noteAndCheck(_ part: Range<Int>) -> Bool {
    if !hasHiddenText, !isASCIIWithoutDEL(part) {
      hasHiddenText = memory.withUnsafeBufferPointer { memory in
        HiddenScalars.first(in: UnsafeBufferPointer(rebasing: memory[part]), from: 0) != nil
      }
    }
    return needsEscape(in: part)
  }

  /// Whether a part has no hidden character but those that JSON escapes; most have not.
  private mutating func isASCIIWithoutDEL(_ part: Range<Int>) -> Bool {
    // The last word read extends beyond the text, where the result is ignored.
    if memory.count - part.upperBound < 8 { grow(by: 8) }
    return memory.withUnsafeBytes { memory in
      var index = part.lowerBound
      while index < part.upperBound {
        let word = UInt64(
          littleEndian: memory.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let marks = EightBytes.beyondASCII(in: word)
        if marks != 0, index + marks.trailingZeroBitCount >> 3 < part.upperBound { return false }
        index += 8
      }
      return true
    }
  }

  /// Writes a character as the escapes of its UTF-16 code units, such as `\u202e`.
  mutating func append(escapeOf scalar: Unicode.Scalar) {
    if scalar.value < 0x10000 { return append(escapeOf: UInt16(scalar.value)) }
    let offset = scalar.value - 0x10000
    append(escapeOf: UInt16(0xD800 + offset >> 10))
    append(escapeOf: UInt16(0xDC00 + offset & 0x3FF))
  }

  private mutating func append(escapeOf unit: UInt16) {
    append("\\u")
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift) & 0x0F
      append(digit < 10 ? 0x30 + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// Writes text that needs no escape between quotes, before the text from a position on.
  mutating func insertQuoted(_ plain: String, at place: Int) {
    plain.withBytes { bytes in
      let length = bytes.count + 2
      if memory.count - count < length { grow(by: length) }
      memory.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        (base + place + length).update(from: base + place, count: count - place)
        var pen = BytePen(at: base + place)
        pen.write("\"")
        pen.write(bytes)
        pen.write("\"")
      }
      count += length
    }
  }

  /// Writes, between quotes, what the body writes, and escapes it in place if needed.
  @inline(__always)
  mutating func appendEscaped(_ body: (inout TextBytes) -> Void) {
    append(UInt8(ascii: "\""))
    escaping(body)
    append(UInt8(ascii: "\""))
  }

  /// Writes what the body writes, and escapes it in place if needed.
  @inline(__always)
  mutating func escaping(_ body: (inout TextBytes) -> Void) {
    let start = count
    body(&self)
    if needsEscape(in: start..<count) { escape(from: start) }
  }

  /// Whether any byte in a range must be escaped; checks eight at a time.
  private mutating func needsEscape(in part: Range<Int>) -> Bool {
    // The last word read extends beyond the text, where the result is ignored.
    if memory.count - part.upperBound < 8 { grow(by: 8) }
    return memory.withUnsafeBytes { memory in
      var index = part.lowerBound
      while index < part.upperBound {
        let word = UInt64(
          littleEndian: memory.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
        if EightBytes.arePlainASCII(word) { continue }
        let marks = EightBytes.escapes(in: word)
        if marks != 0 { return index - 8 + marks.trailingZeroBitCount >> 3 < part.upperBound }
      }
      return false
    }
  }

  private mutating func escape(from start: Int) {
    let plain = Array(memory[start..<count])
    count = start
    for byte in plain {
      append(atMost: 6) { pen in
        switch byte {
        case UInt8(ascii: "\""): pen.write("\\\"")
        case UInt8(ascii: "\\"): pen.write("\\\\")
        case 0x08: pen.write("\\b")
        case 0x09: pen.write("\\t")
        case 0x0A: pen.write("\\n")
        case 0x0C: pen.write("\\f")
        case 0x0D: pen.write("\\r")
        case 0x00..<0x20:
          let digit = byte & 0x0F
          pen.write("\\u00")
          pen.write(0x30 + byte >> 4)
          pen.write(digit < 10 ? 0x30 + digit : UInt8(ascii: "a") + digit - 10)
        default: pen.write(byte)
        }
      }
    }
  }
}

/// A position in memory with room for what is written there next.
struct BytePen {
  /// The address of the next byte.
  var at: UnsafeMutablePointer<UInt8>

  @inline(__always)
  mutating func write(_ byte: UInt8) {
    at.pointee = byte
    at += 1
  }

  @inline(__always)
  mutating func write(_ text: StaticString) {
    at.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    at += text.utf8CodeUnitCount
  }

  @inline(__always)
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    at.update(from: base, count: bytes.count)
    at += bytes.count
  }
}

extension BytePen {
  /// The maximum number of digits in a 64-bit number.
  static var digitsMax: Int { 20 }

  /// Writes a number from 0 to 99 with two digits.
  @inline(__always)
  mutating func write(twoDigits number: Int) {
    let number = UInt8(truncatingIfNeeded: number)
    at[0] = UInt8(ascii: "0") &+ number / 10
    at[1] = UInt8(ascii: "0") &+ number % 10
    at += 2
  }

  /// Writes a whole number.
  @inline(__always)
  mutating func write(number: UInt64) {
    if number < 10 { return write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number)) }
    var count = 1
    var limit: UInt64 = 10
    while number >= limit {
      count += 1
      if count == Self.digitsMax { break }
      limit &*= 10
    }
    at += count
    var place = at
    var rest = number
    while rest > 0 {
      place -= 1
      place.pointee = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}

extension String {
  /// Returns the bytes of the text, without copying if possible.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // Without a copy of its own, which would be reference counted.
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return text.withUTF8(body)
  }
}
