import Foundation
import Testing

/// What receiving says beforehand and of each file, and what it takes once more only when told.
@Suite struct CaseReceivingTests {
  private static func write(
    _ desk: CaseFolder, _ name: String, _ number: Int, call: String = "asia",
    changing changes: [String: String] = [:]
  ) throws {
    var text = CaseFolder.application(number, call: call, receivedAt: "2026-03-02")
    for (old, new) in changes { text = text.replacingOccurrences(of: old, with: new) }
    try desk.folder.write(name, text)
  }

  /// The application of `one.yaml` once more, but for its id.
  private static let sameContact = ["id: T-1": "id: T-9", "desk1@": "DESK1@"]

  @Test func `each code stands with the file and the id of its application`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    try Self.write(desk, "in/one.yaml", 1)
    try Self.write(desk, "in/two.yaml", 2, changing: ["id: T-2\n": ""])
    let run = try desk.run(["receive", "in"])
    #expect(run.code == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map { $0.dropFirst("C-000000".count) }
    #expect(
      lines == [
        "  eligible, answer by 2026-03-16  (T-1, in/one.yaml)",
        "  eligible, answer by 2026-03-16  (in/two.yaml)",
      ])
  }

  @Test func `a dry run says the same and stores nothing`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    try Self.write(desk, "one.yaml", 1)
    let run = try desk.run(["receive", "one.yaml", "--dry-run"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.output == "would be a case of asia  eligible, answer by 2026-03-16  (T-1, one.yaml)\n")
    #expect(try desk.must(["list"]).contains("no cases"))
  }

  @Test(arguments: [
    [:], ["id: T-1": "id: T-9"], ["id: T-1": "id: T-9", "desk1@example": " DESK1@Example"],
    ["desk1@": "other@", "receivedAt: 2026-03-02": "receivedAt: 2026-03-03"],
    [
      "id: T-1\n": "", "desk1@": "other@", "receivedAt: 2026-03-02": "receivedAt: 2026-03-03",
    ],
  ])
  func `a repeat is refused with the code of the earlier case until told otherwise`(
    changes: [String: String]
  ) throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let first = try desk.receive(1)
    try Self.write(desk, "again.yaml", 1, changing: changes)
    for options in [[], ["--dry-run"], ["--keep-going"]] {
      let run = try desk.run(["receive", "again.yaml"] + options)
      #expect(run.code == 65)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("again.yaml: error: received before, as \(first): the same "))
      #expect(run.errors.hasSuffix("as cases of their own, use --again\n"))
    }
    let again = try desk.run(["receive", "again.yaml", "--again"])
    #expect(again.code == 0, "\(again.errors)")
    #expect(try desk.must(["list"]).contains("2 cases"))
  }

  @Test func `the good ones of a folder are received only when told so`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    try Self.write(desk, "in/1.yaml", 1)
    try Self.write(desk, "in/2.yaml", 1, changing: Self.sameContact)
    try Self.write(
      desk, "in/3.yaml", 3, changing: ["receivedAt: 2026-03-02": "receivedAt: 2030-01-01"])
    try Self.write(desk, "in/4.yaml", 4)
    try desk.folder.write("in/5.yaml", "format: [")
    try desk.folder.write("in/notes.pdf", "")
    let refused = try desk.run(["receive", "in"])
    #expect(refused.code == 65 && refused.output == "")
    #expect(refused.errors.contains("in: note: skipped 1 .pdf\n"))
    #expect(try desk.must(["list"]).contains("no cases"))
    let run = try desk.run(["receive", "in", "--keep-going"])
    #expect(run.code == 65)
    #expect(run.errors.contains("in/2.yaml: error: already in in/1.yaml: the same contact\n"))
    #expect(run.errors.contains("in/3.yaml: error: received on 2030-01-01"))
    #expect(run.errors.contains("in/5.yaml:1:"))
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.output.contains("(T-1, in/1.yaml)") && run.output.contains("(T-4, in/4.yaml)"))
  }

  @Test func `a repeat of a case that an officer may not see is a new case to them`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let hidden = try desk.receive(1)
    try desk.must(["declare-conflict", hidden, "an old friend"], as: "ben")
    try Self.write(desk, "again.yaml", 1, changing: Self.sameContact)
    let dry = try desk.run(["receive", "again.yaml", "--dry-run"], as: "ben")
    #expect(dry.code == 0 && !dry.output.contains(hidden), "\(dry.output)\(dry.errors)")
    let run = try desk.run(["receive", "again.yaml"], as: "ben")
    #expect(run.code == 0, "\(run.errors)")
    #expect(!run.output.contains(hidden))
  }
}
