/// What stands around each value that was read in JSON, by its place; made once.
///
/// The text lies in memory of its own, which is kept for as long as the program runs: a look at it
/// counts no references.
struct ReadKeys: @unchecked Sendable {
  static let shared = ReadKeys()

  /// What stands before the value of a field: all at once, or in two parts around an index.
  private struct Entry {
    var beforeIndex = Piece()
    var afterIndex = Piece()
    var whole = Piece()
  }

  /// Text of at most 64 bytes, which is copied as a whole since that is faster.
  private struct Piece {
    var bytes = InlineArray<64, UInt8>(repeating: 0)
    var count = 0

    init() {}

    init(_ body: (inout TextBytes) -> Void) {
      var text = TextBytes()
      body(&text)
      count = min(text.count, Self.countMax)
      let written = text.bytes
      for index in 0..<count { bytes[index] = written[index] }
    }

    static var countMax: Int { 64 }
  }

  private let entries: UnsafePointer<Entry>

  private init() {
    let fields = ApplicationField.allCases
    let memory = UnsafeMutablePointer<Entry>.allocate(capacity: fields.count)
    for field in fields {
      var entry = Entry()
      let path = Array(field.rawValue.utf8)
      entry.whole = Self.piece(path, opens: true, closes: true)
      if let bracket = path.firstIndex(of: UInt8(ascii: "[")) {
        entry.beforeIndex = Self.piece(path[...bracket], opens: true, closes: false)
        entry.afterIndex = Self.piece(path[(bracket + 1)...], opens: false, closes: true)
      }
      (memory + field.ordinal).initialize(to: entry)
    }
    entries = UnsafePointer(memory)
  }

  private static func piece(_ path: some Collection<UInt8>, opens: Bool, closes: Bool) -> Piece {
    Piece { text in
      if opens { text.append("{\"path\":\"") }
      text.append(Array(path))
      if closes { text.append("\",\"value\":") }
    }
  }

  /// The most bytes that ``put(_:with:)`` writes or copies.
  static var lengthMax: Int { 3 * Piece.countMax + DecimalDigits.lengthMax() }

  /// Writes what stands before the value in a place.
  @inline(__always)
  func put(_ path: FieldPath, with pen: inout BytePen) {
    let entry = entries + path.field.ordinal
    if path.index < 0 || entry.pointee.beforeIndex.count == 0 {
      Self.put(entry.pointee.whole, with: &pen)
    } else {
      Self.put(entry.pointee.beforeIndex, with: &pen)
      pen.put(number: UInt64(truncatingIfNeeded: path.index))
      Self.put(entry.pointee.afterIndex, with: &pen)
    }
  }

  @inline(__always)
  private static func put(_ piece: borrowing Piece, with pen: inout BytePen) {
    UnsafeMutableRawPointer(pen.at).storeBytes(of: piece.bytes, as: InlineArray<64, UInt8>.self)
    pen.at += piece.count
  }
}
