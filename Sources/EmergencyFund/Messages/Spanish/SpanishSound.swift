/// With which sound a word begins in Spanish, past its quotation mark.
enum SpanishSound {
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
