internal import ArgumentParser
internal import Foundation

/// Files that a command was asked to write.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      Terminal.diagnose("\(path): error: the file cannot be written")
      throw ExitCode.unwritable
    }
  }
}
