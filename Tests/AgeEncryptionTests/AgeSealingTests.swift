import AgeEncryption
import AgeFormat
import EmergencyFund
import TestSupport
import Testing

@Suite struct AgeSealingTests {
  private static func randomBytes(_ seed: UInt64, _ count: Int = 256) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
  }

  @Test func `the same random numbers give the same bytes, and others other ones`() throws {
    let identity = AgeIdentity()
    let files = try [1, 1, 2].map { seed in
      try AgeFile.sealed(
        [1, 2, 3], for: [identity.recipient],
        randomness: try #require(AgeRandomness(Self.randomBytes(seed))))
    }
    #expect(files[0] == files[1])
    #expect(files[0] != files[2])
    for file in files { #expect(try AgeFile.opened(file, with: [identity]) == [1, 2, 3]) }
  }

  @Test func `256 random bytes are enough for seven recipients, and not for eight`() throws {
    let identities = (0..<8).map { _ in AgeIdentity() }
    let randomness = try #require(AgeRandomness(Self.randomBytes(3)))
    let seven = identities.prefix(7).map { $0.recipient }
    let file = try AgeFile.sealed([7], for: seven, randomness: randomness)
    for identity in identities.prefix(7) {
      #expect(try AgeFile.opened(file, with: [identity]) == [7])
    }
    #expect(throws: AgeError.unavailable) {
      try AgeFile.sealed([7], for: identities.map { $0.recipient }, randomness: randomness)
    }
    #expect(throws: AgeError.noMatch) {
      try AgeFile.sealed([7], for: [], randomness: randomness)
    }
  }

  @Test func `what no generator gives is refused as randomness`() {
    let good = Self.randomBytes(4)
    #expect(AgeRandomness(good) != nil)
    #expect(AgeRandomness([]) == nil)
    #expect(AgeRandomness(Array(good.prefix(48))) == nil)
    #expect(AgeRandomness(Array(good.dropLast())) == nil)
    #expect(AgeRandomness([UInt8](repeating: 0, count: 256)) == nil)
    #expect(AgeRandomness([UInt8](repeating: 0xff, count: 256)) == nil)
    for place in stride(from: 16, to: 256, by: 16) {
      var (repeated, zero) = (good, good)
      repeated.replaceSubrange(place..<place + 16, with: good.prefix(16))
      zero.replaceSubrange(place..<place + 16, with: [UInt8](repeating: 0, count: 16))
      #expect(AgeRandomness(repeated) == nil)
      #expect(AgeRandomness(zero) == nil)
    }
  }

  @Test func `a key of low order gives no file`() throws {
    let zero = AgeRecipient(bytes: [UInt8](repeating: 0, count: 32))
    #expect(throws: AgeError.unavailable) { try AgeFile.sealed([1], for: [zero]) }
  }

  @Test(arguments: [
    (0, 4_096), (1, 4_096), (4_095, 4_096), (4_096, 4_096), (4_097, 8_192), (65_536, 65_536),
  ])
  func `a document is padded with spaces to steps of 4 KiB`(count: Int, padded: Int) {
    let document = [UInt8](repeating: 0x7b, count: count)
    let result = SealedFile.padded(document)
    #expect(result.count == padded)
    #expect(result.starts(with: document))
    #expect(result[count...].allSatisfy { $0 == 0x20 })
  }

  @Test func `a receipt is the beginning of the digest, in two groups`() {
    #expect(SealedFile.receipt(digest: [0x0a, 0xef, 0x92, 0xd8, 0x32]) == "0AEF-92D8")
    #expect(SealedFile.name(on: "2026-11-29") == "form-2026-11-29.age")
    #expect(SealedFile.name(on: nil) == "form.age")
  }
}
