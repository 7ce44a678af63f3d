/// A line of text in memory that may be read a little beyond its end.
///
/// A newline follows the text, and more readable bytes follow that, so that a reader can load words
/// of several bytes and need not look for the end at every step.
package struct PaddedLine {
  /// The number of readable bytes that must follow the text, its newline among them.
  package static let padding = 32

  let start: UnsafePointer<UInt8>
  /// The position of the newline.
  package let end: UnsafePointer<UInt8>

  /// The bytes of the line, without the newline.
  package var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start, count: end - start)
  }

  /// Wraps a part of memory that the caller keeps alive during use.
  ///
  /// Returns nil unless a newline comes right after the part and ``padding`` bytes follow it.
  package init?(_ memory: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) {
    guard let base = memory.baseAddress, part.lowerBound >= 0,
      part.upperBound + PaddedLine.padding <= memory.count,
      memory[part.upperBound] == UInt8(ascii: "\n")
    else { return nil }
    start = base + part.lowerBound
    end = base + part.upperBound
  }
}
