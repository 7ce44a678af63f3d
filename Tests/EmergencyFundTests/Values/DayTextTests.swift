import EmergencyFund
import TestSupport
import Testing

@Suite struct DayTextTests {
  @Test func `reads dates and timestamps as datetime does`() throws {
    let rows = try Checkout.vectorRows("day_text.tsv")
    #expect(rows.count > 600)
    for row in rows {
      #expect(Day(row[0])?.description ?? "-" == row[1], "\(row)")
      #expect(Day(utf8: Array(row[0].utf8))?.description ?? "-" == row[1], "\(row)")
      #expect(Day(receivedAt: row[0])?.description ?? "-" == row[2], "\(row)")
      #expect(Day(receivedAtUTF8: Array(row[0].utf8))?.description ?? "-" == row[2], "\(row)")
    }
  }

  @Test(arguments: [
    "", " 2026-03-02", "2026-03-02 ", "2026-03-02\n", "2026-03-02\0", "2026-03-02T",
  ])
  func `refuses space and ends around a date`(text: String) {
    #expect(Day(text) == nil)
    #expect(Day(receivedAt: text) == nil)
  }

  @Test func `keeps the date as written whatever the offset`() {
    #expect(Day(receivedAt: "2026-03-02T23:30:00-05:00")?.description == "2026-03-02")
    #expect(Day(receivedAt: "2026-03-02T00:30:00+14:00")?.description == "2026-03-02")
  }

  @Test func `reads parts of other texts`() {
    let text = "received 2026-03-02 by post"
    #expect(Day(text.dropFirst(9).prefix(10))?.description == "2026-03-02")
  }

  @Test(arguments: 0..<200)
  func `reads what it writes`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let day = random.day()
      let isReadable = (1900...2199).contains(day.year)
      #expect(Day(day.description) == (isReadable ? day : nil))
      #expect(day.description.utf8.count == 10)
      #expect(try anyDay(day.description) == day)
    }
  }

  @Test(arguments: 0..<200)
  func `never takes a changed text for another form`(seed: Int) {
    var random = SplitMix64(seed: seed)
    var bytes = Array("2026-03-02T09:30:00.5-05:00".utf8)
    let at = Int.random(in: bytes.indices, using: &random)
    bytes[at] = UInt8.random(in: 0...255, using: &random)
    guard let day = Day(receivedAtUTF8: bytes) else { return }
    #expect(bytes.starts(with: day.description.utf8))
  }
}
