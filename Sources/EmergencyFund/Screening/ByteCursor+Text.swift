extension ByteCursor {
  /// Advances to the quote or the backslash that ends a run of characters; all must be valid.
  @inline(__always)
  private mutating func skipCharacters() throws(Unusual) {
    while true {
      let raw = UnsafeRawPointer(at)
      let word = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
      if EightBytes.arePlainASCII(word) {
        at += 8
        continue
      }
      // A byte beyond ASCII ends the run too.
      let stops = EightBytes.escapes(in: word) | (word & EightBytes.highs)
      at += stops.trailingZeroBitCount >> 3
      if at.pointee < 0x80 {
        if at.pointee < 0x20 { throw Unusual() }
        return
      }
      try skipMixed()
    }
  }

  /// Skips characters beyond ASCII and the few ASCII ones between them.
  private mutating func skipMixed() throws(Unusual) {
    var plain = 0
    while plain < 3 {
      while isAtFourPairs {
        at += 8
        plain = 0
      }
      let byte = at.pointee
      if byte < 0x80 {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
        at += 1
        plain += 1
        continue
      }
      plain = 0
      if byte < 0xE0 {
        guard byte >= 0xC2, at[1] & 0xC0 == 0x80 else { throw Unusual() }
        at += 2
      } else {
        try skipLongCharacter(byte)
      }
    }
  }

  /// Whether four valid characters of two bytes come next, as in most alphabets but the Latin one.
  @inline(__always)
  private var isAtFourPairs: Bool {
    let word = UInt64(littleEndian: UnsafeRawPointer(at).loadUnaligned(as: UInt64.self))
    guard word & 0xC0E0_C0E0_C0E0_C0E0 == 0x80C0_80C0_80C0_80C0 else { return false }
    // The first byte is at least 0xC2: some of its four bits above the lowest must be set.
    let carries = (word & 0x001E_001E_001E_001E) &+ 0x00FE_00FE_00FE_00FE
    return carries & 0x0100_0100_0100_0100 == 0x0100_0100_0100_0100
  }

  /// Skips a character of three or four bytes.
  private mutating func skipLongCharacter(_ first: UInt8) throws(Unusual) {
    guard at[1] & 0xC0 == 0x80, at[2] & 0xC0 == 0x80 else { throw Unusual() }
    let second = at[1]
    if first < 0xF0 {
      if first == 0xE0, second < 0xA0 { throw Unusual() }
      if first == 0xED, second >= 0xA0 { throw Unusual() }
      at += 3
      return
    }
    guard at[3] & 0xC0 == 0x80, first <= 0xF4 else { throw Unusual() }
    if first == 0xF0, second < 0x90 { throw Unusual() }
    if first == 0xF4, second >= 0x90 { throw Unusual() }
    at += 4
  }

  /// Reads text without escapes after its opening quote, and advances past the closing one.
  @inline(__always)
  mutating func plainText() throws(Unusual) -> UnsafeBufferPointer<UInt8> {
    let start = at
    try skipCharacters()
    guard at.pointee == UInt8(ascii: "\"") else { throw Unusual() }
    defer { at += 1 }
    return UnsafeBufferPointer(start: start, count: at - start)
  }

  /// Skips text, including escapes, from its opening quote on.
  mutating func skipText() throws(Unusual) {
    try expect("\"")
    while true {
      try skipCharacters()
      if at.pointee == UInt8(ascii: "\"") {
        at += 1
        return
      }
      try skipEscape()
    }
  }

  private mutating func skipEscape() throws(Unusual) {
    switch at[1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      at += 2
    case UInt8(ascii: "u"):
      for index in 2..<6 where !ByteCursor.isHexadecimal(at[index]) { throw Unusual() }
      // Halves of surrogate pairs are left to the tree reader.
      if at[2] | 0x20 == UInt8(ascii: "d"), at[3] >= UInt8(ascii: "8") { throw Unusual() }
      at += 6
    default: throw Unusual()
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  /// Reads text without escapes, from its opening quote on.
  @inline(__always)
  package mutating func text() throws(Unusual) -> String {
    try expect("\"")
    return String(decoding: try plainText(), as: UTF8.self)
  }

  /// Reads a free code: 1 to 64 lower-case letters, digits, `-`, `.` and `_`.
  ///
  /// A known one is found without looking at its letters.
  mutating func code(_ known: WordTable<String>) throws(Unusual) -> String {
    try expect("\"")
    if let position = known.position(of: at, from: 0) {
      at += known.length(position) + 1
      return known.word(position)
    }
    let start = at
    while true {
      switch at.pointee {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        at += 1
        continue
      default: break
      }
      break
    }
    let count = at - start
    guard (1...64).contains(count) else { throw Unusual() }
    try expect("\"")
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Reads a language tag such as `es`; longer ones with a region are read more slowly.
  mutating func languageTag() throws(Unusual) -> String {
    try expect("\"")
    let text = try plainText()
    let isShort = (2...3).contains(text.count) && text.allSatisfy { 0x61...0x7A ~= $0 }
    let tag = String(decoding: text, as: UTF8.self)
    guard isShort || LanguageTag.isWellFormed(tag) else { throw Unusual() }
    return tag
  }

  /// Reads a code of a closed set; nil, after the code, if it is not in the set.
  @inline(__always)
  mutating func word<Word>(_ table: WordTable<Word>) throws(Unusual) -> Word? {
    try expect("\"")
    if let position = table.position(of: at, from: 0) {
      at += table.length(position) + 1
      return table.word(position)
    }
    _ = try plainText()
    return nil
  }
}
