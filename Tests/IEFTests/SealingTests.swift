import Foundation
import Testing

@Suite struct SealingTests {
  private static let application = "\(Samples.applications)/office-raid.fr.yaml"

  @Test func `what is sealed for a recipient is judged after opening as it was before`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let (key, sealed) = ("\(folder.path)/intake.key", "\(folder.path)/form.age")
    let recipient = try Self.recipient(key)
    let seal = try Tool.run(["seal", Self.application, "--to", recipient, "--output", sealed])
    #expect(
      seal.code == 0 && seal.errors.wholeMatch(of: /receipt: [0-9A-F]{4}-[0-9A-F]{4}\n/) != nil)
    let opened = try Tool.run(["open", sealed, "--identity", key])
    #expect(opened.code == 0)
    let file = try folder.write("opened.json", Array(opened.output.utf8))
    let (before, after) = (try Self.verdict(Self.application), try Self.verdict(file))
    #expect(before.code == after.code)
    #expect(before.text == after.text)
  }

  @Test func `the size of a sealed file tells the size of the application in steps of 4 KiB`()
    throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let recipient = try Self.recipient("\(folder.path)/intake.key")
    var sizes: Set<Int> = []
    for name in ["office-raid.fr.yaml", "harassment-of-a-reporter-after-a-story.en.json"] {
      let sealed = "\(folder.path)/\(name).age"
      let run = try Tool.run(
        ["seal", "\(Samples.applications)/\(name)", "--to", recipient, "--output", sealed])
      #expect(run.code == 0)
      let size = try Data(contentsOf: URL(fileURLWithPath: sealed)).count
      sizes.insert(size % 4_096)
    }
    // What is left is the header and the tag, the same for every file.
    #expect(sizes.count == 1)
  }

  @Test func `armored text is opened with blanks around it and lines as other systems end them`()
    throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let key = "\(folder.path)/intake.key"
    let recipient = try Self.recipient(key)
    let armored = try Tool.run(["seal", Self.application, "--to", recipient, "--armor"]).output
    #expect(armored.hasPrefix("-----BEGIN AGE ENCRYPTED FILE-----\n"))
    let pasted = " \n" + armored.replacingOccurrences(of: "\n", with: "\r\n") + "\n\n"
    let file = try folder.write("message.txt", Array(pasted.utf8))
    #expect(try Tool.run(["open", file, "--identity", key]).code == 0)
  }

  @Test func `refuses another identity, a key that others can read, and what is no application`()
    throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let (key, other) = ("\(folder.path)/intake.key", "\(folder.path)/other.key")
    let recipient = try Self.recipient(key)
    _ = try Self.recipient(other)
    let sealed = "\(folder.path)/form.age"
    _ = try Tool.run(["seal", Self.application, "--to", recipient, "--output", sealed])
    let foreign = try Tool.run(["open", sealed, "--identity", other])
    #expect(foreign.code == 65)
    #expect(foreign.errors.contains("sealed for none of these keys"))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
    #expect(try Tool.run(["open", sealed, "--identity", key]).errors.contains("others can read"))
    let broken = try folder.write("broken.yaml", Array("format: ief-application/1\nid: [".utf8))
    let refused = try Tool.run(["seal", broken, "--to", recipient])
    #expect(refused.code == 65)
    #expect(refused.output == "")
  }

  @Test func `no identity is ever printed, nor quoted where it has a typing error`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let key = "\(folder.path)/intake.key"
    let made = try Tool.run(["intake", "key", "new", key])
    #expect(made.output.hasPrefix("age1"))
    #expect(!(made.output + made.errors).contains("SECRET"))
    var text = try String(contentsOfFile: key, encoding: .utf8)
    text.removeLast(3)
    let damaged = try folder.write("damaged.key", Array(text.utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: damaged)
    let run = try Tool.run(["open", Self.application, "--identity", damaged])
    #expect(run.code == 65)
    #expect(!run.errors.contains(try #require(text.split(separator: "\n").last)))
  }

  /// Creates an identity; returns its recipient.
  private static func recipient(_ key: String) throws -> String {
    let run = try Tool.run(["intake", "key", "new", key])
    #expect(run.code == 0)
    return String(run.output.dropLast())
  }

  private static func verdict(_ file: String) throws -> (code: Int32, text: String) {
    let run = try Tool.run(["validate", file, "--format", "json"])
    let text = run.output.replacing(/"file":"[^"]*"/, with: "")
    return (run.code, text)
  }
}
