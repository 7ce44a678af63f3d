/// Words of a closed set, found in JSON text by comparing whole machine words.
///
/// A word is compared together with its closing quote, so that its length needs no look. The entries
/// lie in memory of their own, which is kept for as long as the tool runs: a look at them counts no
/// references and copies nothing.
struct WordTable<Word: Sendable>: @unchecked Sendable {
  private struct Entry {
    let word: Word
    let length: Int
    /// Bytes with the closing quote, up to three times eight.
    let bytes: (UInt64, UInt64, UInt64)
    let masks: (UInt64, UInt64, UInt64)
  }

  /// Words of at most this many bytes can be found.
  static var lengthMax: Int { 23 }

  private let entries: UnsafePointer<Entry>
  private let count: Int

  /// Makes a table; throws where a word is longer than ``lengthMax``.
  init(_ words: [(text: String, word: Word)]) throws(WordTooLong) {
    var entries: [Entry] = []
    for (text, word) in words {
      let quoted = Array(text.utf8) + [UInt8(ascii: "\"")]
      guard quoted.count <= WordTable.lengthMax + 1 else { throw WordTooLong() }
      var bytes: [UInt64] = [0, 0, 0]
      var masks: [UInt64] = [0, 0, 0]
      for (index, byte) in quoted.enumerated() {
        bytes[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8)
        masks[index / 8] |= 0xFF << UInt64(index % 8 * 8)
      }
      entries.append(
        Entry(
          word: word, length: quoted.count - 1, bytes: (bytes[0], bytes[1], bytes[2]),
          masks: (masks[0], masks[1], masks[2])))
    }
    count = entries.count
    let memory = UnsafeMutablePointer<Entry>.allocate(capacity: count)
    for index in entries.indices { (memory + index).initialize(to: entries[index]) }
    self.entries = UnsafePointer(memory)
  }

  /// The position of the word that stands at `text`, right after an opening quote.
  ///
  /// Looks from `start` on and goes round, so that words in their usual order are found at once.
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
  func word(_ position: Int) -> Word { entries[position].word }

  /// The number of bytes of the word at a position.
  @inline(__always)
  func length(_ position: Int) -> Int { entries[position].length }
}

/// A word has more bytes than a table compares.
struct WordTooLong: Error {}

extension WordTable where Word: CaseIterable & RawRepresentable, Word.RawValue == String {
  /// Makes a table of all words of an enumeration, by their raw values.
  init(_ type: Word.Type) throws(WordTooLong) {
    try self.init(Word.allCases.map { (text: $0.rawValue, word: $0) })
  }
}
