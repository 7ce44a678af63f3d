import AgeFormat
import TestSupport
import Testing

@Suite struct RecipientWordsTests {
  @Test func `are four words of three syllables`() {
    #expect(
      RecipientWords.text(digest: [UInt8](repeating: 0, count: 32)) == "bababa bababa bababa bababa"
    )
    #expect(
      RecipientWords.text(digest: [UInt8](repeating: 255, count: 32))
        == "zuzuzu zuzuzu zuzuzu zuzuzu")
  }

  @Test func `depend on each of the first 72 bits, and on no other`() {
    let zero = [UInt8](repeating: 0, count: 32)
    var seen: Set<String> = [RecipientWords.text(digest: zero)]
    for bit in 0..<256 {
      var digest = zero
      digest[bit / 8] ^= 0x80 >> UInt8(bit % 8)
      let isNew = seen.insert(RecipientWords.text(digest: digest)).inserted
      #expect(isNew == (bit < 72))
    }
  }

  @Test func `differ for 100,000 digests`() {
    var random = SplitMix64(seed: 72)
    let texts = (0..<100_000).map { _ in
      RecipientWords.text(
        digest: (0..<9).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }
    #expect(Set(texts).count == texts.count)
  }
}
