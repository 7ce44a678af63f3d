internal import ArgumentParser
internal import EmergencyFund
internal import Foundation

/// What goes to the two streams: results to stdout, diagnostics to stderr.
enum Terminal {
  /// Writes a result to standard output, and ends the tool if that cannot be done.
  static func write(_ text: OutputText) {
    var text = text.string
    finish(text.withUTF8 { send(UnsafeRawBufferPointer($0), to: STDOUT_FILENO) })
  }

  /// Writes JSON to standard output, as ``write(_:)`` does.
  static func write(_ json: JSONWriter) {
    finish(json.withShownBytes { send(UnsafeRawBufferPointer($0), to: STDOUT_FILENO) })
  }

  /// Writes JSON to standard output, as ``write(_:)`` does.
  static func write(_ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    body(&writer)
    write(writer)
  }

  /// Writes each value as one line of JSON.
  static func writeLines<Value>(
    _ values: [Value], _ body: (Value, inout JSONWriter) -> Void
  ) {
    write { writer in
      for value in values {
        body(value, &writer)
        writer.newline()
      }
    }
  }

  /// Writes the bytes of a page, which escapes its texts itself, as ``write(_:)`` does.
  static func write(page: [UInt8]) {
    finish(page.withUnsafeBytes { send($0, to: STDOUT_FILENO) })
  }

  /// Ends the tool if a result could not be written.
  private static func finish(_ code: Int32?) {
    guard let code else { return }
    // The reader has seen enough, as `head` does: nothing went wrong here.
    if code == EPIPE { exit(EXIT_SUCCESS) }
    diagnose("error: the output cannot be written: \(String(cString: strerror(code)))")
    exit(ExitCode.unwritable.rawValue)
  }

  /// Writes a line to standard error.
  static func diagnose(_ line: OutputText) {
    report("\(line)\n")
  }

  /// Writes whole lines to standard error.
  static func report(_ lines: OutputText) {
    var lines = lines.string
    _ = lines.withUTF8 { send(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
  }

  /// Shows the progress of long work, on a terminal only; the next call overwrites it.
  static func progress(_ done: Int, of count: Int, _ what: OutputText) {
    guard count >= 200, done % 50 == 0 || done == count, isatty(STDERR_FILENO) == 1 else { return }
    report(done == count ? "\r\u{1B}[K" : "\r\(what) \(done) of \(count)\u{1B}[K")
  }

  /// Writes all of a text; returns the system's error code if it could not.
  static func send(_ bytes: UnsafeRawBufferPointer, to stream: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Foundation.write(stream, part.baseAddress, part.count)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  /// Whether standard output is a terminal that may show colour.
  static var hasColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    if let refused = environment["NO_COLOR"], !refused.isEmpty { return false }
    return environment["TERM"] != "dumb" && isatty(STDOUT_FILENO) == 1
  }

  /// Today's date where the command runs; the only clock that is ever read.
  static var today: (year: Int, month: Int, day: Int) {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }

  /// Today's date in a time zone; nil if the system does not know the zone.
  static func today(in name: String) -> (year: Int, month: Int, day: Int)? {
    guard let zone = TimeZone(identifier: name) else { return nil }
    var seconds = time(nil) + zone.secondsFromGMT()
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}
