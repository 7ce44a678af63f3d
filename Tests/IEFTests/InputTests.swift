import Foundation
import Testing

@Suite struct InputTests {
  static let raid = "Samples/applications/office-raid.fr.yaml"

  @Test func `reads standard input for a dash`() throws {
    let file = try Tool.run(["validate", Self.raid])
    let input = try Tool.run(["validate", "-"], input: try Samples.bytes(Self.raid))
    #expect(input.code == 1)
    #expect(
      input.output
        == file.output.split(separator: Self.raid, omittingEmptySubsequences: false)
        .joined(separator: "standard input"))
  }

  @Test func `knows JSON from YAML on standard input`() throws {
    let bytes = try Samples.bytes("Samples/applications/phone-lost-last-autumn.fr.json")
    let run = try Tool.run(["validate", "-", "--summary"], input: bytes)
    #expect(run.code == 2)
    #expect(run.output.contains("S-15"))
  }

  @Test func `reports standard input by name`() throws {
    let run = try Tool.run(["validate", "-"], input: Array("format: [".utf8))
    #expect(run.code == 65)
    #expect(run.errors.hasPrefix("standard input:"))
  }

  @Test(arguments: ["", "\n", "# nothing\n", "null", "[]", "42", "{}", "\u{FEFF}", "\0"])
  func `refuses a document without an application`(text: String) throws {
    let run = try Tool.run(["validate", "-"], input: Array(text.utf8))
    #expect(run.code == 65)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("standard input:"))
  }

  @Test func `prints nothing but diagnostics when one file of several is bad`() throws {
    let bad = ["Samples/bad/cut-off.json", "Samples/bad/misspelt-keys.yaml"]
    let run = try Tool.run(["validate", Self.raid] + bad)
    #expect(run.code == 65)
    #expect(run.output == "")
    #expect(run.errors.split(separator: "\n").count == 6)
    #expect(
      run.errors.hasSuffix("1 other file can be read; to process them too, use --keep-going\n"))
    for file in bad { #expect(run.errors.contains("\(file):")) }
    #expect(!run.errors.contains(Self.raid))
  }

  @Test func `reports a missing file and of a bad one at once`() throws {
    let run = try Tool.run(["validate", "none.yaml", "Samples/bad/cut-off.json"])
    #expect(run.code == 66)
    #expect(run.errors.split(separator: "\n").count == 2)
  }

  @Test func `reads the documents of a folder and of those below it, sorted`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let bytes = try Samples.bytes(Self.raid)
    for name in ["b.yaml", "a/z.yml", "c.YAML", ".hidden.yaml", "notes.txt"] {
      try folder.write(name, bytes)
    }
    // A link back to the folder must not lead around for ever.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/again", withDestinationPath: "..")
    let run = try Tool.run(["validate", folder.path])
    let headings = run.lines.filter { $0.contains(folder.path) }
    #expect(
      headings.map { String($0.split(separator: folder.path).last ?? "") }
        == ["/a/z.yml", "/b.yaml", "/c.YAML"])
  }

  @Test func `says that a folder has no documents`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try Tool.run(["validate", folder.path])
    #expect(run.code == 65)
    #expect(
      run.errors
        == "\(folder.path): error: the folder has no .yaml, .yml or .json file [missing]\n")
  }

  #if os(Linux)
  @Test func `says that a file cannot be read`() throws {
    // A file that even an administrator cannot read from its start.
    let run = try Tool.run(["validate", "/proc/self/mem"])
    #expect(run.code == 65)
    #expect(run.errors == "/proc/self/mem: error: the file cannot be read [unreadable-file]\n")
  }
  #endif

  @Test(.enabled(if: getuid() != 0, "an administrator may read every file"))
  func `says that a file may not be read`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write("a.yaml", "format: ief-application/1\n")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    let run = try Tool.run(["validate", file])
    #expect(run.code == 65)
    #expect(run.errors == "\(file): error: the file cannot be read [unreadable-file]\n")
  }

  @Test func `reads a file of 4 MiB and refuses one byte more`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var bytes = try Samples.bytes(Self.raid) + [UInt8(ascii: "\n"), UInt8(ascii: "#")]
    bytes += Array(repeating: UInt8(ascii: "."), count: (4 << 20) - bytes.count)
    let full = try Tool.run(["validate", try folder.write("full.yaml", bytes), "--summary"])
    #expect(full.code == 1)
    let run = try Tool.run(["validate", try folder.write("large.yaml", bytes + [0x2E])])
    #expect(run.code == 65)
    #expect(run.errors.contains("the file is larger than 4 MiB, the maximum"))
  }

  @Test func `points at the call that no policy has`() throws {
    let text = "format: ief-application/1\nid: A-1\ncall: latin-amercia\n"
    let run = try Tool.run(["validate", "-"], input: Array(text.utf8))
    #expect(run.code == 65)
    #expect(
      run.errors.hasPrefix(
        "standard input:3:7: error: call: no policy has the id 'latin-amercia'; "
          + "did you mean 'latin-america'? [unknown-code]\nnote: policies are those of "))
  }

  @Test func `asks for a call where the application names none`() throws {
    let text = "format: ief-application/1\n"
    let without = try Tool.run(["validate", "-"], input: Array(text.utf8))
    #expect(without.code == 65)
    #expect(without.errors.contains("add call: or use --call"))
    let with = try Tool.run(["validate", "-", "--call", "ief"], input: Array(text.utf8))
    #expect(with.code == 2)
  }

  @Test func `shows no control characters of a file's name or values`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = "format: ief-application/1\nid: \"A\\e[31m\"\ncall: ief\n"
    let file = try folder.write("a\u{1B}[31mb.yaml", text)
    for arguments in [["validate", file], ["validate", file, "--summary"], ["explain", file]] {
      let run = try Tool.run(arguments)
      #expect(!run.output.contains("\u{1B}"))
      #expect(!run.errors.contains("\u{1B}"))
    }
  }

  @Test func `names both files of one id, which no plan can tell apart`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["a.yaml", "b.yaml", "c.yaml"] {
      try folder.write(name, try Samples.bytes("Samples/applications/office-raid.fr.yaml"))
    }
    let run = try Tool.run(
      [
        "schedule", "a.yaml", "b.yaml", "c.yaml", "--team",
        "\(Tool.root)/Samples/teams/eight-officers.yaml", "--today", "2026-03-09",
      ], from: folder.path)
    #expect(run.code == 65)
    #expect(run.output == "")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2)
    for (line, file) in zip(lines, ["b.yaml", "c.yaml"]) {
      #expect(line.hasPrefix("\(file):"))
      #expect(
        line.hasSuffix(
          "; give each application an id of its own, or leave one of the files out "
            + "[duplicate-key]"), "\(line)")
      #expect(line.contains("is also the id in a.yaml:"))
    }
  }
}
