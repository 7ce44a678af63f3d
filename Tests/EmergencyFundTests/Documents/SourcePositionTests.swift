import EmergencyFund
import Testing

@Suite struct SourcePositionTests {
  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (2, 2, 1), (4, 2, 2), (5, 2, 3), (6, 2, 3), (7, 3, 1), (8, 4, 1),
    (9, 4, 2), (99, 4, 2), (-5, 1, 1),
  ])
  func `counts lines and Unicode scalars`(offset: Int, line: Int, column: Int) {
    // a LF é b CR LF CR c
    let position = Array("a\néb\r\n\rc".utf8).withUnsafeBufferPointer {
      SourcePosition(ofByte: offset, in: $0)
    }
    #expect(position == SourcePosition(line: line, column: column))
  }

  @Test func `is ordered by line, then by column`() {
    #expect(SourcePosition(line: 1, column: 9) < SourcePosition(line: 2, column: 1))
    #expect(SourcePosition(line: 2, column: 1) < SourcePosition(line: 2, column: 2))
    #expect(SourcePosition(line: .max, column: .max).line == Int(Int32.max))
  }
}
