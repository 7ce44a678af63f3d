internal import Crypto
internal import Foundation

/// The secret of an officer's one-time codes: TOTP as RFC 6238 has it, with HMAC-SHA-1, six digits
/// and a step of 30 seconds, which is what authenticator apps expect.
package struct OneTimeCodeSecret: Sendable {
  /// The length of a step in seconds.
  package static let step = 30
  /// The steps before and after the present one whose codes are accepted: clocks differ.
  static let drift = 1
  static let byteCount = 20

  /// The 160 bits.
  let bytes: [UInt8]

  /// Makes a new secret.
  package init() { bytes = Randomness.bytes(Self.byteCount) }

  /// Creates a secret from its bytes; nil unless there are 20.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// The number of the step at an instant, in seconds since 1 January 1970, UTC.
  package static func counter(at instant: Int) -> Int { max(instant, 0) / step }

  /// The code of a step: six digits.
  package func code(of counter: Int) -> String {
    let message = withUnsafeBytes(of: UInt64(truncatingIfNeeded: counter).bigEndian) { Array($0) }
    let hash = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: bytes)))
    // RFC 4226, 5.3: the last four bits say where the 31 bits begin.
    let start = Int(hash[hash.count - 1] & 15)
    let number = hash[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The step that a code belongs to, among the present one and its neighbours; nil if it is none's,
  /// or if that step or a later one was used before.
  ///
  /// All of them are looked at, so that the time does not tell which it was.
  ///
  /// - Parameter used: The last step whose code was used.
  package func counter(of code: String, at instant: Int, after used: Int) -> Int? {
    let digits = Array(code.utf8.filter { $0 != UInt8(ascii: " ") })
    let now = Self.counter(at: instant)
    var found: Int?
    for counter in now - Self.drift...now + Self.drift {
      let expected = Array(self.code(of: counter).utf8)
      var difference: UInt8 = digits.count == expected.count ? 0 : 1
      for (index, byte) in expected.enumerated() {
        difference |= byte ^ (index < digits.count ? digits[index] : 0)
      }
      if difference == 0, counter > used { found = counter }
    }
    return found
  }

  /// The secret as it is typed into an app: base 32 (RFC 4648) in groups of four.
  package var text: String {
    let symbols = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var (text, buffer, bits): ([UInt8], Int, Int) = ([], 0, 0)
    for byte in bytes {
      buffer = buffer << 8 | Int(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        if text.count % 5 == 4 { text.append(UInt8(ascii: " ")) }
        text.append(symbols[buffer >> bits & 31])
      }
      buffer &= 1 << bits - 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
