/// Random bytes for one file, each of which is used once.
package struct AgeRandomness: Sendable {
  private static let block = 16
  private var bytes: [UInt8]

  /// The number of bytes that a file for some recipients takes: its key, a nonce, and a key for each.
  package static func byteCount(recipients: Int) -> Int { 2 * block + 32 * recipients }

  /// Takes bytes from a generator; nil if they cannot have come from a working one.
  ///
  /// Two equal blocks among them are as good as impossible, so that zeros, repeats and a counter
  /// of few bits are found.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.byteCount(recipients: 1), bytes.count.isMultiple(of: Self.block)
    else { return nil }
    let blocks = stride(from: 0, to: bytes.count, by: Self.block).map {
      bytes[$0..<$0 + Self.block]
    }
    for (place, block) in blocks.enumerated() {
      if block.allSatisfy({ $0 == block.first }) { return nil }
      if blocks[..<place].contains(where: { $0.elementsEqual(block) }) { return nil }
    }
    self.bytes = bytes
  }

  /// The next bytes; nil if not enough are left.
  mutating func next(_ count: Int) -> [UInt8]? {
    guard bytes.count >= count else { return nil }
    let next = Array(bytes.suffix(count))
    bytes.removeLast(count)
    return next
  }

  /// Overwrites what is left.
  mutating func clear(_ primitives: some AgePrimitives) { primitives.clear(&bytes) }
}
