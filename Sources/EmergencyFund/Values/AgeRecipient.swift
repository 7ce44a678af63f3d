/// For whom files are sealed: a public X25519 key, written `age1…`.
package struct AgeRecipient: Hashable, Sendable {
  private static let prefix = "age"

  /// The key, 32 bytes.
  package let bytes: [UInt8]

  /// Creates the recipient of a key, 32 bytes.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a recipient as it is written; nil if it is none.
  package init?(_ text: String) {
    guard text.utf8.allSatisfy({ !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
      let bytes = Bech32.decoded(text, prefix: Self.prefix), bytes.count == 32
    else { return nil }
    self.init(bytes: bytes)
  }

  /// The recipient as it is written.
  package var text: String { Bech32.encoded(bytes, prefix: Self.prefix) }
}
