import Foundation
import Testing

/// Key files, passphrases and whatever else must not be read by others, not for a moment.
@Suite struct KeyFileTests {
  @Test func `what is created can be read by its owner alone, whatever the umask`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let script = """
      umask 0; cd "$FOLDER"
      "$IEF" case key new open.key && "$IEF" case init open.ief --key-file open.key &&
      "$IEF" case backup copy.ief && "$IEF" case export --output cases.ndjson &&
      "$IEF" case evidence \(code) --output evidence.json
      """
    let run = try Tool.shell(
      script, environment: desk.environment.merging(["FOLDER": desk.folder.path]) { $1 })
    #expect(run.code == 0, "\(run.errors)")
    for name in ["open.key", "open.ief", "copy.ief", "cases.ndjson", "evidence.json"] {
      #expect(try desk.rights(name) == "600", "\(name)")
    }
    #expect(try Tool.run(["case", "recheck", "evidence.json"], from: desk.folder.path).code == 0)
    let exported = try String(contentsOfFile: "\(desk.folder.path)/cases.ndjson", encoding: .utf8)
    #expect(try desk.run(["export"]).output == exported)
  }

  /// Files are opened with their rights, so that there is no moment before these are set.
  @Test func `no file is created first and closed to others afterwards`() throws {
    let sources = FileManager.default.enumerator(atPath: "\(Tool.root)/Sources/CaseFile")
    let commands = FileManager.default.enumerator(atPath: "\(Tool.root)/Sources/ief/Commands/Case")
    var count = 0
    for (folder, files) in [("CaseFile", sources), ("ief/Commands/Case", commands)] {
      while let file = files?.nextObject() as? String {
        guard file.hasSuffix(".swift") else { continue }
        count += 1
        let text = try String(
          contentsOfFile: "\(Tool.root)/Sources/\(folder)/\(file)", encoding: .utf8)
        #expect(!text.contains("createFile(") && !text.contains("posixPermissions"), "\(file)")
      }
    }
    #expect(count > 40)
  }

  @Test func `nothing that is there is replaced or followed`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let path = desk.folder.path
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/link", withDestinationPath: "\(path)/target")
    for command in [
      ["key", "new", "link"], ["init", "link", "--key-file", "cases.key"], ["backup", "link"],
      ["export", "--output", "link"], ["evidence", code, "--output", "link"],
    ] {
      let isDesk = !["key", "init"].contains(command[0])
      let run =
        isDesk
        ? try desk.run(command)
        : try Tool.run(["case"] + command, environment: desk.environment, from: path)
      #expect(run.code == 74, "\(command)")
      #expect(
        run.errors.contains(
          "link: error: the file already exists and was not changed; choose another name\n"))
      #expect(!FileManager.default.fileExists(atPath: "\(path)/target"))
    }
  }

  @Test(arguments: [0o604, 0o640, 0o644, 0o660, 0o666, 0o602])
  func `a key that others can read is refused, with the command that mends it`(rights: Int) throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    try desk.writeSecret("passphrase", "words that nobody would try\n")
    for name in ["cases.key", "passphrase"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: rights], ofItemAtPath: "\(desk.folder.path)/\(name)")
      let option = name == "passphrase" ? "--passphrase-file" : "--key-file"
      let run = try desk.run(["list", option, name])
      #expect(run.code == 65)
      #expect(
        run.errors == "\(name): error: others can read this key; run: chmod 600 \(name)\n")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: "\(desk.folder.path)/\(name)")
    }
    #expect(try desk.run(["list"]).code == 0)
  }

  @Test func `a generated passphrase opens the file that was made with it`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let made = try Tool.run(["case", "key", "passphrase"])
    #expect(made.code == 0)
    #expect(made.output.split(separator: " ").count == 5)
    try desk.writeSecret("passphrase", made.output)
    try desk.must(["key", "change", "--new-passphrase-file", "passphrase"])
    #expect(try desk.must(["list", "--passphrase-file", "passphrase"]) == "no cases\n")
  }

  @Test(arguments: [
    ("secret", "the passphrase is too short"), ("password1234", "anyone would try"),
    ("with a \u{7} bell in it", "a control character"), ("", "the passphrase is empty"),
  ])
  func `a weak passphrase protects nothing new`(passphrase: String, message: String) throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    try desk.writeSecret("passphrase", passphrase + "\n")
    let changed = try desk.run(["key", "change", "--new-passphrase-file", "passphrase"])
    #expect(changed.code == 65)
    #expect(changed.errors.contains(message))
    let made = try Tool.run(
      ["case", "init", "new.ief", "--passphrase-file", "passphrase"], from: desk.folder.path)
    #expect(made.code == 65)
    #expect(made.errors.contains(message))
    #expect(!FileManager.default.fileExists(atPath: "\(desk.folder.path)/new.ief"))
    #expect(try desk.run(["list"]).code == 0)
  }

  @Test func `ratings come from standard input, so that their reasons are in no history`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.must(["assign", code, "ben"])
    let ratings = CaseFolder.review.filter { $0 != "--rating" }.joined(separator: "\n") + "\n\n"
    let twice = try desk.run(
      ["review", code, "--rating", "-", "--note", "-"], as: "ben", input: ratings)
    #expect(twice.code == 64)
    #expect(twice.errors.contains("standard input can be read once"))
    let run = try desk.run(["review", code, "--rating", "-"], as: "ben", input: ratings)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try desk.must(["show", code]).contains("repressive-context 2 of 3"))
  }

  #if os(Linux)
  @Test
  func `the system writes no memory of the tool to disk, and lets no other process read it`()
    throws
  {
    // Unreadable or without a core file, as soon as the tool runs; it waits for its input.
    let script = """
      ulimit -c unlimited 2>/dev/null
      folder=$(mktemp -d); mkfifo "$folder/input"
      "$IEF" screen - <"$folder/input" >/dev/null 2>&1 & pid=$!
      exec 3>"$folder/input"
      found=no
      for _ in $(seq 200); do
        if [ ! -O "/proc/$pid/mem" ] || [ "$(id -u)" = 0 ]; then
          if limits=$(cat "/proc/$pid/limits" 2>/dev/null); then
            case $(echo "$limits" | grep 'Max core file size' | tr -s ' ') in
              'Max core file size 0 0 '*) found=yes; break ;;
            esac
          elif [ -d "/proc/$pid" ]; then found=yes; break
          fi
        fi
        sleep 0.05
      done
      exec 3>&-; wait $pid; rm -r "$folder"; echo $found
      """
    #expect(try Tool.shell(script).output == "yes\n")
  }
  #endif
}
