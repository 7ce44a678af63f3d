internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
internal import Foundation

struct CaseInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Creates a new case file.",
    usage: "ief case init <file> [<options>]",
    discussion: """
      The key comes from a key file or a passphrase. Without it nobody can read the file, and there \
      is no recovery: keep a copy of the key separate from copies of the file.

      EXAMPLES
        ief case init cases.ief --key-file cases.key
        ief case init cases.ief
      """)

  @Argument(help: ArgumentHelp("The file to make.", valueName: "file"))
  var file: String

  @OptionGroup var key: CaseKeyOptions

  func run() throws {
    let source = try key.source(try CaseConfiguration(), isNew: true)
    try CaseDesk.reporting(file) { try CaseFile.create(at: file, key: source) }
    Terminal.write("made \(Complaint.escaped(file))\n")
  }
}

struct CaseKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Makes key files, and changes the key of a case file.",
    subcommands: [New.self, Change.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Makes a new random key file.",
      discussion: """
        EXAMPLES
          ief case key new cases.key
        """)

    @Argument(help: ArgumentHelp("The file to make.", valueName: "file"))
    var file: String

    func run() throws {
      guard !FileManager.default.fileExists(atPath: file) else {
        Terminal.diagnose(
          "\(Complaint.escaped(file)): error: the file already exists; choose another name")
        throw ExitCode.unwritable
      }
      let made = FileManager.default.createFile(
        atPath: file, contents: Data(FundKeySource.newKeyFileText().utf8),
        attributes: [.posixPermissions: 0o600])
      guard made else {
        Terminal.diagnose("\(Complaint.escaped(file)): error: the file cannot be written")
        throw ExitCode.unwritable
      }
      Terminal.write("made \(Complaint.escaped(file)); keep a copy apart from the case file\n")
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change",
      abstract: "Changes the passphrase or key file of a case file.",
      usage: "ief case key change --new-key-file <file> [<options>]",
      discussion: """
        Cases are not re-encrypted; only their keys are re-wrapped. Copies of the case file that \
        were made before still open with the old key.

        EXAMPLES
          ief case key change --new-key-file new.key
          ief case key change --new-passphrase
        """)

    @OptionGroup var options: CaseOptions

    @Option(help: ArgumentHelp("The new key file.", valueName: "file"))
    var newKeyFile: String?

    @Option(
      help: ArgumentHelp(
        "A file with the new passphrase in its first line.", valueName: "file"))
    var newPassphraseFile: String?

    @Flag(help: "Prompt for the new passphrase.")
    var newPassphrase = false

    func validate() throws {
      let named = [newKeyFile != nil, newPassphraseFile != nil, newPassphrase].count { $0 }
      if named != 1 {
        throw ValidationError(
          "name one of --new-key-file, --new-passphrase-file and --new-passphrase")
      }
    }

    func run() throws {
      let desk = try CaseDesk(options)
      try desk.require([.lead], allRegions: true, "the key of the file")
      let source: FundKeySource =
        if let newKeyFile {
          try CaseKeyOptions.read(keyFile: newKeyFile)
        } else if let newPassphraseFile {
          .passphrase(try Passphrase.read(newPassphraseFile))
        } else {
          .passphrase(try Passphrase.ask(twice: true))
        }
      try CaseDesk.reporting(desk.path) {
        try desk.file.changeKey(to: source, on: desk.today, record: desk.record(.keyChanged))
      }
      Terminal.write("key changed; the old key still opens copies made before this change\n")
    }
  }
}

struct CaseBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Makes a consistent copy of the case file, even while it is in use, and verifies it.",
    usage: "ief case backup <file> [<options>]",
    discussion: """
      To restore, put the copy in the case file's place while nobody writes, and run \
      'ief case verify' with the head that was exported last.

      EXAMPLES
        ief case backup /media/stick/cases-2026-03-09.ief
      """)

  @Argument(help: ArgumentHelp("The copy to make.", valueName: "file"))
  var destination: String

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require([.lead], allRegions: true, "a backup")
    let head = try CaseDesk.reporting(desk.path) {
      let head = try desk.file.signedHead()
      try desk.file.backup(to: destination)
      return head
    }
    let verification: ChainVerification
    do {
      verification = try CaseDesk.reporting(destination) {
        try CaseFile(at: destination, key: desk.key).verify(against: head)
      }
      guard verification.isIntact, case .complete = verification.completeness else {
        Terminal.diagnose(
          "\(Complaint.escaped(destination)): error: the copy does not verify; make another one")
        throw ExitCode.badInput
      }
    } catch {
      // A copy that nobody could look at is none.
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: destination + suffix)
      }
      throw error
    }
    Terminal.write(
      "copied to \(Complaint.escaped(destination)) and verified, \(verification.events) events\n")
  }
}

struct CaseHead: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head",
    abstract: "Prints the signed head of the chain (a checkpoint), to be kept elsewhere.",
    usage: "ief case head [<options>]",
    discussion: """
      It lets you show later that nothing recorded before it was removed: 'ief case verify \
      --head'. It contains the number of events, a hash, a public key and a signature, and \
      nothing about any case.

      EXAMPLES
        ief case head > head-2026-03-09.json
      """)

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require([.lead, .auditor], allRegions: true, "the head of the chain")
    let head = try CaseDesk.reporting(desk.path) { try desk.file.signedHead() }
    var writer = JSONWriter()
    head.write(to: &writer)
    writer.newline()
    Terminal.write(writer.text)
  }
}

struct CaseErase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Permanently erases a case: its key and all its content.",
    usage: "ief case erase <code> [--yes] [<options>]",
    discussion: """
      The chain of events stays whole: code, kinds and days. Copies of the file that were made \
      before still hold the case.

      EXAMPLES
        ief case erase C-7K3F9Q --yes
      """)

  @OptionGroup var target: CaseTarget

  @Flag(help: "Erase; without this, only shows what would be erased (dry run).")
  var yes = false

  func run() throws {
    let desk = try CaseDesk(target.options)
    try desk.require([.lead], "an erasure")
    // One that was erased may be erased again, which empties the log.
    let code = try desk.read { reader in
      yes
        ? try desk.entry(target.code, reader).code
        : try desk.open(target.code, reader).code
    }
    guard yes else {
      Terminal.write("would erase \(code) for good; to do it, add --yes\n")
      return
    }
    try desk.erase([code], .request)
    Terminal.write("\(code): erased\n")
  }
}

extension CaseDesk {
  /// Erases cases, and empties the log of what they held.
  ///
  /// Who might not see a case still does not see that it was there.
  func erase(
    _ codes: [String], _ cause: CaseEvent.ErasureCause,
    record: (kind: String, payload: [UInt8])? = nil
  ) throws {
    let event = CaseEvent(on: today, by: actor.id, .erased(CaseEvent.Erased(cause: cause)))
    var writer = JSONWriter()
    event.write(to: &writer)
    try Self.reporting(path) {
      try file.erase(codes, on: today, payload: writer.bytes, record: record) { code, reader in
        try reader.open(code).map { barred($0.grantCase).map { .conflict($0) } } ?? []
      }
    }
  }
}
