internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

/// Where a command writes cases in plain text: standard output, a pipe or a device, or a new file
/// that only its owner can read.
struct PrivateOutput: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write to a new file that only you can read (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  /// Calls the body with a function that writes; a file that is not completed is removed.
  func write(_ body: ((JSONWriter) throws -> Void) throws -> Void) throws {
    guard let output else { return try body { Terminal.write($0) } }
    if try OutputFile.stream(to: output, body) { return }
    try CaseDesk.reporting(output) {
      let file = try PrivateFile(creating: output)
      do {
        try body { try file.write($0.withShownBytes { Array($0) }) }
        try file.synchronise()
      } catch {
        PrivateFile.remove(output)
        throw error
      }
    }
  }
}

extension PrivateFile {
  /// Creates a file with a content, and puts it on disk; one that is not completed is removed.
  static func create(_ path: String, _ bytes: [UInt8]) throws(CaseFileError) {
    let file = try PrivateFile(creating: path)
    do throws(CaseFileError) {
      try file.write(bytes)
      try file.synchronise()
    } catch {
      Self.remove(path)
      throw error
    }
  }

  /// Writes bytes after those that were written before.
  func write(_ bytes: [UInt8]) throws(CaseFileError) {
    if let code = bytes.withUnsafeBytes({ Terminal.send($0, to: descriptor) }) {
      throw Self.error(code)
    }
  }
}
