/// A table of the words in a closed set, found in JSON text by comparing machine words.
///
/// A word is compared together with its closing quote, so its length need not be known. The
/// entries
/// are in memory of their own, which is never freed: reading them counts no
/// references and copies nothing.
package struct WordTable<Word: Sendable>: @unchecked Sendable {
  /// The maximum length of a word in bytes.
  static var lengthMax: Int { 23 }

  private let entries: UnsafePointer<WordEntry>
  private let words: UnsafePointer<Word>
  private let count: Int

  /// Creates a table; throws if a word is longer than ``lengthMax``.
  init(_ words: [Word], _ text: (Word) -> String) throws(WordTooLong) {
    for index in words.indices where text(words[index]).utf8.count > WordTable.lengthMax {
      throw WordTooLong()
    }
    count = words.count
    let entries = UnsafeMutablePointer<WordEntry>.allocate(capacity: count)
    let ownWords = UnsafeMutablePointer<Word>.allocate(capacity: count)
    for index in words.indices {
      (entries + index).initialize(to: WordEntry(text(words[index])))
      (ownWords + index).initialize(to: words[index])
    }
    self.entries = UnsafePointer(entries)
    self.words = UnsafePointer(ownWords)
  }

  /// The position of the word at `text`, right after an opening quote.
  ///
  /// Searches from `start` on and wraps around: words in their usual order are found at once.
  @inline(__always)
  func position(of text: UnsafePointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawPointer(text)
    let first = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    var index = start < count ? start : 0
    for _ in 0..<count {
      if (first ^ entries[index].bytes.0) & entries[index].masks.0 == 0 {
        let second = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        let third = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
        let others =
          (second ^ entries[index].bytes.1) & entries[index].masks.1
          | (third ^ entries[index].bytes.2) & entries[index].masks.2
        if others == 0 { return index }
      }
      index += 1
      if index == count { index = 0 }
    }
    return nil
  }

  /// The word at a position.
  @inline(__always)
  func word(_ position: Int) -> Word { words[position] }

  /// The number of bytes of the word at a position.
  @inline(__always)
  func length(_ position: Int) -> Int { entries[position].length }
}

/// The part of a word that is compared.
private struct WordEntry {
  let length: Int
  /// Bytes with the closing quote, up to three times eight.
  private(set) var bytes: (UInt64, UInt64, UInt64) = (0, 0, 0)
  private(set) var masks: (UInt64, UInt64, UInt64) = (0, 0, 0)

  init(_ text: String) {
    length = text.utf8.count
    for (index, byte) in text.utf8.enumerated() { add(byte, at: index) }
    add(UInt8(ascii: "\""), at: length)
  }

  private mutating func add(_ byte: UInt8, at index: Int) {
    let shift = UInt64(index % 8 * 8)
    switch index / 8 {
    case 0:
      bytes.0 |= UInt64(byte) << shift
      masks.0 |= 0xFF << shift
    case 1:
      bytes.1 |= UInt64(byte) << shift
      masks.1 |= 0xFF << shift
    default:
      bytes.2 |= UInt64(byte) << shift
      masks.2 |= 0xFF << shift
    }
  }
}

/// A word is longer than a table can compare.
package struct WordTooLong: Error {}

extension WordTable where Word: CaseIterable & RawRepresentable, Word.RawValue == String {
  /// Creates a table of all words of an enumeration, by their raw values.
  package init(_ type: Word.Type) throws(WordTooLong) {
    try self.init(Array(Word.allCases)) { $0.rawValue }
  }
}
