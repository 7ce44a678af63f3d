import Foundation
import Testing

/// What the tool does with names, folders, links, pipes and devices.
@Suite struct FileTests {
  static let sample = "Samples/applications/office-raid.fr.yaml"

  /// Runs a script in a new folder, `$D`, which has an application, `$D/a.yaml`.
  static func inFolder(_ script: String) throws -> Tool.Run {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("a.yaml", try Samples.bytes(sample))
    return try Tool.shell(script, environment: ["D": folder.path])
  }

  @Test func `reads names that are not UTF-8, and shows their bytes`() throws {
    let run = try Self.inFolder(
      #"mv "$D/a.yaml" "$D/$(printf 'o\361.yaml')"; "$IEF" validate "$D" --summary; "#
        + #"echo $?; "$IEF" validate "$D/$(printf 'o\361.yaml')"; "#
        + #""$IEF" validate "$D/$(printf 'n\377\342\202.yaml')" "$(printf '\364\217\277\261')""#)
    #expect(run.output.contains("S-"))
    #expect(run.output.contains("\n1\n"))
    #expect(run.output.contains(#"/o\xf1.yaml"#))
    #expect(run.errors.contains(#"/n\xff\xe2\x82.yaml: error: file not found"#))
    #expect(run.errors.contains(#"\xf4\x8f\xbf\xb1: error: file not found"#))
    #expect(run.code == 66)
  }

  /// Runs a script in the folder of an empty case file, with the sample as `$S`.
  static func atCases(_ script: String) throws -> Tool.Run {
    let cases = try CaseFolder()
    defer { cases.remove() }
    let environment = ["C": cases.folder.path, "S": Tool.root + "/" + sample]
    return try Tool.shell(
      #"cd "$C"; "# + script, environment: cases.environment.merging(environment) { $1 })
  }

  @Test func `cases go into pipes, devices and standard output as all other output does`() throws {
    let run = try Self.atCases(
      #"exec 2> errors; "$IEF" case receive "$S" --today 2026-03-09 > out; C=$(cut -c 1-8 out); "#
        + #"O="--today 2026-03-09 --output"; "$IEF" case export > plain --today 2026-03-09; "#
        + #""$IEF" case export $O /dev/null && test -c /dev/null && echo null; "#
        + #""$IEF" case export $O /dev/stdout | cmp - plain && echo stdout; "#
        + #"mkfifo pipe; cat pipe > piped & "$IEF" case export $O pipe; wait; "#
        + #"cmp piped plain && test -p pipe && echo pipe; "#
        + #""$IEF" case evidence "$C" $O /dev/stdout | grep -c ief-case-bundle; "#
        + #""$IEF" case export $O new; stat -c %a new; cmp new plain && echo new; "#
        + #""$IEF" case export $O new; echo $?; "$IEF" case export $O /dev/full; echo $?"#)
    #expect(run.output == "null\nstdout\npipe\n1\n600\nnew\n74\n74\n", "\(run.output)")
  }

  @Test func `records the name of an attachment that is not UTF-8`() throws {
    let run = try Self.atCases(
      #"F="$(printf 'o\361.txt')"; echo text > "$F"; "$IEF" case receive "$S" --attachment "$F" "#
        + #"--today 2026-03-09 > out && "$IEF" case show "$(cut -d ' ' -f 1 out)""#)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains(#"o\xf1.txt"#))
  }

  @Test func `says what it passed over in a folder`() throws {
    let run = try Self.inFolder(
      #"cd "$D"; touch b.pdf c.PDF d .e.yaml f.unusual; ln -s a.yaml g.yaml; ln -s b.pdf h; "#
        + #""$IEF" validate . --format json | grep -c outcome"#)
    #expect(run.output == "2\n")
    #expect(
      run.errors == ".: note: skipped 2 .pdf, 1 hidden, 2 no extension, 1 other\n"
        || run.errors == ".: note: skipped 2 .pdf, 2 no extension, 1 hidden, 1 other\n")
  }

  @Test func `counts a link to a folder above, which is not entered again`() throws {
    let run = try Self.inFolder(
      #"cd "$D"; mkdir in; ln -s .. in/above; ln -s . in/itself; "#
        + #""$IEF" validate . --format json | grep -c outcome"#)
    #expect(run.output == "1\n")
    #expect(run.errors == ".: note: skipped 2 links\n")
  }

  @Test func `does not wait for a pipe beside a policy`() throws {
    let run = try Self.inFolder(
      #"cp Policies/ief/asia.yaml "$D"; cd "$D"; mkfifo pipe.yaml; "#
        + #"timeout 60 "$IEF" policy lint asia.yaml > out; echo $?"#)
    #expect(["0\n", "1\n"].contains(run.output), "\(run.output) \(run.errors)")
  }

  @Test func `refuses links out of a folder, pipes and devices without opening them`() throws {
    let script =
      #"cd "$D"; mkdir in; mv a.yaml in; mkfifo in/p.yaml; ln -s /dev/zero in/z.yaml; "#
      + #"ln -s none in/n.yaml; ln -s / in/root; ln -s ../x in/up.txt; touch x; "#
    let run = try Self.inFolder(script + #"timeout 60 "$IEF" validate in"#)
    #expect(run.code == 65)
    #expect(run.output == "")
    for line in [
      "in/p.yaml: error: expected a file, found a pipe", "in/n.yaml: error: the link leads nowhere",
      "in/z.yaml: error: the link leads out of the folder",
      "in/root: error: the link leads out of the folder", "in: note: skipped 1 link\n",
      "note: 1 other file can be read; to process them too, use --keep-going\n",
    ] {
      #expect(run.errors.contains(line), "\(line)")
    }
    let going = try Self.inFolder(script + #"timeout 60 "$IEF" validate in --keep-going --summary"#)
    #expect(going.code == 65)
    #expect(going.output.contains("1 ") || going.output.contains("ineligible"))
    #expect(going.errors.contains("in/p.yaml: error"))
  }

  @Test(arguments: [
    ["validate"], ["score", "--today", "2026-03-09"], ["refer", "--today", "2026-03-09"],
    ["schedule", "--today", "2026-03-09", "--effort", "quick", "--team", Samples.teams[0]],
  ])
  func `goes on without a bad file if asked`(arguments: [String]) throws {
    let files = [Self.sample, "Samples/bad/cut-off.json"]
    let stopped = try Tool.run(arguments + files)
    #expect(stopped.code == 65)
    #expect(stopped.output == "")
    let going = try Tool.run(arguments + files + ["--keep-going"])
    #expect(going.code == 65)
    let alone = try Tool.run(arguments + [Self.sample])
    #expect(going.output == alone.output)
    #expect(going.errors.contains("cut-off.json"))
  }

  @Test(arguments: [("/dev/zero", "a device"), ("pipe", "a pipe"), (".", "a folder")])
  func `refuses what is no regular file as an attachment`(name: String, what: String) throws {
    let run = try Self.atCases(
      #"mkfifo pipe; timeout 60 "$IEF" case receive "$S" --today 2026-03-09 --attachment "# + name)
    #expect(run.code == 65)
    #expect(run.errors.contains("expected a file, found \(what)"), "\(run.errors)")
  }

  @Test func `reads standard streams and process substitution`() throws {
    let run = try Tool.shell(
      #""$IEF" validate /dev/stdin --summary < \#(Self.sample) | grep -c S-; "#
        + #"bash -c '"$IEF" validate <(cat \#(Self.sample)) --summary' | grep -c S-; "#
        + #""$IEF" validate /dev/zero"#)
    #expect(run.output == "1\n1\n")
    #expect(run.errors.contains("/dev/zero: error: the file is larger than 4 MiB"))
    #expect(run.code == 65)
  }

  static let problem =
    "schedule \(sample) --team \(Samples.teams[0]) --today 2026-03-09 --effort quick "
    + "--format csv --export-problem"

  @Test func `writes into pipes and devices, and never replaces them`() throws {
    let run = try Self.inFolder(
      #"mkfifo "$D/pipe"; cat "$D/pipe" > "$D/got" & "$IEF" \#(Self.problem) "$D/pipe" >"#
        + #" /dev/null; wait; grep -c ief-schedule-problem "$D/got"; test -p "$D/pipe" && echo pipe; "#
        + #""$IEF" \#(Self.problem) /dev/null > /dev/null; test -c /dev/null && echo device; "#
        + #""$IEF" \#(Self.problem) /dev/stdout > "$D/both"; grep -c . "$D/both"; "#
        + #""$IEF" \#(Self.problem) "$D" > /dev/null"#)
    #expect(run.output.hasPrefix("1\npipe\ndevice\n"))
    #expect(!run.output.hasSuffix("device\n0\n") && !run.output.hasSuffix("device\n1\n"))
    #expect(run.errors.hasSuffix("error: the file cannot be written: Is a directory\n"))
    #expect(run.code == 74)
  }

  @Test func `keeps the mode of a file that it replaces, and hides a new one from others`() throws {
    let run = try Self.inFolder(
      #"umask 022; cd "$D"; echo old > old; chmod 640 old; ln -s old link; ln old hard; "#
        + #"cd "$OLDPWD"; for f in new link; do "$IEF" \#(Self.problem) "$D/$f" > /dev/null; done; "#
        + #"cd "$D"; stat -c %a new old; test -L link && cat hard; grep -c ief-schedule old; ls"#)
    #expect(run.output == "600\n640\nold\n1\na.yaml\nhard\nlink\nnew\nold\n")
  }
}
