import EmergencyFund
import Foundation
import TestSupport
import Testing

/// The direct decoder against the tree reader: the same texts, the same applications.
@Suite struct ApplicationDecoderTests {
  private typealias Setting = DecoderComparison

  /// Whether the decoder took the line; both must agree wherever it does.
  private static func compare(_ bytes: [UInt8], _ note: @autoclosure () -> String) throws -> Bool {
    var isTaken = false
    for setting in Setting.all {
      guard let decoded = setting.decode(bytes) else { continue }
      isTaken = true
      #expect(decoded == setting.read(bytes), "\(note()), \(setting)")
    }
    return isTaken
  }

  private static func lines() throws -> [[UInt8]] {
    try ScreeningVectors.committed().lines.map { Array($0.application.utf8) }
  }

  @Test func `takes the generated applications, and reads them alike`() throws {
    let lines = try Self.lines()
    var taken = 0
    for (index, line) in lines.enumerated() where try Self.compare(line, "line \(index + 1)") {
      taken += 1
    }
    #expect(taken * 4 > lines.count * 3, "the decoder leaves most lines to the tree reader")
  }

  @Test func `takes what only the second version of the format has, and reads it alike`() throws {
    let mutator = TestSupport.Mutator(corpus: [])
    var taken = 0
    for seed in 0..<100 {
      var generator = ApplicationGenerator(seed: seed, absentPercent: 20)
      var application = generator.application()
      application.id = nil
      application.documents = nil
      let bytes = Array(application.json.utf8)
      if try Self.compare(bytes, "seed \(seed)") { taken += 1 }
      let first = application.json.replacing("application/2", with: "application/1")
      _ = try Self.compare(Array(first.utf8), "seed \(seed)")
      let sample = SampleDocument(file: "a.json", kind: .application, bytes: bytes)
      for offset in 0..<20 {
        var random = TestSupport.SplitMix64(seed: UInt64(7_000_000 + seed * 20 + offset))
        var mutated = mutator.mutate(sample, using: &random).bytes
        for index in mutated.indices where mutated[index] == 0x0A { mutated[index] = 0x20 }
        _ = try Self.compare(mutated, "seed \(seed): \(String(decoding: mutated, as: UTF8.self))")
      }
    }
    #expect(taken > 75)
  }

  @Test(arguments: 0..<20)
  func `reads mutated applications alike`(part: Int) throws {
    let samples = try Self.lines().map {
      SampleDocument(file: "a.json", kind: .application, bytes: $0)
    }
    let mutator = TestSupport.Mutator(corpus: Array(samples.prefix(60)))
    for offset in 0..<150 {
      let seed = UInt64(5_000_000 + part * 150 + offset)
      var random = TestSupport.SplitMix64(seed: seed)
      let picked = random.pick(samples)
      let sample = try #require(picked)
      var bytes = mutator.mutate(sample, using: &random).bytes
      // A newline ends a line, so that none can stand in one.
      for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
      _ = try Self.compare(bytes, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: 0..<8)
  func `reads lines with one damaged byte alike`(part: Int) throws {
    let lines = try Self.lines()
    let marks = Array("\"\\{}[],:0-+.eEu \t\r\u{1}n".utf8) + [0x80, 0xC3, 0xE2, 0xED, 0xF4, 0xFF]
    for offset in 0..<250 {
      let seed = UInt64(6_000_000 + part * 250 + offset)
      var random = TestSupport.SplitMix64(seed: seed)
      let picked = random.pick(lines)
      var bytes = try #require(picked)
      let index = random.below(bytes.count)
      switch random.below(3) {
      case 0: bytes[index] = random.pick(marks) ?? 0
      case 1: bytes.insert(random.pick(marks) ?? 0, at: index)
      default: bytes.removeSubrange(index...)
      }
      _ = try Self.compare(bytes, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// Spellings that the decoder takes itself, each as the whole of an application's other keys.
  @Test(arguments: [
    #""id":null"#, #""id":"a\u00e9b""#, #""unknown":{"a":[1,{"b":null}],"c":"\n"}"#,
    #""call" : "asia" , "receivedAt":"2026-03-02""#, #""receivedAt":"2026-03-02T09:30:00.5Z""#,
    #""budget":{"items":[{"id":"b1","quantity":-0,"unitCost":1.5e2},{"id":"b2","unitCost":-0.0}]}"#,
    #""budget":{"items":[{"quantity":1e0}]}"#, #""budget":{"requested":12.5,"currency":"XTS"}"#,
    #""incidents":[{"type":"dev.unheard","harm":"hardly"},{"type":"abuse.impersonation"}]"#,
    #""applicant":{"type":"club","country":"ZZ","languages":["es","pt-BR"],"members":3}"#,
    #""applicant":{"targetGroups":[],"references":[{},{"independent":true}]}"#,
    #""incidents":[{"ongoing":true,"state":"ongoing"}],"imminentDanger":false"#,
    #""documents":[{"kind":"registration","name":"a\\b.pdf"}],"project":{}"#,
  ])
  func `reads rare spellings alike`(members: String) throws {
    let text = #"{"format":"ief-application/1","# + members + "}"
    _ = try Self.compare(Array(text.utf8), text)
    let bulk = Setting.all[0]
    #expect(bulk.read(Array(text.utf8)) != nil, "the tree reader refuses \(text)")
  }

  /// What no application may be; the decoder must leave each to the reader that has the words.
  @Test(arguments: [
    "", "null", "[]", "{}", #"{"format":"ief-application/3"}"#,
    #"{"format":"ief-application/1","format":"ief-application/1"}"#,
    #"{"format":"ief-application/1","x":1,"x":2}"#,
    #"{"format":"ief-application/1","x":{"y":1,"y":2}}"#,
    #"{"format":"ief-application/1"}{}"#, #"{"format":"ief-application/1",}"#,
    #"{"format":"ief-application/1","incidents":[{"id":"i"},{"id":"i"}]}"#,
    #"{"format":"ief-application/1","incidents":[null]}"#,
    #"{"format":"ief-application/1","budget":{"items":[{"quantity":01}]}}"#,
    #"{"format":"ief-application/1","budget":{"items":[{"quantity":1000001}]}}"#,
    #"{"format":"ief-application/1","budget":{"items":[{"unitCost":1.00001}]}}"#,
    #"{"format":"ief-application/1","budget":{"items":[{"unitCost":100000000000000}]}}"#,
    #"{"format":"ief-application/1","budget":{"items":[{"unitCost":1.}]}}"#,
    #"{"format":"ief-application/1","budget":{"items":[{"unitCost":"1"}]}}"#,
    #"{"format":"ief-application/1","budget":{"requested":0}}"#,
    #"{"format":"ief-application/1","receivedAt":"2026-02-29"}"#,
    #"{"format":"ief-application/1","receivedAt":"2026-02-28T25:00:00Z"}"#,
    #"{"format":"ief-application/1","project":{"startsOn":"1899-12-31"}}"#,
    #"{"format":"ief-application/1","incidents":[{"ongoing":true,"state":"past"}]}"#,
    #"{"format":"ief-application/1","call":"Asia"}"#,
    #"{"format":"ief-application/1","language":"e"}"#,
    #"{"format":"ief-application/1","x":"\ud800"}"#, #"{"format":"ief-application/1","x":"\x"}"#,
    #"{"format":"ief-application/1","x":tru}"#, #"{"format":"ief-application/1","x":-}"#,
    #"{"format":"ief-application/1","x":01}"#, "\u{FEFF}{\"format\":\"ief-application/1\"}",
  ])
  func `leaves what is wrong to the tree reader`(text: String) throws {
    for setting in Setting.all {
      #expect(setting.decode(Array(text.utf8)) == nil, "\(setting)")
      #expect(setting.read(Array(text.utf8)) == nil, "\(setting)")
    }
  }

  @Test(
    arguments: [
      [0xC3], [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x00], [0x1F], [0x7F],
      // Among characters of two bytes, which are looked at four at a time.
      [0xD0, 0xBF, 0xC1, 0x80, 0xD0, 0xB8, 0xD0, 0xB2], [0xD0, 0xBF, 0xD1, 0x80, 0xC0, 0xAF],
      [0xD0, 0xBF, 0xD1, 0x80, 0xD0, 0xB8, 0xD0, 0x22], [0xD0, 0xBF, 0xD1, 0xC0, 0xD0, 0xB8],
    ] as [[UInt8]])
  func `knows what is UTF-8 and what is a control character`(damage: [UInt8]) throws {
    for padding in 0..<18 {
      let start = Array(#"{"format":"ief-application/1","id":"a","x":""#.utf8)
      let bytes =
        start + [UInt8](repeating: 0x61, count: padding) + damage + Array(#"é"}"#.utf8)
      let bulk = Setting.all[0]
      #expect((bulk.decode(bytes) != nil) == (damage == [0x7F]))
      #expect((bulk.read(bytes) != nil) == (damage == [0x7F]))
    }
  }
}
