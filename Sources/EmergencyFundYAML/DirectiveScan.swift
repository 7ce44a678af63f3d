/// A search for directives, such as `%TAG`, before libyaml reads them.
///
/// libyaml compares each directive with all before it, so that a file of them takes time without
/// end; and no policy and no application needs one.
enum DirectiveScan {
  /// The position of a directive before the next document; nil if there is none.
  ///
  /// Only blank lines and comments can be before it. Lines end where libyaml ends them.
  static func directive(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var place = start
    var beginsLine = isLineStart(start, in: bytes)
    var isComment = false
    while place < bytes.count {
      let lineBreak = lineBreakLength(at: place, in: bytes)
      if lineBreak > 0 {
        place += lineBreak
        (beginsLine, isComment) = (true, false)
        continue
      }
      switch bytes[place] {
      case _ where isComment: break
      case UInt8(ascii: "%") where beginsLine: return place
      case UInt8(ascii: "#"): isComment = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case 0xEF where place == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]):
        // libyaml passes over a byte order mark, also over a second one.
        place += 3
        continue
      default: return nil
      }
      beginsLine = false
      place += 1
    }
    return nil
  }

  private static func isLineStart(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if place == 0 { return true }
    return (1...3).contains { length in
      place >= length && lineBreakLength(at: place - length, in: bytes) == length
    }
  }

  /// The length of a line feed, a carriage return, U+0085, U+2028 or U+2029; 0 for another byte.
  private static func lineBreakLength(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func byte(_ offset: Int) -> UInt8 { place + offset < bytes.count ? bytes[place + offset] : 0 }
    return switch bytes[place] {
    case 0x0A, 0x0D: 1
    case 0xC2 where byte(1) == 0x85: 2
    case 0xE2 where byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9): 3
    default: 0
    }
  }
}
