/// The notation of keys with a checksum that finds typing errors (BIP 173, of any length).
package enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let checksumCount = 6

  /// The text of bytes, in lower case.
  package static func encoded(_ bytes: [UInt8], prefix: String) -> String {
    var groups: [UInt8] = []
    var (buffer, bits) = (0, 0)
    for byte in bytes {
      buffer = (buffer & 0xff) << 8 | Int(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        groups.append(UInt8(buffer >> bits & 31))
      }
    }
    if bits > 0 { groups.append(UInt8(buffer << (5 - bits) & 31)) }
    let prefix = Array(prefix.utf8)
    let remainder =
      polymod(expanded(prefix) + groups + [UInt8](repeating: 0, count: checksumCount)) ^ 1
    let checksum = (0..<checksumCount).map { UInt8(remainder >> (5 * (5 - UInt32($0))) & 31) }
    let text = prefix + [UInt8(ascii: "1")] + (groups + checksum).map { alphabet[Int($0)] }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text in one case throughout; nil if it has another prefix or a typing error.
  package static func decoded(_ text: String, prefix: String) -> [UInt8]? {
    let typed = Array(text.utf8)
    let isUpper = typed.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let isLower = typed.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    guard !(isUpper && isLower) else { return nil }
    let lower = isUpper ? typed.map(lowercased) : typed
    let start = Array(prefix.utf8) + [UInt8(ascii: "1")]
    guard lower.starts(with: start), lower.count >= start.count + checksumCount else { return nil }
    var groups: [UInt8] = []
    for character in lower[start.count...] {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      groups.append(UInt8(value))
    }
    guard polymod(expanded(Array(prefix.utf8)) + groups) == 1 else { return nil }
    var bytes: [UInt8] = []
    var (buffer, bits) = (0, 0)
    for group in groups.dropLast(checksumCount) {
      buffer = (buffer & 0xff) << 5 | Int(group)
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    guard bits < 5, buffer & (1 << bits - 1) == 0 else { return nil }
    return bytes
  }

  private static func lowercased(_ character: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(character) ? character + 32 : character
  }

  private static func expanded(_ prefix: [UInt8]) -> [UInt8] {
    prefix.map { $0 >> 5 } + [0] + prefix.map { $0 & 31 }
  }

  /// The remainder of the code's polynomial.
  private static func polymod(_ values: [UInt8]) -> UInt32 {
    let generators: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    var remainder: UInt32 = 1
    for value in values {
      let top = remainder >> 25
      remainder = (remainder & 0x1ff_ffff) << 5 ^ UInt32(value)
      for (bit, generator) in generators.enumerated() where top >> UInt32(bit) & 1 == 1 {
        remainder ^= generator
      }
    }
    return remainder
  }
}
