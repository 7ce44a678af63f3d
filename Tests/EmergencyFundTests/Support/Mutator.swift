/// Damages a document at random: flips, cuts, repeats and inserts bytes.
///
/// A seed gives the same damage every time, so that a crash can be replayed.
struct Mutator {
  private var random: SeededValues

  /// Pieces of notation that readers trip over.
  private static let pieces = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "-", "0", "1e9",
    "1e-999999", "99999999999999999999", "-1", "0.00001", "\u{0}", "\u{FEFF}", "2026-02-30",
    "[[[[[[[[",
  ].map { Array($0.utf8) }

  init(seed: Int) { random = SeededValues(seed: seed) }

  /// The bytes with one to four kinds of damage.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for _ in 0...random.below(4) { damage(&result) }
    return result
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let start = random.below(bytes.count)
    let end = min(bytes.count, start + 1 + random.below(40))
    switch random.below(7) {
    case 0: bytes[start] ^= 1 << UInt8(random.below(8))
    case 1: bytes[start] = UInt8(random.below(256))
    case 2: bytes.removeSubrange(start..<end)
    case 3: bytes.removeSubrange(start...)
    case 4: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count))
    case 5: bytes.insert(contentsOf: random.pick(Self.pieces), at: start)
    default: replaceValue(&bytes, from: start)
    }
  }

  /// Replaces what stands between a colon and the next comma, so that the notation stays valid.
  private mutating func replaceValue(_ bytes: inout [UInt8], from start: Int) {
    let rest = bytes[start...]
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")),
      let comma = bytes[colon...].firstIndex(of: UInt8(ascii: ","))
    else { return }
    let values = [
      "null", "\"\"", "[]", "{}", "0", "-1", "true", "\"PE\"", "\"2026-03-02\"", "1e13",
    ]
    bytes.replaceSubrange((colon + 1)..<comma, with: Array(random.pick(values).utf8))
  }
}
