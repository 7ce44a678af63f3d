import EmergencyFund
import TestSupport
import Testing

@Suite struct VerdictVectorTests {
  @Test func `agrees with a second implementation on every application`() throws {
    let vectors = try ScreeningVectors.committed()
    #expect(vectors.lines.count == 400)
    for line in vectors.lines {
      let verdict = try vectors.verdict(on: line)
      #expect(verdict == line.verdict, "line \(line.number)")
    }
  }
}
