internal import EmergencyFund
internal import EmergencyFundYAML

/// Damages documents: mostly so that they can still be read, for the rules are behind the reader.
public struct Mutator: Sendable {
  /// Words of the formats, and values at the edge of what is allowed.
  private let words: [[UInt8]]
  private let trees: TreeMutator

  /// Takes the words of documents, so that a mutation may put one into another.
  public init(corpus: [SampleDocument]) {
    var seen: Set<[UInt8]> = []
    for sample in corpus {
      for word in Self.words(of: sample.bytes) where word.count <= 40 { seen.insert(word) }
    }
    // Sorted, for a set has another order in every run.
    words = seen.sorted { $0.lexicographicallyPrecedes($1) }
    trees = TreeMutator(
      corpus: corpus.compactMap {
        (try? DocumentFile.readDocument($0.bytes, file: $0.file))?.root
      })
  }

  /// A document made from another: every second one has other values, the rest other bytes too.
  public func mutate(_ sample: SampleDocument, using random: inout SplitMix64) -> SampleDocument {
    if sample.kind != .calendar, random.below(2) == 0,
      let bytes = trees.mutate(sample.bytes, file: sample.file, using: &random)
    {
      return SampleDocument(file: sample.file + ".json", kind: sample.kind, bytes: bytes)
    }
    var bytes = sample.bytes
    repeat { mutateOnce(&bytes, using: &random) } while random.below(2) == 0
    return SampleDocument(file: sample.file, kind: sample.kind, bytes: bytes)
  }

  private func mutateOnce(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    switch random.below(24) {
    case 0..<6: replaceNumber(&bytes, using: &random)
    case 6..<10: replaceWord(&bytes, by: random.pick(words) ?? [], using: &random)
    case 10..<13: replaceWord(&bytes, by: random.pick(Self.values) ?? [], using: &random)
    case 13..<16: removeLines(&bytes, using: &random)
    case 16..<18: repeatLines(&bytes, using: &random)
    case 18: swapLines(&bytes, using: &random)
    case 19: damageByte(&bytes, using: &random)
    case 20: bytes.removeSubrange(range(in: bytes, atMost: 12, using: &random))
    case 21: repeatBytes(&bytes, using: &random)
    default: nest(&bytes, using: &random)
    }
  }

  static let numbers = [
    "0", "-1", "1", "2", "99", "0.01", "0.001", "1.5", "-0.01", "10000", "10000.01", "9999.99",
    "10.000", "1e4", "1e13", "1e-4", "99999999999999", "99999999999999.9999", "100000000000000",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "2147483648", "1000000",
    "999999999", "1e400", "0000", "1.2.3", "4294967296",
  ].map { Array($0.utf8) }

  static let values = [
    "null", "true", "false", "~", "[]", "{}", "''", "\"\"", "EUR", "JPY", "BHD", "XOF", "NO", "XK",
    "1900-01-01", "2199-12-31", "2024-02-29", "2026-02-30", "2026-03-02T23:59:60+14:00",
    "1900-01-01T00:00:00-23:59", "individual", "collective", "organisation", "legalEntity",
    "lifeThreatening", "ongoing", "other", "ief", "asia", "required", "preferred", "{a: b}",
    "[[], [{}]]", "&a [1]", "*a", "|", ">-", "- ", ": ", "# ", "---", "\u{E9}", "\u{1F600}",
    "\u{202E}", "\u{0}", "\\u0000", "\\ud83d",
  ].map { Array($0.utf8) }

  private func replaceNumber(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    let start = random.below(bytes.count)
    guard let first = bytes[start...].firstIndex(where: Self.isDigit) else { return }
    let end = bytes[first...].firstIndex { !Self.isDigit($0) && $0 != UInt8(ascii: ".") }
    bytes.replaceSubrange(first..<(end ?? bytes.count), with: random.pick(Self.numbers) ?? [])
  }

  private func replaceWord(
    _ bytes: inout [UInt8], by word: [UInt8], using random: inout SplitMix64
  ) {
    let start = random.below(bytes.count)
    guard let first = bytes[start...].firstIndex(where: Self.isWord) else { return }
    let end = bytes[first...].firstIndex { !Self.isWord($0) } ?? bytes.count
    bytes.replaceSubrange(first..<end, with: word)
  }

  private func removeLines(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    bytes.removeSubrange(lines(in: bytes, atMost: 4, using: &random))
  }

  private func repeatLines(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    let range = lines(in: bytes, atMost: 6, using: &random)
    let copy = Array(bytes[range])
    let times = random.below(30) == 0 ? 40 : 1
    for _ in 0..<times where bytes.count < 60_000 {
      bytes.insert(contentsOf: copy, at: range.upperBound)
    }
  }

  private func swapLines(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    let range = lines(in: bytes, atMost: 2, using: &random)
    let copy = Array(bytes[range])
    bytes.removeSubrange(range)
    let place = lines(in: bytes, atMost: 1, using: &random).lowerBound
    bytes.insert(contentsOf: copy, at: place)
  }

  private func damageByte(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    let marks = Array("\"\\{}[],:0-+.eEu\n\u{1}'/#&*!|>%@` \t".utf8) + [0xFF, 0xC3, 0xED, 0xEF]
    let index = random.below(bytes.count + 1)
    let mark = random.pick(marks) ?? 0
    switch random.below(3) {
    case 0 where index < bytes.count: bytes[index] = mark
    case 1 where index < bytes.count: bytes[index] ^= 1 << UInt8(random.below(8))
    default: bytes.insert(mark, at: index)
    }
  }

  private func repeatBytes(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    let copy = Array(bytes[range(in: bytes, atMost: 40, using: &random)])
    bytes.insert(contentsOf: copy, at: random.below(bytes.count + 1))
  }

  /// Puts brackets around nothing much, now and then more deeply than is allowed.
  private func nest(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    let depth = random.below(10) == 0 ? 400 : 1 + random.below(5)
    let open = random.below(2) == 0
    let text = Array(repeating: UInt8(ascii: open ? "[" : "{"), count: depth)
    let close = Array(repeating: UInt8(ascii: open ? "]" : "}"), count: depth)
    bytes.insert(contentsOf: text + close, at: random.below(bytes.count + 1))
  }

  private func range(
    in bytes: [UInt8], atMost length: Int, using random: inout SplitMix64
  ) -> Range<Int> {
    let start = random.below(bytes.count + 1)
    return start..<min(bytes.count, start + random.below(length + 1))
  }

  /// Some whole lines, with the ends of these lines.
  private func lines(
    in bytes: [UInt8], atMost count: Int, using random: inout SplitMix64
  ) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    let place = random.below(bytes.count + 1)
    let start = bytes[..<place].lastIndex(of: newline).map { $0 + 1 } ?? 0
    var end = start
    for _ in 0...random.below(count) {
      end = bytes[end...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
    }
    return start..<end
  }

  private static func words(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.split { !isWord($0) }.map { Array($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
