import Foundation

/// The tool with a terminal as its standard output.
enum Terminal {
  struct Refused: Error {}

  /// What the tool writes to a terminal.
  static func run(_ arguments: [String], environment: [String: String]) throws -> String {
    var master: Int32 = -1
    var terminal: Int32 = -1
    guard openpty(&master, &terminal, nil, nil, nil) == 0 else { throw Refused() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Tool.binary)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: Tool.root)
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    process.standardError = FileHandle.nullDevice
    try process.run()
    close(terminal)
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4_096)
    while true {
      // Ends with an error once the tool has closed its side.
      let count = read(master, &part, part.count)
      if count <= 0 { break }
      bytes += part.prefix(count)
    }
    close(master)
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The interrupt key, as a line: the pseudoterminal is no controlling one.
  static let interruptKey = "\u{3}"

  /// What the tool writes to a terminal on which a person types a line after each prompt.
  static func converse(
    _ arguments: [String], typing lines: [String], after prompt: String = "> ",
    environment: [String: String]
  ) throws -> String {
    var master: Int32 = -1
    var terminal: Int32 = -1
    guard openpty(&master, &terminal, nil, nil, nil) == 0 else { throw Refused() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Tool.binary)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: Tool.root)
    process.environment = environment
    process.standardInput = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    process.standardOutput = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    process.standardError = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    try process.run()
    close(terminal)
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4_096)
    var rest = lines[...]
    while true {
      // Ends with an error once the tool has closed its side.
      let count = read(master, &part, part.count)
      if count <= 0 { break }
      bytes += part.prefix(count)
      guard bytes.suffix(prompt.utf8.count) == Array(prompt.utf8) else { continue }
      if rest.first == interruptKey {
        rest.removeFirst()
        kill(process.processIdentifier, SIGINT)
        // The next prompt comes after what was printed until now.
        bytes += Array("\n".utf8)
        continue
      }
      // The end of input, once there is nothing left to type.
      let line = Array((rest.popFirst().map { $0 + "\n" } ?? "\u{4}").utf8)
      guard write(master, line, line.count) == line.count else { break }
    }
    close(master)
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
