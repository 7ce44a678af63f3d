import PageRuntime
import TestSupport
import Testing

/// The memory of the page's module: blocks that never overlap and that serve again.
@Suite(.serialized) struct MemoryTests {
  /// A reserved block, filled with a byte of its own.
  struct Block {
    let start: UnsafeMutableRawPointer
    let size: Int
    let mark: UInt8

    var isIntact: Bool {
      UnsafeRawBufferPointer(start: start, count: size).allSatisfy { $0 == mark }
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `keeps blocks apart and aligned`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var blocks: [Block] = []
    for step in 0..<4_000 {
      if blocks.count > 200 || (step % 3 == 0 && !blocks.isEmpty) {
        let block = blocks.remove(at: Int(random.next() % UInt64(blocks.count)))
        #expect(block.isIntact, "seed \(seed), step \(step)")
        page_release(block.start)
        continue
      }
      let size = Int(random.next() % (step % 50 == 0 ? 40_000 : 600))
      let alignment = 1 << Int(random.next() % 8)
      let start = try #require(page_reserve(alignment, size), "seed \(seed), step \(step)")
      #expect(Int(bitPattern: start) % alignment == 0)
      let mark = UInt8(truncatingIfNeeded: step)
      start.initializeMemory(as: UInt8.self, repeating: mark, count: size)
      blocks.append(Block(start: start, size: size, mark: mark))
    }
    for block in blocks {
      #expect(block.isIntact, "seed \(seed)")
      page_release(block.start)
    }
  }

  @Test func `gives a block that came back to the next of its size`() throws {
    let first = try #require(page_reserve(16, 100))
    page_release(first)
    #expect(page_reserve(16, 100) == first)
    page_release(first)
  }

  @Test(arguments: [(1 << 40, 16), (1 << 31, 16), (Int.max, 16), (16, 1 << 20), (16, 24)])
  func `refuses what it has no room for`(size: Int, alignment: Int) {
    #expect(page_reserve(alignment, size) == nil)
  }

  @Test func `lets null pass`() {
    page_release(nil)
  }
}
