internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

/// Where a command writes cases in plain text: standard output, or a new file that only its owner
/// can read.
struct PrivateOutput: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write to a new file that only you can read (default: standard output).", valueName: "file"))
  var output: String?

  /// Calls the body with a function that writes; a file that is not completed is removed.
  func write(_ body: ((JSONWriter) throws -> Void) throws -> Void) throws {
    guard let output else { return try body { Terminal.write($0) } }
    try CaseDesk.reporting(output) {
      let file = try PrivateFile(creating: output)
      do {
        try body { try file.write($0.withShownBytes { Array($0) }) }
        try file.synchronise()
      } catch {
        CaseFile.remove(output)
        throw error
      }
    }
  }
}
