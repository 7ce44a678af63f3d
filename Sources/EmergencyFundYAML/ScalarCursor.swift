import EmergencyFund

/// A position in UTF-8 text that is advanced by a count of Unicode scalars.
///
/// libyaml counts scalars, but also ends lines at U+0085, U+2028 and U+2029, where no editor
/// does; so lines and columns are counted here.
struct ScalarCursor {
  private(set) var byteOffset = 0
  private var scalarIndex = 0
  private var line = 1
  private var column = 1

  var position: SourcePosition { SourcePosition(line: line, column: column) }

  /// Moves to a scalar by its index from 0, or to the end if there are fewer; O(n) in the distance.
  mutating func advance(toScalar index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    if index < scalarIndex { self = ScalarCursor() }
    while scalarIndex < index, byteOffset < bytes.count { step(in: bytes) }
  }

  private mutating func step(in bytes: UnsafeBufferPointer<UInt8>) {
    let byte = bytes[byteOffset]
    byteOffset += 1
    scalarIndex += 1
    while byteOffset < bytes.count, bytes[byteOffset] & 0xC0 == 0x80 { byteOffset += 1 }
    let isBeforeLineFeed = byteOffset < bytes.count && bytes[byteOffset] == 0x0A
    if byte == 0x0A || (byte == 0x0D && !isBeforeLineFeed) {
      line += 1
      column = 1
    } else {
      column += 1
    }
  }
}
