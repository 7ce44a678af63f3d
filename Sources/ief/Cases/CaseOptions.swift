internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundScheduling
internal import Foundation

/// The options of every command that works on a case file.
struct CaseOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Case file (default: from the configuration).", valueName: "file"))
  var file: String?

  @OptionGroup var key: CaseKeyOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Officer id to act as (default: from the configuration).", valueName: "officer"))
  var actor: String?

  @Option(
    help: ArgumentHelp("Team file: officers with their roles and regions.", valueName: "file"))
  var team: String?

  @Option(
    help: ArgumentHelp(
      "Date of the event, as YYYY-MM-DD (default: today).", valueName: "day"),
    transform: Day.init(argument:))
  var today: Day?
}

/// How the fund's key is got.
struct CaseKeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The key file; without one, the passphrase is asked for.", valueName: "file"))
  var keyFile: String?

  @Option(
    help: ArgumentHelp(
      "A file with the passphrase in its first line, or - for standard input.", valueName: "file"))
  var passphraseFile: String?

  func validate() throws {
    if keyFile != nil, passphraseFile != nil {
      throw ValidationError("name a key file or a file with the passphrase, not both")
    }
  }

  /// The key, as the options or the configuration name it; else a passphrase asked for.
  func source(_ configuration: CaseConfiguration, isNew: Bool = false) throws -> FundKeySource {
    if let passphraseFile { return .passphrase(try Passphrase.read(passphraseFile)) }
    if let keyFile = keyFile ?? configuration.keyFile { return try Self.read(keyFile: keyFile) }
    return .passphrase(try Passphrase.ask(twice: isNew))
  }

  static func read(keyFile: String) throws -> FundKeySource {
    var input = InputFiles()
    let text = input.text(keyFile)
    try input.stopOnComplaints()
    do {
      return try FundKeySource.keyFile(text: text ?? "")
    } catch {
      Terminal.diagnose("\(keyFile): error: \(error)")
      throw ExitCode.badInput
    }
  }
}

/// What a person sets once instead of naming it each time.
///
/// The file that IEF_CONFIG names, or else `ief/config.yaml` in the folder for configurations.
struct CaseConfiguration {
  var file: String?
  var keyFile: String?
  var actor: String?
  var team: String?
  var policies: String?
  var rates: String?

  enum Key: String, FieldKey { case file, keyFile, `as`, team, policies, rates }

  /// Reads the configuration, where there is one.
  init() throws {
    let environment = ProcessInfo.processInfo.environment
    let chosen = environment["IEF_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
    let folder =
      environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      ?? environment["HOME"].map { "\($0)/.config" }
    guard let path = chosen ?? folder.map({ "\($0)/ief/config.yaml" }),
      chosen != nil || FileManager.default.fileExists(atPath: path)
    else { return }
    var input = InputFiles()
    let read = input.read(path) { reader in
      let fields = reader.fields(reader.root, Key.self)
      return Key.allCases.map { reader.text(fields[$0]) }
    }
    try input.stopOnComplaints()
    guard let read else { return }
    // Paths are meant from the folder of the configuration.
    let base = (path as NSString).deletingLastPathComponent
    func place(_ index: Int) -> String? {
      read[index].map { $0.hasPrefix("/") || base.isEmpty ? $0 : "\(base)/\($0)" }
    }
    (file, keyFile, actor) = (place(0), place(1), read[2])
    (team, policies, rates) = (place(3), place(4), place(5))
  }
}

/// Passphrases, which are never shown.
enum Passphrase {
  /// The first line of a file, or of standard input.
  static func read(_ path: String) throws -> String {
    var input = InputFiles()
    let text = input.text(path)
    try input.stopOnComplaints()
    let line = text?.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
    return try checked(line.hasSuffix("\r") ? String(line.dropLast()) : String(line))
  }

  /// Asks on the terminal; a new one twice.
  static func ask(twice: Bool) throws -> String {
    guard isatty(STDIN_FILENO) == 1 else {
      Terminal.diagnose(
        "error: no key: give --key-file or --passphrase-file, or run this in a terminal")
      throw ExitCode.usage
    }
    let first = try checked(prompt(twice ? "new passphrase: " : "passphrase: "))
    if twice, prompt("once more: ") != first {
      Terminal.diagnose("error: the two passphrases differ; nothing was done")
      throw ExitCode.badInput
    }
    return first
  }

  private static func checked(_ passphrase: String) throws -> String {
    if passphrase.isEmpty {
      Terminal.diagnose("error: the passphrase is empty")
      throw ExitCode.badInput
    }
    return passphrase
  }

  private static func prompt(_ words: String) -> String {
    var before = termios()
    tcgetattr(STDIN_FILENO, &before)
    var quiet = before
    quiet.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      Terminal.report("\n")
    }
    Terminal.report(words)
    return readLine() ?? ""
  }
}
