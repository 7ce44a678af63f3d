import Foundation
import Testing

/// The file itself: keys, copies, heads, and what is said where they do not fit.
@Suite struct CaseFileCommandTests {
  @Test func `the options come before the configuration`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    #expect(try desk.must(["list"]).contains(code))
    #expect(try desk.must(["list"], as: "fay") == "no cases\n")
    let none = try Tool.run(["case", "list"], environment: ["HOME": desk.folder.path])
    #expect(none.code == 64)
    #expect(
      none.errors.contains("give the case file with --case-file, or set it in the configuration"))
    let named = try Tool.run(
      [
        "case", "list", "--case-file", "cases.ief", "--key-file", "cases.key", "--team",
        "team.yaml",
        "--as", "dev", "--today", CaseFolder.today,
      ], environment: ["HOME": desk.folder.path], from: desk.folder.path)
    #expect(named.code == 0)
    #expect(named.output.contains(code))
    try desk.folder.write("config.yaml", "caseFiles: cases.ief\n")
    let misspelt = try desk.run(["list"])
    #expect(misspelt.code == 65)
    #expect(misspelt.errors.contains("did you mean 'caseFile'?"))
  }

  @Test func `a wrong key opens nothing and tells nothing`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    _ = try desk.receive(1)
    try desk.newKey("other.key")
    try desk.writeSecret("passphrase", "a wrong one\n")
    let message =
      "FOLDER/cases.ief: error: the passphrase or key file does not unlock this case file; "
      + "check that it is the right one, and your own if officers have keys of their own\n"
    for option in [["--key-file", "other.key"], ["--passphrase-file", "passphrase"]] {
      let run = try desk.run(["list"] + option)
      #expect(run.code == 65)
      #expect(run.output == "")
      #expect(desk.stable(run.errors, [:]) == message)
    }
    try desk.writeSecret("broken.key", "ief-case-key/1 00\n")
    let broken = try desk.run(["list", "--key-file", "broken.key"])
    #expect(broken.code == 65)
    #expect(broken.errors.contains("broken.key: error: the key file holds no key"))
    #expect(try desk.run(["list", "--key-file", "gone.key"]).code == 66)
  }

  @Test func `what is no case file is left as it is`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let gone = try desk.run(["list", "--case-file", "gone.ief"])
    #expect(gone.code == 66)
    #expect(
      gone.errors == "gone.ief: error: case file not found; create one with 'ief case init'\n")
    for (name, text) in [("text.ief", "not a case file\n"), ("empty.ief", "")] {
      try desk.folder.write(name, text)
      let run = try desk.run(["list", "--case-file", name])
      #expect(run.code == 65)
      #expect(
        run.errors
          == "\(name): error: the file is not a case file; give one that 'ief case init' created\n")
      #expect(try String(contentsOfFile: "\(desk.folder.path)/\(name)", encoding: .utf8) == text)
    }
    let again = try Tool.run(
      ["case", "init", "cases.ief", "--key-file", "cases.key"], environment: desk.environment,
      from: desk.folder.path)
    #expect(again.code == 74)
    #expect(
      again.errors
        == "cases.ief: error: the file already exists and was not changed; choose another name\n")
  }

  @Test func `a passphrase opens the file that it was set for`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.writeSecret("old", "four invented words here\r\n")
    try desk.writeSecret("new", "four other words there\nnot this line\n")
    try desk.must(["key", "change", "--new-passphrase-file", "old"])
    #expect(try desk.run(["list"]).code == 65)
    #expect(try desk.must(["list", "--passphrase-file", "old"]).contains(code))
    try desk.must(
      ["key", "change", "--new-passphrase-file", "new", "--passphrase-file", "old"], as: "eva")
    #expect(try desk.run(["list", "--passphrase-file", "old"]).code == 65)
    #expect(try desk.must(["show", code, "--passphrase-file", "new"]).hasPrefix(code))
    let typed = try desk.run(["list", "--passphrase-file", "-"], input: "four other words there\n")
    #expect(typed.code == 0)
  }

  @Test func `a backup opens, verifies, and takes the file's place`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let shown = try desk.must(["show", code])
    #expect(
      try desk.must(["backup", "copy.ief"]) == "copied to copy.ief and verified, 2 events\n")
    let taken = try desk.run(["backup", "copy.ief"])
    #expect(taken.code == 74)
    #expect(taken.errors.contains("the file already exists and was not changed"))
    try Data("lost".utf8).write(to: URL(fileURLWithPath: "\(desk.folder.path)/cases.ief"))
    #expect(try desk.run(["list"]).code == 65)
    try FileManager.default.removeItem(atPath: "\(desk.folder.path)/cases.ief")
    try FileManager.default.moveItem(
      atPath: "\(desk.folder.path)/copy.ief", toPath: "\(desk.folder.path)/cases.ief")
    #expect(try desk.must(["show", code]) == shown)
    #expect(try desk.run(["verify"]).code == 0)
  }

  @Test func `an exported head shows that a copy put in the file's place is older`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.must(["backup", "copy.ief"])
    try desk.must(["ask", code, "How many?"])
    try desk.folder.write("head.json", try desk.must(["checkpoint"], as: "fay"))
    try desk.must(["answer", code, "four"])
    let whole = try desk.must(["verify", "--head", "head.json"], as: "fay")
    #expect(whole.contains("valid: all 3 events up to the exported head are present"))
    let older = try desk.run(["verify", "--head", "head.json", "--case-file", "copy.ief"])
    #expect(older.code == 1)
    #expect(older.output.contains("integrity     valid: 2 events are unaltered\n"))
    #expect(
      older.output.contains("broken: 2 of the 3 events up to the exported head are present\n"))
    // The copy goes on with another history.
    try desk.must(["endorse", code, "a partner", "--case-file", "copy.ief"])
    let other = try desk.run(
      ["verify", "--head", "head.json", "--case-file", "copy.ief", "--format", "json"])
    #expect(other.code == 1)
    #expect(other.output.contains("\"integrity\":true"))
    #expect(other.output.contains("\"completeness\":false"))
    try desk.folder.write("head.json", "{}")
    #expect(try desk.run(["verify", "--head", "head.json"]).code == 65)
  }

  @Test func `a changed byte is found, and the case with it`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let path = "\(desk.folder.path)/cases.ief"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    // The kind of an event is outside its payload.
    let kind = try #require(
      bytes.range(of: Data("\(code)".utf8 + [1] + "received".utf8))
        ?? bytes.range(of: Data("received2026".utf8)))
    bytes[kind.upperBound - 5] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    let run = try desk.run(["verify"])
    #expect(run.code == 1)
    #expect(run.output.contains("integrity     broken\n"))
    #expect(run.output.contains(code))
  }

  @Test func `no event is recorded that could not be read again`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let run = try desk.run(["decide", code, "refer", "--fund", "Not a Code"])
    #expect(run.code == 65)
    #expect(try desk.must(["show", code]).contains("the rules say: eligible\n"))
    #expect(try desk.run(["verify"]).code == 0)
  }

  @Test func `verification counts the cases that fail, whatever else they have`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    _ = try desk.receive(1)
    _ = try desk.receive(2)
    try desk.must(["erase", "T-1", "--yes"])
    try desk.tamper("DELETE FROM documents")
    let run = try desk.run(["verify"])
    #expect(run.code == 1)
    #expect(run.output.contains("assessments   broken in 1 of 1 cases\n"))
  }
}
