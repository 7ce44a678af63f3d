/// A position in text: 1-based line, 1-based column counted in Unicode scalars.
///
/// A line ends with LF, CR LF or a lone CR. Positions are ordered as they appear in the text.
public struct SourcePosition: Hashable, Comparable, Sendable {
  // 32 bits each: a tree keeps one position per value, and a file has at most 2^31 bytes.
  private let storedLine: Int32
  private let storedColumn: Int32

  /// The line, from 1.
  public var line: Int { Int(storedLine) }

  /// The column in Unicode scalars, from 1.
  public var column: Int { Int(storedColumn) }

  /// Creates a position; numbers beyond 2^31 - 1 are clamped.
  public init(line: Int, column: Int) {
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
  }

  /// Creates a position from numbers known to be below 2^31.
  init(line: Int32, smallColumn column: Int) {
    storedLine = line
    storedColumn = Int32(truncatingIfNeeded: column)
  }

  /// The first character of a text.
  public static let start = SourcePosition(line: 1, column: 1)

  /// Orders positions by line, then by column.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.storedLine, left.storedColumn) < (right.storedLine, right.storedColumn)
  }
}

extension SourcePosition {
  /// The position of a byte offset in UTF-8 text; O(n) in the offset.
  ///
  /// An offset past the end gives the position just after the last character.
  package init(ofByte offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var line = 1
    var column = 1
    var index = 0
    let end = min(max(offset, 0), bytes.count)
    while index < end {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x0A:
        line += 1
        column = 1
      case 0x0D:
        // The LF of a CR LF ends the line; a lone CR ends the line by itself.
        guard index == bytes.count || bytes[index] != 0x0A else { continue }
        line += 1
        column = 1
      case 0x80...0xBF:
        continue
      default:
        column += 1
      }
    }
    self.init(line: line, column: column)
  }
}
