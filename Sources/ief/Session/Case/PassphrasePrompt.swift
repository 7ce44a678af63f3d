internal import ArgumentParser
internal import EmergencyFund
internal import Foundation

/// Passphrases, which are never displayed.
enum Passphrase {
  /// The first line of a file, or of standard input.
  static func read(_ path: String) throws -> String {
    var input = InputFiles()
    let text = input.text(path)
    try input.stopOnDiagnostics()
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
    if twice, prompt("repeat passphrase: ") != first {
      Terminal.diagnose("error: the passphrases differ; nothing was changed")
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
