internal import Foundation

/// What goes to the two streams: results to stdout, diagnostics to stderr.
enum Terminal {
  /// Writes a result to standard output.
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Writes a line to standard error.
  static func diagnose(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Whether standard output is a terminal that may show colour.
  static var hasColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    if let refused = environment["NO_COLOR"], !refused.isEmpty { return false }
    return environment["TERM"] != "dumb" && isatty(STDOUT_FILENO) == 1
  }

  /// The current day where the command runs; the only clock that is ever read.
  static var today: (year: Int, month: Int, day: Int) {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}
