internal import ArgumentParser
internal import EmergencyFund
internal import Foundation

/// Whole lines of a file or of standard input, in blocks of bounded size.
struct LineSource: ~Copyable, Sendable {
  /// Some whole lines, and room for what is read next.
  struct Block: Sendable {
    /// The lines, each with its newline, then padding.
    var bytes: [UInt8] = []
    /// The number of bytes that are lines.
    var count = 0
    /// The number of the first line.
    var firstLine = 1
    /// Whether the only line is too long, and was not kept.
    var isTooLong = false
  }

  /// The name in diagnostics.
  let name: String
  /// The size in bytes; nil if it is not known.
  let size: Int?
  /// The size of a block in bytes, unless one line is longer.
  var blockSize = 1 << 18

  private let descriptor: Int32
  private var rest: [UInt8] = []
  private var line = 1
  private var isAtEnd = false

  private init(name: String, descriptor: Int32, size: Int?) {
    self.name = name
    self.descriptor = descriptor
    self.size = size
  }

  /// Opens a file, or standard input for `-`.
  static func open(_ file: String) throws -> LineSource {
    if file == "-" {
      return LineSource(name: "standard input", descriptor: STDIN_FILENO, size: nil)
    }
    let name = file
    let descriptor = FileName.withCString(file) { Foundation.open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      let code = errno
      let reason = String(cString: strerror(code))
      Terminal.diagnose("\(name): error: cannot be opened: \(reason)")
      throw code == ENOENT ? ExitCode.notFound : ExitCode.badInput
    }
    var status = stat()
    let kind = fstat(descriptor, &status) == 0 ? status.st_mode & S_IFMT : 0
    if kind == S_IFDIR {
      close(descriptor)
      Terminal.diagnose("\(name): error: is a folder; give a file of lines")
      throw ExitCode.badInput
    }
    return LineSource(
      name: file, descriptor: descriptor, size: kind == S_IFREG ? Int(status.st_size) : nil)
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// Fills a block with the next lines; false at the end of the input.
  mutating func next(_ block: inout Block) throws -> Bool {
    block.isTooLong = false
    block.firstLine = line
    var count = rest.count
    var capacity = max(blockSize, 2 * count) + PaddedLine.padding
    // A block that once held a long line is not kept at that size.
    if block.bytes.count < capacity || block.bytes.count > 4 * capacity {
      block.bytes = [UInt8](repeating: 0, count: capacity)
    }
    capacity = block.bytes.count
    block.bytes.replaceSubrange(0..<count, with: rest)
    rest.removeAll(keepingCapacity: true)
    while !isAtEnd {
      let read = try read(into: &block.bytes, from: count, limit: capacity - PaddedLine.padding)
      let end = Self.lastNewline(block.bytes, in: count..<(count + read))
      count += read
      if let end {
        rest.append(contentsOf: block.bytes[(end + 1)..<count])
        count = end + 1
        break
      }
      if isAtEnd, count > 0 {
        block.bytes[count] = UInt8(ascii: "\n")
        count += 1
      } else if count > Limits.standard.bytesMax {
        try skipLine()
        block.isTooLong = true
        line += 1
        return true
      } else if count == capacity - PaddedLine.padding {
        // The limit and a newline more, so a longer line is never kept.
        capacity = min(2 * capacity, Limits.standard.bytesMax + 2 + PaddedLine.padding)
        block.bytes.append(contentsOf: [UInt8](repeating: 0, count: capacity - block.bytes.count))
      }
    }
    block.count = count
    line += Self.newlines(block.bytes, count)
    return count > 0
  }

  private mutating func read(
    into bytes: inout [UInt8], from start: Int, limit: Int
  ) throws -> Int {
    guard start < limit else { return 0 }
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Foundation.read(descriptor, buffer.baseAddress?.advanced(by: start), limit - start)
      }
      if count > 0 { return count }
      if count == 0 {
        isAtEnd = true
        return 0
      }
      if errno == EINTR { continue }
      let reason = String(cString: strerror(errno))
      Terminal.diagnose("\(name): error: cannot be read: \(reason)")
      throw ExitCode.badInput
    }
  }

  /// Reads on to the end of a line that is not kept.
  private mutating func skipLine() throws {
    var bytes = [UInt8](repeating: 0, count: blockSize)
    while !isAtEnd {
      let count = try read(into: &bytes, from: 0, limit: bytes.count)
      if let end = bytes[..<count].firstIndex(of: UInt8(ascii: "\n")) {
        rest.append(contentsOf: bytes[(end + 1)..<count])
        return
      }
    }
  }

  private static func lastNewline(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { $0[range].lastIndex(of: UInt8(ascii: "\n")) }
  }

  private static func newlines(_ bytes: [UInt8], _ count: Int) -> Int {
    bytes.withUnsafeBytes { buffer in
      guard var place = buffer.baseAddress else { return 0 }
      let end = place + count
      var newlines = 0
      while place < end, let found = memchr(place, 0x0A, end - place) {
        newlines += 1
        place = UnsafeRawPointer(found) + 1
      }
      return newlines
    }
  }
}

extension LineSource.Block {
  /// Gives every line that is not blank, or a diagnostic about one that is too long.
  func forEachLine(
    of file: String, _ body: (_ line: PaddedLine?, _ number: Int, Diagnostic?) -> Void
  ) {
    let most = Limits.standard.bytesMax
    func tooLong(_ number: Int) -> Diagnostic {
      Diagnostic(
        file: file, position: SourcePosition(line: number, column: 1), kind: .tooLarge,
        message: "the line has more than the limit of \(most) bytes")
    }
    if isTooLong { return body(nil, firstLine, tooLong(firstLine)) }
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var start = 0
      var number = firstLine
      while start < count {
        guard let found = memchr(base + start, 0x0A, count - start) else { return }
        let end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if end - start > most {
          body(nil, number, tooLong(number))
        } else if let line = PaddedLine(buffer, start..<end), !Self.isBlank(line) {
          body(line, number, nil)
        }
        start = end + 1
        number += 1
      }
    }
  }

  private static func isBlank(_ line: PaddedLine) -> Bool {
    for byte in line.bytes where byte > 0x20 || byte == 0 { return false }
    return true
  }
}
