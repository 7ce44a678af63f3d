internal import EmergencyFund

/// The code on an officer's recovery sheet: 160 random bits that open the file for them, once they
/// have forgotten their passphrase or lost their key file.
package struct RecoveryCode: Hashable, Sendable {
  /// Nine groups of four letters or digits; the last one checks the others.
  package let text: String

  private static let symbols = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let bytesCount = 20
  private static let checkCount = 4

  /// Generates a code.
  package init() {
    var symbols = Randomness.bytes(Self.bytesCount / 5 * 8).map { Self.symbols[Int($0 & 31)] }
    symbols += Self.check(symbols)
    text = stride(from: 0, to: symbols.count, by: 4)
      .map { String(decoding: symbols[$0..<min($0 + 4, symbols.count)], as: UTF8.self) }
      .joined(separator: "-")
  }

  /// What a code that was typed opens a file with; nil if it is not a code.
  ///
  /// Case, spaces and hyphens do not matter; O is 0, and I and L are 1.
  static func secret(_ typed: String) -> SecretBytes? {
    var read: [UInt8] = []
    for byte in typed.utf8 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"): continue
      default:
        let upper = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 32 : byte
        let symbol: UInt8 =
          switch upper {
          case UInt8(ascii: "O"): UInt8(ascii: "0")
          case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
          default: upper
          }
        guard symbols.contains(symbol) else { return nil }
        read.append(symbol)
      }
    }
    let count = bytesCount / 5 * 8
    guard read.count == count + checkCount,
      Array(read.suffix(checkCount)) == check(read.prefix(count))
    else { return nil }
    var code = Array(read.prefix(count))
    read.wipe()
    return SecretBytes(taking: &code)
  }

  private static func check(_ symbols: some Collection<UInt8>) -> [UInt8] {
    var transcript = Transcript(.recovery)
    transcript.add(symbols)
    return transcript.hash.prefix(checkCount).map { Self.symbols[Int($0 & 31)] }
  }
}
