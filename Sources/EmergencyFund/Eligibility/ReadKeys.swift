/// The JSON text around each value that was read, by its path; precomputed.
///
/// The text is in memory of its own, which is never freed: reading it
/// counts no references.
struct ReadKeys: @unchecked Sendable {
  static let shared = ReadKeys()

  /// The lengths of the text before the value of a field: as a whole, or in two parts around
  /// an index.
  private struct Lengths {
    var whole = 0
    var beforeIndex = 0
    var afterIndex = 0
  }

  /// Each text has room for this many bytes and is copied with all of them, which is faster.
  private static var textMax: Int { 64 }

  private let lengths: UnsafePointer<Lengths>
  /// Three texts for each field.
  private let texts: UnsafePointer<UInt8>

  private init() {
    let fields = ApplicationField.allCases
    let lengths = UnsafeMutablePointer<Lengths>.allocate(capacity: fields.count)
    let texts = UnsafeMutablePointer<UInt8>.allocate(capacity: fields.count * 3 * Self.textMax)
    texts.initialize(repeating: 0, count: fields.count * 3 * Self.textMax)
    for field in fields {
      let place = texts + field.ordinal * 3 * Self.textMax
      var own = Lengths()
      let path = Array(field.rawValue.utf8)
      own.whole = Self.write(path, opens: true, closes: true, to: place)
      if let bracket = path.firstIndex(of: UInt8(ascii: "[")) {
        own.beforeIndex = Self.write(
          Array(path[...bracket]), opens: true, closes: false, to: place + Self.textMax)
        own.afterIndex = Self.write(
          Array(path[(bracket + 1)...]), opens: false, closes: true, to: place + 2 * Self.textMax)
      }
      (lengths + field.ordinal).initialize(to: own)
    }
    self.lengths = UnsafePointer(lengths)
    self.texts = UnsafePointer(texts)
  }

  private static func write(
    _ path: [UInt8], opens: Bool, closes: Bool, to place: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var text = TextBytes()
    if opens { text.append("{\"path\":\"") }
    text.append(path)
    if closes { text.append("\",\"value\":") }
    let written = text.bytes
    let count = min(written.count, textMax)
    for index in 0..<count { place[index] = written[index] }
    return count
  }

  /// The maximum number of bytes that ``write(_:with:)`` writes or copies.
  static var lengthMax: Int { 3 * textMax + DecimalDigits.lengthMax() }

  /// Writes the text before the value at a path.
  @inline(__always)
  func write(_ path: FieldPath, with pen: inout BytePen) {
    let ordinal = path.field.ordinal
    let text = texts + ordinal * 3 * Self.textMax
    if path.index < 0 || lengths[ordinal].beforeIndex == 0 {
      Self.write(text, lengths[ordinal].whole, with: &pen)
    } else {
      Self.write(text + Self.textMax, lengths[ordinal].beforeIndex, with: &pen)
      pen.write(number: UInt64(truncatingIfNeeded: path.index))
      Self.write(text + 2 * Self.textMax, lengths[ordinal].afterIndex, with: &pen)
    }
  }

  @inline(__always)
  private static func write(
    _ text: UnsafePointer<UInt8>, _ length: Int, with pen: inout BytePen
  ) {
    UnsafeMutableRawPointer(pen.at).copyMemory(from: text, byteCount: textMax)
    pen.at += length
  }
}
