import Foundation
import Testing

/// Applications that arrive sealed: opened with the case file's own keys, or refused with the reason.
@Suite struct SealedReceivingTests {
  private let desk: CaseFolder

  init() throws { desk = try CaseFolder() }

  private func ief(_ arguments: [String]) throws -> Tool.Run {
    try Tool.run(arguments, environment: desk.environment, from: desk.folder.path)
  }

  private func newKey(_ arguments: [String] = []) throws -> String {
    let run = try ief(["intake", "key", "new"] + arguments)
    #expect(run.code == 0, "\(run.errors)")
    return String(run.output.dropLast())
  }

  /// Seals an application; returns its receipt.
  private func seal(
    _ number: Int, _ name: String, for recipient: String, _ flags: [String] = []
  ) throws -> String {
    try desk.folder.write(
      "one.yaml", CaseFolder.application(number, call: "asia", receivedAt: "2026-03-02"))
    let run = try ief(["seal", "one.yaml", "--to", recipient, "--output", name] + flags)
    #expect(run.code == 0, "\(run.errors)")
    return String(run.errors.dropFirst("receipt: ".count).dropLast())
  }

  @Test func `a sealed file, text and a folder of them become cases with their receipts`() throws {
    defer { desk.remove() }
    let recipient = try newKey(["--title", "first half of 2026"])
    try FileManager.default.createDirectory(
      atPath: "\(desk.folder.path)/in", withIntermediateDirectories: true)
    let one = try seal(1, "in/form.age", for: recipient)
    let two = try seal(2, "in/pasted.age", for: recipient, ["--armor"])
    let three = try seal(3, "message.txt", for: recipient, ["--armor"])
    let run = try desk.run(["receive", "in", "message.txt"], as: "ben")
    #expect(run.code == 0, "\(run.errors)")
    for receipt in [one, two, three] { #expect(run.output.contains(", receipt \(receipt))")) }
    let code = String(run.output.prefix(8))
    let shown = try desk.must(["show", code])
    #expect(shown.contains("with form.age, SHA-256"))
    #expect(shown.uppercased().contains(one.prefix(4)))
  }

  @Test func `what does not open is refused with the reason, and nothing of its content`() throws {
    defer { desk.remove() }
    let recipient = try newKey()
    _ = try seal(1, "form.age", for: recipient)
    let path = "\(desk.folder.path)/form.age"
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var changed = whole
    changed[whole.count - 20] ^= 1
    var header = whole
    header[30] ^= 1
    let stanza = "-> X25519 " + String(repeating: "A", count: 2 << 20) + "\n"
    let huge = Array("age-encryption.org/v1\n".utf8) + Array(stanza.utf8)
    let many =
      Array("age-encryption.org/v1\n".utf8) + Array(repeating: UInt8(ascii: "-"), count: 3 << 20)
    for (name, bytes) in [
      ("cut", Array(whole.dropLast(5_000 - 904))), ("changed", changed), ("header", header),
      ("huge", huge), ("many", many), ("start", Array(whole.prefix(22))), ("longer", whole + [0]),
    ] {
      try desk.folder.write("\(name).age", bytes)
      let run = try desk.run(["receive", "\(name).age"], as: "ben")
      #expect(run.code == 65, "\(name)")
      #expect(run.output == "")
      #expect(
        run.errors.wholeMatch(
          of: /[a-z]+\.age: error: the file [a-z ,]+ \[unreadable-file\]\n/) != nil, "\(run.errors)"
      )
    }
  }

  @Test func `a key that was retired opens nothing more, and only leads make and retire one`()
    throws
  {
    defer { desk.remove() }
    let recipient = try newKey()
    _ = try seal(1, "form.age", for: recipient)
    #expect(try ief(["intake", "key", "new", "--as", "ben"]).code != 0)
    #expect(try ief(["intake", "key", "retire", recipient, "--yes", "--as", "ben"]).code != 0)
    let asked = try ief(["intake", "key", "retire", recipient])
    #expect(asked.output.contains("add --yes"))
    #expect(try desk.run(["receive", "form.age", "--dry-run"], as: "ben").code == 0)
    #expect(try ief(["intake", "key", "retire", recipient, "--yes"]).code == 0)
    #expect(try ief(["intake", "key", "retire", recipient, "--yes"]).code == 66)
    let refused = try desk.run(["receive", "form.age"], as: "ben")
    #expect(refused.code == 65)
    #expect(refused.errors.contains("there is no key to open it"))
    let log = try desk.must(["access-log"])
    #expect(log.contains("made the intake key") && log.contains("destroyed the intake key"))
    #expect(!log.contains("SECRET"))
  }

  @Test func `a file's identities open what the case file's keys do not`() throws {
    defer { desk.remove() }
    let spare = try newKey(["spare.key"])
    _ = try newKey()
    _ = try seal(1, "form.age", for: spare)
    #expect(try desk.run(["receive", "form.age"], as: "ben").code == 65)
    let run = try desk.run(["receive", "form.age", "--identity", "spare.key"], as: "ben")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `a recipient has the same words in the list, alone and beside its file`() throws {
    defer { desk.remove() }
    let recipient = try newKey()
    let listed = try ief(["intake", "key", "list"]).output
    let shown = try ief(["intake", "key", "show", recipient]).output
    let words = try #require(shown.split(separator: "\n").last)
    #expect(words.split(separator: " ").count == 4)
    #expect(listed.contains(words))
    #expect(!listed.contains("SECRET"))
    let spare = try newKey(["spare.key"])
    #expect(
      try ief(["intake", "key", "show", "spare.key"]).output
        == ief(["intake", "key", "show", spare]).output)
    #expect(try ief(["intake", "key", "show", String(recipient.dropLast())]).code != 0)
  }
}
