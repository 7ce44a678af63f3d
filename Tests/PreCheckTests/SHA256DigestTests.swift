import Crypto
import PreCheck
import TestSupport
import Testing

/// The digest is that of swift-crypto, by which `ief` names a policy.
@Suite struct SHA256DigestTests {
  @Test(arguments: 0..<300)
  func `agrees with swift-crypto`(length: Int) {
    var random = SplitMix64(seed: UInt64(length))
    let text = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    #expect(SHA256Digest(of: text).bytes == Array(SHA256.hash(data: text)))
  }

  @Test func `writes hexadecimal digits`() {
    #expect(
      SHA256Digest(of: []).hexadecimal
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
