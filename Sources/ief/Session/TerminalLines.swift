internal import Foundation

/// The lines that a person types.
struct TerminalLines {
  private var typed: [UInt8] = []

  /// What a person typed, or how they ended.
  enum Line {
    case text(String)
    /// Nothing more will be typed.
    case end
    /// The interrupt key was pressed.
    case interrupted
  }

  /// Waits for the next line.
  mutating func next() -> Line {
    var part = [UInt8](repeating: 0, count: 4_096)
    while true {
      if let end = typed.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: typed[..<end], as: UTF8.self)
        typed.removeFirst(end + 1)
        return .text(line)
      }
      if InterruptKey.isPressed(before: STDIN_FILENO) {
        typed = []
        return .interrupted
      }
      let count = read(STDIN_FILENO, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        defer { typed = [] }
        return typed.isEmpty ? .end : .text(String(decoding: typed, as: UTF8.self))
      }
      typed += part.prefix(count)
    }
  }
}
