import EmergencyFund
import EmergencyFundCasework
import Foundation
import TestSupport
import Testing

/// The table in the guide is the one in the code.
@Suite struct CaseworkGuideTests {
  private static let begin =
    "<!-- Made from the code: RECORD=1 swift test --filter CaseworkGuideTests -->\n"
  private static let end = "<!-- end -->"

  private static var table: String {
    let rows = CaseTransition.table.map { row in
      let from =
        row.from.isEmpty ? "none" : row.from.map { "`\($0.rawValue)`" }.joined(separator: " ")
      let to = row.to.map { "`\($0.rawValue)`" } ?? "stays"
      return "| \(from) | `\(row.event.rawValue)` | \(row.condition?.words ?? "") | \(to) |\n"
    }
    return "| in | event | condition | then |\n| --- | --- | --- | --- |\n" + rows.joined()
  }

  @Test func `the table in the guide is the one in the code`() throws {
    let file = Checkout.root.appending(path: "Sources/EmergencyFund/EmergencyFund.docc/Casework.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: Self.begin))
    let stop = try #require(text.range(of: Self.end))
    let written = String(text[start.upperBound..<stop.lowerBound])
    if written == Self.table { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let new = text.replacingCharacters(in: start.upperBound..<stop.lowerBound, with: Self.table)
      try Data(new.utf8).write(to: file)
      Issue.record("recorded the guide: read it, then run without RECORD")
    } else {
      #expect(written == Self.table)
    }
  }
}
