/// How the last entry of a list is joined to those before it.
package enum Conjunction: Hashable, Sendable {
  /// All entries together: `a, b and c`.
  case and
  /// One of the entries: `a, b or c`.
  case or
  /// Entries side by side, as in the cell of a table: `a, b, c`.
  case neither
}

extension Language {
  /// Entries of a list on one line, joined as the Unicode CLDR joins them.
  package func listed(_ entries: [String], _ conjunction: Conjunction) -> String {
    TextBytes.text { text in
      for index in entries.indices {
        writeEntry(
          index, isLast: index == entries.count - 1, conjunction, to: &text
        ) { $0.append(entries[index]) }
      }
    }
  }

  /// Writes an entry of a list by its position, behind what joins it to the one before.
  @inline(__always)
  func writeEntry(
    _ index: Int, isLast: Bool, _ conjunction: Conjunction, to text: inout TextBytes,
    _ body: (inout TextBytes) -> Void
  ) {
    if index == 0 { return body(&text) }
    text.append(joint(isLast: isLast, conjunction))
    let start = text.count
    body(&text)
    if self == .spanish, isLast { adaptConjunction(conjunction, before: start, in: &text) }
  }

  /// What stands between two entries; Arabic has a conjunction before each.
  private func joint(isLast: Bool, _ conjunction: Conjunction) -> StaticString {
    switch (self, conjunction) {
    case (.arabic, .and): " و"
    case (.arabic, .or): " أو "
    case (.arabic, .neither): "، "
    case (_, .neither): ", "
    case _ where !isLast: ", "
    case (.english, .and): " and "
    case (.english, .or): " or "
    case (.spanish, .and): " y "
    case (.spanish, .or): " o "
    case (.french, .and): " et "
    case (.french, .or): " ou "
    case (.portuguese, .and): " e "
    case (.portuguese, .or): " ou "
    case (.russian, .and): " и "
    case (.russian, .or): " или "
    }
  }

  /// Puts `e` for `y` before the sound of i, and `u` for `o` before the sound of o.
  private func adaptConjunction(
    _ conjunction: Conjunction, before start: Int, in text: inout TextBytes
  ) {
    let adapted: UInt8? = text.withBytes { bytes in
      let word = UnsafeBufferPointer(rebasing: bytes[start...])
      switch conjunction {
      case .and where SpanishSound.beginsWithI(word): return UInt8(ascii: "e")
      case .or where SpanishSound.beginsWithO(word): return UInt8(ascii: "u")
      default: return nil
      }
    }
    // The conjunction is one letter before one space.
    if let adapted { text.replaceByte(at: start - 2, with: adapted) }
  }
}

/// With which sound a word begins in Spanish, past its quotation mark.
private enum SpanishSound {
  /// Whether it begins with the sound of i, which `hielo` and `hiato` do not.
  static func beginsWithI(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters = Letters(word)
    let isSilent = letters.skip(UInt8(ascii: "h"))
    guard letters.isNext(UInt8(ascii: "i"), accented: 0xAD) else { return false }
    return !isSilent || !letters.isFollowed(by: "ae")
  }

  /// Whether it begins with the sound of o, as `8` and `11` do too.
  static func beginsWithO(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters = Letters(word)
    if letters.begins(with: "8") { return true }
    if letters.begins(with: "11") { return !letters.isDigit(at: 2) }
    _ = letters.skip(UInt8(ascii: "h"))
    return letters.isNext(UInt8(ascii: "o"), accented: 0xB3)
  }

  /// The bytes of a word from its first letter or digit on.
  private struct Letters {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
      // The quotation mark « is two bytes.
      if bytes.count > 1, bytes[0] == 0xC2, bytes[1] == 0xAB { place = 2 }
    }

    private func byte(_ offset: Int) -> UInt8 {
      place + offset < bytes.count ? bytes[place + offset] : 0
    }

    mutating func skip(_ letter: UInt8) -> Bool {
      guard byte(0) | 0x20 == letter else { return false }
      place += 1
      return true
    }

    /// Whether the next is a vowel, plain or with an acute accent, whose second byte is given.
    func isNext(_ letter: UInt8, accented: UInt8) -> Bool {
      byte(0) | 0x20 == letter || (byte(0) == 0xC3 && byte(1) | 0x20 == accented)
    }

    func isFollowed(by letters: StaticString) -> Bool {
      (0..<letters.utf8CodeUnitCount).contains { letters.utf8Start[$0] == byte(1) | 0x20 }
    }

    func begins(with digits: StaticString) -> Bool {
      (0..<digits.utf8CodeUnitCount).allSatisfy { digits.utf8Start[$0] == byte($0) }
    }

    func isDigit(at offset: Int) -> Bool { 0x30...0x39 ~= byte(offset) }
  }
}
