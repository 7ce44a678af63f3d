import Testing

/// What applicants state for statistics is counted, and no case has it.
@Suite struct CaseStatisticsTests {
  private static let statement =
    "language: en\nstatistics: {gender: nonBinary, identities: [disability]}"

  private func receive(
    _ number: Int, at receivedAt: String, _ folder: CaseFolder
  ) throws -> String {
    try folder.receive(
      number, receivedAt: receivedAt,
      changing: [
        "format: ief-application/1": "format: ief-application/2",
        "language: en\n": "\(Self.statement)\n",
      ])
  }

  @Test func `a statement is in no case, and counted when its year is over`() throws {
    let folder = try CaseFolder()
    defer { folder.remove() }
    let codes = try (1...6).map { try receive($0, at: "2025-12-30", folder) }
    for arguments in [
      ["show", codes[0]], ["show", codes[0], "--format", "json"], ["evidence", codes[0]],
    ] {
      let output = try folder.run(arguments).output
      #expect(output.contains(codes[0]))
      #expect(!output.contains("nonBinary") && !output.contains("non-binary"))
      #expect(!output.contains("disability"))
    }
    let export = try folder.run(["export"])
    #expect(export.output.contains(codes[5]))
    #expect(!export.output.contains("statistics"))
    let counts = try folder.must(["statistics"])
    #expect(counts.hasPrefix("2025  statements"))
    #expect(counts.split(separator: "\n").count == 11)
    let rows = counts.split(separator: "\n").filter { $0.hasSuffix("5 to 9") }
    #expect(rows.count == 3)
    #expect(rows.last?.contains("disability") == true)
  }

  @Test func `a year that is not over is not shown`() throws {
    let folder = try CaseFolder()
    defer { folder.remove() }
    _ = try receive(1, at: "2026-03-02", folder)
    let run = try folder.run(["statistics"])
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "no statements of a year that is over\n")
  }

  @Test func `the same application in the second version is the case that it was in the first`()
    throws
  {
    let folder = try CaseFolder()
    defer { folder.remove() }
    let first = try folder.receive(1)
    let again = try folder.run(["receive", "application-1.yaml"])
    #expect(again.errors.contains(first))
    _ = try folder.folder.write(
      "second.yaml",
      CaseFolder.application(1, call: "asia", receivedAt: "2026-03-02")
        .replacing("ief-application/1", with: "ief-application/2"))
    let run = try folder.run(["receive", "second.yaml"])
    #expect(run.code != 0)
    #expect(run.errors.contains("received before, as \(first): the same"))
  }
}
