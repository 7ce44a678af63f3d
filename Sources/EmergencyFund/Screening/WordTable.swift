/// Words of a closed set, found in JSON text by comparing whole machine words.
///
/// A word is compared together with its closing quote, so that its length needs no look.
struct WordTable<Word: Sendable>: Sendable {
  private struct Entry: Sendable {
    let word: Word
    /// Bytes with the closing quote, up to three times eight.
    let bytes: (UInt64, UInt64, UInt64)
    let masks: (UInt64, UInt64, UInt64)
  }

  /// Words of at most this many bytes can be found.
  static var lengthMax: Int { 23 }

  private let entries: [Entry]
  private let lengths: [Int]

  /// Makes a table; nil where a word is longer than ``lengthMax``.
  init?(_ words: [(text: String, word: Word)]) {
    var entries: [Entry] = []
    for (text, word) in words {
      let quoted = Array(text.utf8) + [UInt8(ascii: "\"")]
      guard quoted.count <= WordTable.lengthMax + 1 else { return nil }
      var bytes: [UInt64] = [0, 0, 0]
      var masks: [UInt64] = [0, 0, 0]
      for (index, byte) in quoted.enumerated() {
        bytes[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8)
        masks[index / 8] |= 0xFF << UInt64(index % 8 * 8)
      }
      entries.append(
        Entry(
          word: word, bytes: (bytes[0], bytes[1], bytes[2]),
          masks: (masks[0], masks[1], masks[2])))
    }
    self.entries = entries
    lengths = words.map { $0.text.utf8.count }
  }

  /// The position of the word that stands at `text`, right after an opening quote.
  ///
  /// Looks from `start` on and goes round, so that words in their usual order are found at once.
  @inline(__always)
  func position(of text: UnsafePointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawPointer(text)
    let first = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    let count = entries.count
    var index = start < count ? start : 0
    for _ in 0..<count {
      let entry = entries[index]
      if (first ^ entry.bytes.0) & entry.masks.0 == 0 {
        let second = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        let third = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
        if ((second ^ entry.bytes.1) & entry.masks.1) | ((third ^ entry.bytes.2) & entry.masks.2)
          == 0
        {
          return index
        }
      }
      index += 1
      if index == count { index = 0 }
    }
    return nil
  }

  /// The word at a position.
  @inline(__always)
  func word(_ position: Int) -> Word { entries[position].word }

  /// The number of bytes of the word at a position.
  @inline(__always)
  func length(_ position: Int) -> Int { lengths[position] }
}

extension WordTable where Word: CaseIterable & RawRepresentable, Word.RawValue == String {
  /// Makes a table of all words of an enumeration, by their raw values.
  init?(_ type: Word.Type) {
    self.init(Word.allCases.map { (text: $0.rawValue, word: $0) })
  }
}
