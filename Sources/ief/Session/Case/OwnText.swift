internal import ArgumentParser
internal import EmergencyFund

/// A text that an officer writes, from standard input if the shell's history must not keep it.
enum OwnText {
  static let help = "the text, or - to read it from standard input"

  /// The text, read from standard input for `-`; an empty one is rejected.
  static func read(_ argument: String) throws -> String {
    let text = (argument == "-" ? try standardInput() : argument).trimmed
    if text.isEmpty { throw ValidationError("the text is empty; write at least a few words") }
    return text
  }

  private static func standardInput() throws -> String {
    var input = InputFiles()
    let text = input.text("-")
    try input.stopOnDiagnostics()
    return text ?? ""
  }
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
