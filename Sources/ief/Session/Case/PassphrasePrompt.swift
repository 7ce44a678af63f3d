internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
internal import Foundation

/// Where passphrases come from; they are never displayed.
enum PassphrasePrompt {
  /// The first line of a file, or of standard input.
  static func read(_ path: String, isNew: Bool = false) throws -> Passphrase {
    try checked(try firstLine(path), isNew)
  }

  /// The passphrase of a file that someone else made, composed as they typed it; asked for without
  /// a path.
  static func ofFile(_ path: String?) throws -> [UInt8] {
    guard path != nil || isatty(STDIN_FILENO) == 1 else {
      Terminal.diagnose(
        "error: the file is under a passphrase: give --passphrase-file, or run this in a terminal")
      throw ExitCode.usage
    }
    let typed = try path.map { try firstLine($0) } ?? prompt("passphrase: ")
    return Array(typed.precomposedStringWithCanonicalMapping.utf8)
  }

  /// The first line of a file that only its owner can read, or of standard input.
  private static func firstLine(_ path: String) throws -> String {
    try KeyFileRights.check(path)
    var input = InputFiles()
    let text = input.text(path)
    try input.stopOnDiagnostics()
    // A line may end in CR LF, which is one character.
    return String((text ?? "").prefix { !$0.isNewline })
  }

  /// The code of a recovery sheet: the first line of a file or of standard input, or asked for if
  /// that is a terminal.
  static func recoveryCode(_ path: String) throws -> String {
    path == "-" && isatty(STDIN_FILENO) == 1 ? prompt("recovery code: ") : try firstLine(path)
  }

  /// Asks on the terminal; a new one twice.
  static func ask(isNew: Bool) throws -> Passphrase {
    guard isatty(STDIN_FILENO) == 1 else {
      Terminal.diagnose(
        "error: no key: give --key-file or --passphrase-file, or run this in a terminal")
      throw ExitCode.usage
    }
    let typed = prompt(isNew ? "new passphrase: " : "passphrase: ")
    let passphrase = try checked(typed, isNew)
    if isNew, prompt("repeat passphrase: ") != typed {
      Terminal.diagnose("error: the passphrases differ; nothing was changed")
      throw ExitCode.badInput
    }
    return passphrase
  }

  /// A new one must be hard to guess; one that opens a file was perhaps set before that was asked.
  private static func checked(_ typed: String, _ isNew: Bool) throws -> Passphrase {
    let passphrase = Passphrase(typed)
    if let weakness = passphrase.weakness, isNew || weakness == .empty {
      Terminal.diagnose("error: \(weakness)")
      throw ExitCode.badInput
    }
    return passphrase
  }

  private static func prompt(_ words: OutputText) -> String {
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

/// Who may read a file with a key.
enum KeyFileRights {
  /// Ends the tool if others than the owner can read a key file or a file with a passphrase.
  static func check(_ path: String) throws {
    // Standard input, pipes and devices are for the process alone; what is missing is said later.
    guard path != "-", let status = FileName.status(path), FileKind(status) == .regular,
      status.st_mode & 0o077 != 0
    else { return }
    Terminal.diagnose(
      "\(path): error: others can read this key; run: chmod 600 \(shellQuoted(path))")
    throw ExitCode.badInput
  }

  /// A path as one word of a shell.
  private static func shellQuoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    if isPlain, !path.hasPrefix("-") { return path }
    let quoted = path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    return "-- '" + Diagnostic.escaped(quoted) + "'"
  }
}
