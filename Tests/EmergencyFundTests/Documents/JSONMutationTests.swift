import EmergencyFund
import TestSupport
import Testing

@Suite struct JSONMutationTests {
  static let seeds = [
    #"{"id":"A-1","receivedAt":"2026-03-02","applicant":{"country":"PE","members":12}}"#,
    #"[{"name":"laptop","unitCost":1250.00},{"name":"clé 😀","unitCost":5e1}, null, true]"#,
    #"{"a":{"b":{"c":["\u00e9\ud83d\ude00","\\\"",[[[]]]]}},"d":-0.5e-3}"#,
  ]

  /// 20 times 100 damaged texts; each is read to the end, and what is accepted is written again.
  @Test(arguments: 0..<20)
  func `reads damaged texts without trapping`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      var bytes = Array(Self.seeds[Int.random(in: 0..<3, using: &random)].utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        damage(&bytes, using: &random)
      }
      do {
        let document = try JSONReader.read(bytes, file: "a.json")
        var writer = JSONWriter()
        writer.node(document.root)
        _ = try JSONReader.read(writer.bytes, file: "b.json")
      } catch {
        #expect(!error.message.isEmpty)
        #expect(!error.rendered.contains("\n"))
        #expect(error.position != nil)
      }
    }
  }

  private func damage(
    _ bytes: inout [UInt8], using random: inout SplitMix64
  ) {
    let index = Int.random(in: 0...bytes.count, using: &random)
    let interesting = Array("\"\\{}[],:0-+.eEu\n\u{1}'/#tfn".utf8) + [0xFF, 0xC3, 0xED, 0xA0, 0xEF]
    let byte = interesting[Int.random(in: 0..<interesting.count, using: &random)]
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.insert(byte, at: index)
    case 1 where index < bytes.count: bytes.remove(at: index)
    case 2 where index < bytes.count: bytes[index] = byte
    default: bytes.removeSubrange(index..<min(bytes.count, index + 5))
    }
  }
}
