internal import ArgumentParser
internal import EmergencyFund
internal import Foundation

/// Files that a command was asked to write.
enum OutputFile {
  /// Writes JSON as ``Terminal/write(_:)-(JSONWriter)`` does.
  static func write(_ json: JSONWriter, to path: String) throws {
    try write(json.withShownBytes { Array($0) }, to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      Terminal.diagnose("\(path): error: the file cannot be written")
      throw ExitCode.unwritable
    }
  }
}
