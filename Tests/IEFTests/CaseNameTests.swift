import CaseFile
import Foundation
import GRDB
import Testing

/// Names that are written in several ways: who sees a case, and which cases may be one.
@Suite struct CaseNameTests {
  private static let composed = "Ñandé Radio"
  private static let decomposed = "N\u{303}ande\u{301} Radio"

  /// A desk on which ana has a conflict with an applicant.
  private func desk(conflict name: String) throws -> CaseFolder {
    let desk = try CaseFolder()
    try desk.folder.write(
      "team.yaml",
      """
      format: ief-team/1
      officers:
        - id: ana
          roles: [officer]
          languages: [en]
          hours: {monday: 8}
          conflicts: [{applicant: "\(name)"}, {reference: "0063 999-888-777"}]
        - {id: ben, roles: [officer], languages: [en], hours: {monday: 8}}
        - {id: dev, roles: [lead], languages: [en], hours: {monday: 8}}
        - {id: eva, roles: [lead], languages: [en], hours: {monday: 8}}
      """)
    return desk
  }

  @Test func `who has a conflict does not see the case, however the name is written`() throws {
    let desk = try desk(conflict: Self.composed)
    defer { desk.remove() }
    let one = try desk.receive(1, changing: ["Invented Collective 1": Self.decomposed])
    let two = try desk.receive(2, changing: ["Invented Collective 2": "ÑANDÉ\u{A0} RA\u{200B}DIO"])
    let three = try desk.receive(3, changing: ["one3@example.org": "\"+63 999 888 777\""])
    #expect(
      try desk.must(["list", "--format", "csv"], as: "ana").split(separator: "\n").count == 1)
    for code in [one, two, three] {
      let shown = try desk.run(["show", code], as: "ana")
      #expect(shown.code == 66)
      #expect(shown.errors == "error: case '\(code)' not found\n")
      #expect(shown.output == "")
    }
    #expect(
      try desk.must(["show", two]).contains("  hint        same applicant's name as \(one)\n"))
  }

  @Test func `nearly the same names are a question to leads and decide nothing`() throws {
    let desk = try desk(conflict: Self.composed)
    defer { desk.remove() }
    let one = try desk.receive(1, changing: ["Invented Collective 1": "Nande Radio"])
    let two = try desk.receive(2, changing: ["Invented Collective 2": "Ñande Nuevo Radio"])
    let shown = try desk.must(["show", two])
    let words = shown.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    #expect(words.contains("hint nearly the same applicant's name as \(one): are they one?"))
    #expect(
      words.contains(
        "question is 'Ñande Nuevo Radio' the 'Ñandé Radio' with whom ana has a conflict of "
          + "interest? The names differ in a word in the middle or the order of the words"))
    let json = try desk.must(["show", one, "--format", "json"])
    #expect(json.contains(#""hints":[{"near":"applicant","case":"\#(two)"}]"#))
    #expect(json.contains(#""officer":"ana","recorded":"Ñandé Radio","found":"Nande Radio""#))
    #expect(json.contains(#""difference":"marks""#))
    let assigned = try desk.must(["assign", one, "ana"])
    #expect(assigned.contains("          is 'Nande Radio' the 'Ñandé Radio' with whom ana has"))
    #expect(!(try desk.must(["assign", two, "ben"])).contains("'"))
    for officer in ["ana", "ben"] {
      let seen = try desk.must(["show", one, "--format", "json"], as: officer)
      #expect(seen.contains(#""hints":[],"conflictQuestions":[]"#))
    }
  }

  @Test func `one phone number is one contact`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let first = try desk.receive(1, changing: ["desk1@example.org": "\"+51 999 888 777\""])
    for (number, phone) in zip(2..., ["+51999888777", "0051 999-888-777", "+51‑999‑888‑777"]) {
      let code = try desk.receive(number, changing: ["desk\(number)@example.org": "\"\(phone)\""])
      #expect(try desk.must(["show", code]).contains("  hint        same contact as \(first)\n"))
    }
  }

  @Test func `a file with earlier traces is upgraded once, and verifies`() throws {
    let desk = try desk(conflict: Self.composed)
    defer { desk.remove() }
    let code = try desk.receive(1, changing: ["Invented Collective 1": Self.decomposed])
    let other = try desk.receive(2)
    let erased = try desk.receive(3)
    try desk.must(["declare-conflict", erased, "an old friend"], as: "ana")
    try desk.must(["erase", erased, "--yes"])
    try makeEarlier(desk, code, name: Self.decomposed.lowercased())
    let listed = try desk.run(["list", "--format", "csv"], as: "ana")
    #expect(listed.code == 0)
    #expect(listed.errors.contains("cases.ief: note: upgraded, so that names are compared anew"))
    #expect(!listed.output.contains(code))
    #expect(listed.output.contains(other))
    #expect(!listed.output.contains(erased))
    #expect(try desk.must(["verify"]).contains("\n"))
    let queue = try DatabaseQueue(path: "\(desk.folder.path)/cases.ief")
    #expect(try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 7)
    try queue.close()
    // A version after this one is refused, as this one is by those before it.
    try desk.tamper("PRAGMA user_version = 8")
    let later = try desk.run(["list"])
    #expect(later.code == 65)
    #expect(later.errors.contains("the case file has version 8, written by a newer version of ief"))
  }

  @Test func `a case that cannot be read does not stop the upgrade of the others`() throws {
    let desk = try desk(conflict: Self.composed)
    defer { desk.remove() }
    let code = try desk.receive(1, changing: ["Invented Collective 1": Self.decomposed])
    let damaged = try desk.receive(2)
    try makeEarlier(desk, code, name: Self.decomposed.lowercased())
    try desk.tamper("UPDATE events SET sealed = x'00' WHERE code = '\(damaged)' AND number = 1")
    let listed = try desk.run(["list", "--format", "csv"], as: "ana")
    #expect(listed.code == 0)
    #expect(!listed.output.contains(code))
    let verified = try desk.run(["verify"])
    #expect(verified.code == 1)
    #expect(verified.output.contains(damaged))
    #expect(!verified.output.contains("\(code): its search entries"))
  }

  @Test func `an upgrade makes rows and traces anew, whatever was done to them`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let erased = try desk.receive(2)
    try desk.must(["erase", erased, "--yes"])
    let before = try desk.must(["list", "--state", "all"])
    for sql in [
      "UPDATE cases SET state = 'closed', weight = 1", "DELETE FROM cases", "DELETE FROM traces",
      "UPDATE cases SET call = 'asia', region = 'europe'",
    ] {
      try desk.tamper("\(sql); PRAGMA user_version = 2; \(CaseFolder.laterTables)")
      let run = try desk.run(["list", "--state", "all"])
      #expect(run.output == before, "\(sql)")
      #expect(run.errors.contains("note: upgraded"))
      #expect(try desk.run(["verify"]).code == 0)
      #expect(try desk.must(["show", code]).hasPrefix(code))
    }
    try desk.tamper(
      """
      UPDATE events SET code = 'journal', number = 1 WHERE sequence = 2;
      PRAGMA user_version = 2; \(CaseFolder.laterTables)
      """)
    let run = try desk.run(["list"])
    #expect(run.errors.contains("warning: some of it cannot be read; run 'ief case verify'"))
    #expect(try desk.run(["verify"]).code == 1)
  }

  /// Gives a case the trace of its applicant that version 1 made, and the file that version.
  private func makeEarlier(_ desk: CaseFolder, _ code: String, name: String) throws {
    let path = "\(desk.folder.path)/cases.ief"
    let text = try String(contentsOfFile: "\(desk.folder.path)/cases.key", encoding: .utf8)
    let file = try CaseFile(at: path, key: .keyFile(text: text))
    try file.write { writer in
      try writer.setTraces([Trace(kind: "applicant", text: name)], of: code)
    }
    try desk.tamper("PRAGMA user_version = 1; \(CaseFolder.laterTables)")
  }

  @Test(arguments: ["O’Brien Trust", "σοφος", "İPEK IŞIK", "Ñan\u{200B}dé Radio"])
  func `who has a conflict takes no part in a plan`(_ name: String) throws {
    let planned = try plan(name)
    #expect(!planned.output.contains("ana"))
    #expect(planned.errors == "")
  }

  @Test func `a plan says where a conflict may have been missed`() throws {
    let planned = try plan("Nande Radio")
    #expect(planned.output.contains("ana"))
    #expect(
      planned.errors
        == "A-1: note: a name differs in accents, punctuation or spaces alone from one with whom "
        + "ana has a conflict of interest; ask ana\n")
  }

  private func plan(_ name: String) throws -> Tool.Run {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let team = try folder.write(
      "team.yaml",
      """
      format: ief-team/1
      officers:
        - id: ana
          roles: [officer, lead]
          languages: [es]
          hours: {tuesday: 4, wednesday: 4, thursday: 4}
          conflicts:
            - {applicant: "O'Brien Trust"}
            - {applicant: "Ñandé Radio"}
            - {applicant: "ΣΟΦΟΣ"}
            - {applicant: "İpek Işık"}
        - id: ben
          roles: [officer, lead]
          languages: [es]
          hours: {tuesday: 4, wednesday: 4, thursday: 4}
        - id: cho
          roles: [lead]
          languages: [es]
          hours: {monday: 1}
      """)
    let file = try folder.write(
      "application.json",
      """
      {"format": "ief-application/1", "id": "A-1", "call": "latin-america",
       "receivedAt": "2026-03-02", "language": "es", "applicant": {"name": "\(name)"}}
      """)
    return try Tool.run(
      ["schedule", file, "--team", team, "--today", "2026-03-03", "--format", "csv"])
  }
}
