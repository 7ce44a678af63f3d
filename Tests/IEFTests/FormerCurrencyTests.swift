import Testing

/// Currencies that were withdrawn, in applications and cases of the time before.
@Suite struct FormerCurrencyTests {
  private static let withdrawn = [
    ("HRK", "2022-12-31", "2023-01-01", "EUR"), ("SLL", "2022-06-30", "2022-07-01", "SLE"),
    ("BGN", "2025-12-31", "2026-01-01", "EUR"), ("ANG", "2025-03-30", "2025-03-31", "XCG"),
  ]

  @Test(arguments: withdrawn)
  func `an application is judged by the codes of its day`(
    code: String, last: String, end: String, successor: String
  ) throws {
    func validate(_ day: String) throws -> Tool.Run {
      let text = """
        format: ief-application/1
        call: ief
        receivedAt: \(day)
        budget: {currency: \(code), items: [{quantity: 1, unitCost: 3900.00}]}
        """
      return try Tool.run(["validate", "-", "--format", "json"], input: Array(text.utf8))
    }
    let before = try validate(last)
    #expect(before.errors == "")
    #expect(before.output.contains(#""amount":"3900.00","currency":"\#(code)""#))
    let after = try validate(end)
    #expect(after.code == 65)
    #expect(after.errors.contains("'\(code)' was replaced on \(end); write prices in \(successor)"))
  }

  @Test func `screens by the codes of the day as validate does`() throws {
    for (day, isRead) in [("2022-12-31", true), ("2023-01-01", false)] {
      let line = """
        {"format": "ief-application/1", "call": "ief", "receivedAt": "\(day)", \
        "budget": {"currency": "HRK", "items": [{"quantity": 1, "unitCost": 3900}]}}
        """
      let run = try Tool.run(["screen", "-", "--explain"], input: Array((line + "\n").utf8))
      #expect(run.output.contains(#""currency":"HRK""#) == isRead, "\(run.output)\(run.errors)")
    }
  }

  @Test func `a case of the time before is assessed again as it was`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    try desk.folder.write(
      "rates.yaml",
      """
      format: ief-rates/1
      periods: [{from: 2025-01-01, unitsPerEur: {BGN: 1.95583}}]
      """)
    let application = CaseFolder.application(1, call: "asia", receivedAt: "2025-12-30")
    try desk.folder.write("old.yaml", application.replacing("currency: EUR", with: "currency: BGN"))
    let received = try desk.must(
      ["receive", "old.yaml", "--rates", "rates.yaml"], today: "2025-12-30")
    let code = String(received.prefix { $0 != " " })
    #expect(try desk.must(["show", code]).contains("BGN"))
    try desk.folder.write(
      "new.yaml",
      application.replacing("currency: EUR", with: "currency: BGN").replacing(
        "unitCost: ", with: "unitCost: 1"))
    // An act with a new application assesses it again, and so does a check of the file.
    try desk.must(["ask", code, "Since when?"], as: "dev")
    try desk.must(["answer", code, "Monday", "--application", "new.yaml"], as: "dev")
    #expect(try desk.must(["verify"]).hasPrefix("integrity     valid"))
    let bundle = try desk.run(["evidence", code]).output
    let checked = try Tool.run(["case", "recheck", "-"], input: Array(bundle.utf8))
    #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
  }
}
