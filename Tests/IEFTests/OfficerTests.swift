import Foundation
import Testing

/// Officers with keys of their own, as they use them.
@Suite struct OfficerTests {
  /// A file with a case, which `dev` gave to themselves as first lead, and to which they added `ben`.
  static func desk() throws -> (desk: CaseFolder, code: String) {
    let desk = try CaseFolder()
    let code = try desk.receive(1)
    for officer in ["dev", "ben", "eva"] { try desk.newKey("\(officer).key") }
    let run = try desk.officer(
      [
        "add", "dev", "--new-key-file", "dev.key", "--sheet", "dev.txt", "--backup", "before.ief",
        "--yes",
      ], key: "cases")
    guard run.code == 0 else { throw CaseFolder.Refused(run: run) }
    for officer in ["ben", "eva"] {
      let added = try desk.officer(
        ["add", officer, "--new-key-file", "\(officer).key", "--sheet", "\(officer).txt"],
        key: "dev")
      guard added.code == 0 else { throw CaseFolder.Refused(run: added) }
    }
    return (desk, code)
  }

  /// The same where `ben` asked a question in the case, and the first lead's key.
  static func signedDesk() throws -> (desk: CaseFolder, code: String, lead: String) {
    let (desk, code) = try desk()
    try desk.must(["assign", code, "ben", "--key-file", "dev.key"])
    try desk.must(["ask", code, "How many people?", "--key-file", "ben.key"], as: "ben")
    return (desk, code, try leadKey(of: desk))
  }

  /// The first lead's key, as `ief officer list` prints it.
  static func leadKey(of desk: CaseFolder) throws -> String {
    let list = try desk.officer(["list"], key: "dev").output
    return try #require(list.split(separator: " ").last).trimmingCharacters(in: .newlines)
  }

  @Test func `the first lead takes over the file, and the copy of before still opens`() throws {
    let (desk, code) = try Self.desk()
    defer { desk.remove() }
    let shared = try desk.run(["list"])
    #expect(shared.code == 65)
    #expect(shared.errors.contains("does not unlock this case file"))
    #expect(try desk.run(["show", code, "--case-file", "before.ief"]).code == 0)
    #expect(try desk.run(["show", code, "--key-file", "dev.key"]).code == 0)
    #expect(try desk.run(["show", code, "--key-file", "ben.key"], as: "ben").code == 0)
    // Who has no key of their own is nobody, whatever the team file says.
    let other = try desk.run(["show", code, "--key-file", "ben.key"], as: "cho")
    #expect(other.code == 65)
    #expect(other.errors.contains("does not unlock this case file"))
  }

  @Test func `without yes, nothing changes and what is final is said`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    try desk.newKey("dev.key")
    let asked = try desk.officer(
      ["add", "dev", "--new-key-file", "dev.key", "--sheet", "dev.txt", "--backup", "before.ief"],
      key: "cases")
    #expect(asked.code == 0)
    #expect(asked.output.contains("which cannot be undone; to do it, add --yes"))
    #expect(try desk.run(["list"]).code == 0)
    for arguments in [
      ["add", "eva", "--sheet", "eva.txt", "--backup", "b.ief", "--yes"],
      ["add", "dev", "--sheet", "dev.txt", "--yes"],
    ] {
      #expect(try desk.officer(arguments + ["--new-key-file", "dev.key"], key: "cases").code == 64)
    }
  }

  @Test func `the sheet is one page, and its code opens the file`() throws {
    let (desk, code) = try Self.desk()
    defer { desk.remove() }
    let sheet = try String(contentsOfFile: "\(desk.folder.path)/ben.txt", encoding: .utf8)
    let lines = sheet.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count < 60)
    #expect(lines.allSatisfy { $0.count <= 84 })
    let recovery = try #require(
      lines.first { $0.contains("-") && $0.hasPrefix("    ") && $0.count == 48 })
    try desk.folder.write("code", String(recovery))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: "\(desk.folder.path)/code")
    try desk.newKey("other.key")
    let changed = try desk.officer(
      ["passphrase", "--recovery-code", "code", "--new-key-file", "other.key"], as: "ben",
      key: "ben")
    #expect(changed.code == 0)
    #expect(try desk.run(["show", code, "--key-file", "other.key"], as: "ben").code == 0)
    #expect(try desk.run(["show", code, "--key-file", "ben.key"], as: "ben").code == 65)
  }

  @Test func `a sheet that cannot be written changes nothing, and is never written over`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    for officer in ["dev", "ben"] { try desk.newKey("\(officer).key") }
    try desk.folder.write("taken.txt", "something else")
    func first(_ sheet: String) throws -> Tool.Run {
      try desk.officer(
        [
          "add", "dev", "--new-key-file", "dev.key", "--sheet", sheet, "--backup", "before.ief",
          "--yes",
        ], key: "cases")
    }
    for sheet in ["taken.txt", "missing/dev.txt", "cases.ief", "before.ief"] {
      let refused = try first(sheet)
      #expect(refused.code == 74)
      #expect(refused.errors.hasPrefix("\(sheet): error: "))
      #expect(try desk.must(["list"]).isEmpty == false)
      #expect(!FileManager.default.fileExists(atPath: "\(desk.folder.path)/before.ief"))
    }
    #expect(try first("dev.txt").code == 0)
    func added(_ sheet: String) throws -> Tool.Run {
      try desk.officer(
        ["add", "ben", "--new-key-file", "ben.key", "--sheet", sheet], key: "dev")
    }
    let recovered = try desk.officer(["recovery", "--sheet", "taken.txt"], key: "dev")
    #expect(recovered.code == 74)
    #expect(try added("taken.txt").code == 74)
    #expect(
      try String(contentsOfFile: "\(desk.folder.path)/taken.txt", encoding: .utf8)
        == "something else")
    #expect(try desk.run(["list", "--key-file", "ben.key"], as: "ben").code == 65)
    #expect(try added("ben.txt").code == 0)
    // Nobody is added twice, and the sheet that does not count is not left.
    #expect(try added("again.txt").code == 65)
    #expect(!FileManager.default.fileExists(atPath: "\(desk.folder.path)/again.txt"))
  }

  @Test func `verify says who signed, and judges their rights at that moment`() throws {
    let (desk, code) = try Self.desk()
    defer { desk.remove() }
    let dev = ["--key-file", "dev.key"]
    try desk.must(["assign", code, "ben"] + dev)
    try desk.must(["ask", code, "How many people?", "--key-file", "ben.key"], as: "ben")
    let text = try desk.must(["verify"] + dev)
    #expect(
      text.contains(
        "signatures    valid: 1 by ben, 4 by dev; 2 from before officers had keys are\n"))
    // Ben's role ends: what he did before stays allowed, and he can do no more.
    try desk.folder.write(
      "team.yaml",
      try String(contentsOfFile: "\(desk.folder.path)/team.yaml", encoding: .utf8)
        .replacingOccurrences(of: "id: ben, roles: [officer]", with: "id: ben, roles: [auditor]"))
    #expect(try desk.officer(["update", "ben"], key: "dev").code == 0)
    let refused = try desk.run(
      ["answer", code, "four", "--key-file", "ben.key"], as: "ben")
    #expect(refused.code != 0)
    #expect(try desk.run(["verify"] + dev).code == 0)
    // The team file alone gives no role.
    try desk.folder.write(
      "team.yaml",
      try String(contentsOfFile: "\(desk.folder.path)/team.yaml", encoding: .utf8)
        .replacingOccurrences(of: "id: ben, roles: [auditor]", with: "id: ben, roles: [lead]"))
    #expect(
      try desk.run(["checkpoint", "--key-file", "ben.key"], as: "ben").errors.contains("auditor")
        == false)
    let journal = try desk.must(["journal"] + dev)
    #expect(journal.contains("dev: ben was added, with keys of their own\n"))
    #expect(journal.contains("dev: the rights of ben were changed\n"))
  }

  @Test func `who is removed opens nothing, and what they signed stays valid`() throws {
    let (desk, code) = try Self.desk()
    defer { desk.remove() }
    try desk.must(["ask", code, "How many people?", "--key-file", "ben.key"], as: "ben")
    let asked = try desk.officer(["remove", "ben"], key: "dev")
    #expect(asked.output.contains("to do it, add --yes"))
    #expect(try desk.run(["list", "--key-file", "ben.key"], as: "ben").code == 0)
    #expect(try desk.officer(["remove", "ben", "--yes"], key: "dev").code == 0)
    #expect(try desk.run(["list", "--key-file", "ben.key"], as: "ben").code == 65)
    #expect(try desk.run(["show", code, "--key-file", "eva.key"], as: "eva").code == 0)
    #expect(try desk.must(["verify", "--key-file", "dev.key"]).contains("1 by ben, "))
    let list = try desk.officer(["list"], key: "dev").output
    #expect(
      list.hasPrefix("dev: lead; all regions; since 2026-03-09; with a recovery sheet\neva: "))
  }

  @Test func `a pinned lead who is another ends the tool`() throws {
    let (desk, _) = try Self.desk()
    defer { desk.remove() }
    let key = try Self.leadKey(of: desk)
    let configuration = try String(
      contentsOfFile: "\(desk.folder.path)/config.yaml", encoding: .utf8)
    try desk.folder.write("config.yaml", configuration + "\nleadKey: \(key)\n")
    #expect(try desk.run(["list", "--key-file", "dev.key"]).code == 0)
    let other = String(key.reversed())
    try desk.folder.write("config.yaml", configuration + "\nleadKey: \(other)\n")
    let refused = try desk.run(["list", "--key-file", "dev.key"])
    #expect(refused.code == 65)
    #expect(refused.errors.contains("not the one whose key is pinned"))
  }
}

extension CaseFolder {
  /// Runs a command under `ief officer` with one of the key files.
  @discardableResult
  func officer(
    _ arguments: [String], as officer: String = "dev", key: String
  ) throws -> Tool.Run {
    try Tool.run(
      ["officer"] + arguments + [
        "--as", officer, "--key-file", "\(key).key", "--today", Self.today,
      ],
      environment: environment, from: folder.path)
  }
}
