import EmergencyFund
import EmergencyFundScheduling
import TestSupport
import Testing

@Suite struct `Reading a problem without a tree` {
  private func written(_ problem: ScheduleProblem) -> [UInt8] {
    var writer = JSONWriter()
    problem.write(to: &writer)
    return writer.bytes
  }

  private func read(_ bytes: [UInt8]) -> ScheduleProblem? {
    guard let document = try? JSONReader.read(bytes, file: "problem.json") else { return nil }
    return ScheduleProblem.read(document).problem
  }

  @Test(arguments: 0..<100)
  func `gives what the tree gives`(seed: Int) throws {
    let problem = try tinyProblem(seed: seed)
    let bytes = written(problem)
    #expect(ScheduleProblem.decoded(bytes) == problem)
    let spaced = Array(
      String(decoding: bytes, as: UTF8.self)
        .split(separator: ",", omittingEmptySubsequences: false).joined(separator: ",\r\n  ").utf8)
    #expect(ScheduleProblem.decoded(spaced) == problem)
  }

  /// What it takes, the tree takes as well and gives the same; what it leaves to the tree is free.
  @Test(arguments: 0..<200)
  func `never takes what the tree refuses`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let bytes = written(try tinyProblem(seed: seed % 20))
    for _ in 0..<40 {
      var changed = bytes
      for _ in 0...Int(random.below(2)) {
        let place = Int(random.below(changed.count))
        switch random.below(4) {
        case 0: changed.remove(at: place)
        case 1: changed[place] = UInt8(random.below(128))
        case 2: changed.insert(Array(",:\"{}[]-0.en \n".utf8)[Int(random.below(14))], at: place)
        default: changed[place] = changed[Int(random.below(changed.count))]
        }
      }
      if let problem = ScheduleProblem.decoded(changed) {
        #expect(
          read(changed) == problem, "seed \(seed): \(String(decoding: changed, as: UTF8.self))")
      }
    }
  }

  @Test func `a line break inside a text is left to the tree, which refuses it`() throws {
    let bytes = written(try tinyProblem(seed: 1))
    let text = String(decoding: bytes, as: UTF8.self)
    let broken = Array(text.split(separator: "\"id\":\"").joined(separator: "\"id\":\"\n").utf8)
    #expect(ScheduleProblem.decoded(broken) == nil)
    #expect(read(broken) == nil)
  }

  @Test func `an empty text and a cut one are left to the tree`() throws {
    #expect(ScheduleProblem.decoded([]) == nil)
    let bytes = written(try tinyProblem(seed: 1))
    for length in 0..<bytes.count {
      #expect(ScheduleProblem.decoded(Array(bytes.prefix(length))) == nil)
    }
  }
}
