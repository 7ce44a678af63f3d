internal import EmergencyFund
internal import EmergencyFundYAML
internal import Foundation

/// Applications from files, folders and standard input, in pieces of bounded size.
///
/// A `.ndjson` or `.jsonl` file and standard input hold one application a line; every other file is
/// one application.
struct ApplicationStream {
  /// Some whole lines of a file, or the whole of a file that is one application.
  struct Piece: Sendable {
    let number: Int
    let file: String
    let firstLine: Int
    let bytes: [UInt8]
    let isLines: Bool
  }

  /// The size of a piece in bytes, unless one line is longer.
  static let pieceSize = 1 << 18

  /// The size of all files in bytes; nil where standard input is one of them.
  let size: Int?

  private var files: [String]
  private var number = 0
  private var handle: FileHandle?
  private var file = ""
  private var line = 1
  private var rest: [UInt8] = []
  private var isSkippingLine = false

  init(_ arguments: [String], _ input: inout InputFiles) {
    files = input.expand(arguments, withLines: true)
    var size: Int? = 0
    for file in files {
      if file == "-" {
        size = nil
      } else if !FileManager.default.isReadableFile(atPath: file) {
        _ = input.document(file)
      } else {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        size = size.map { $0 + ((attributes?[.size] as? NSNumber)?.intValue ?? 0) }
      }
    }
    self.size = size
    files.reverse()
  }

  static func isLines(_ file: String) -> Bool {
    file == "-"
      || InputFiles.lineExtensions.contains { file.lowercased().hasSuffix("." + $0) }
  }

  /// The next piece; nil at the end of everything.
  mutating func next() -> Piece? {
    while true {
      if handle != nil {
        if let piece = nextLines() { return piece }
        handle = nil
      }
      guard let file = files.popLast() else { return nil }
      self.file = file == "-" ? "standard input" : file
      (line, rest, isSkippingLine) = (1, [], false)
      if Self.isLines(file) {
        handle = file == "-" ? .standardInput : FileHandle(forReadingAtPath: file)
      } else if let data = FileManager.default.contents(atPath: file) {
        return piece([UInt8](data), lines: 0)
      }
    }
  }

  private mutating func nextLines() -> Piece? {
    while let data = try? handle?.read(upToCount: Self.pieceSize), !data.isEmpty {
      var bytes = rest
      bytes.reserveCapacity(bytes.count + data.count)
      bytes.append(contentsOf: data)
      if isSkippingLine {
        guard let end = bytes.firstIndex(of: 0x0A) else { continue }
        bytes.removeFirst(end)
        isSkippingLine = false
      }
      guard let end = bytes.lastIndex(of: 0x0A) else {
        if bytes.count > Limits.standard.bytesMax {
          // Long enough to be refused; the rest of the line is not kept.
          (rest, isSkippingLine) = ([], true)
          return piece(bytes, lines: 0)
        }
        rest = bytes
        continue
      }
      rest = Array(bytes[(end + 1)...])
      bytes.removeSubrange(end...)
      return piece(bytes, lines: 1 + bytes.count { $0 == 0x0A })
    }
    if rest.isEmpty { return nil }
    defer { rest = [] }
    return piece(rest, lines: 1)
  }

  private mutating func piece(_ bytes: [UInt8], lines: Int) -> Piece {
    defer {
      number += 1
      line += lines
    }
    return Piece(
      number: number, file: file, firstLine: line, bytes: bytes,
      isLines: handle != nil)
  }
}

extension ApplicationStream.Piece {
  /// Reads every application of the piece, or the complaints about it, with its line.
  func read(_ body: (GrantApplication?, [Complaint], _ line: Int) -> Void) {
    guard isLines else {
      do throws(Complaint) {
        read(try DocumentFile.readDocument(bytes, file: file), 1, body)
      } catch {
        body(nil, [error], 1)
      }
      return
    }
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var (start, line) = (0, firstLine)
      while start < buffer.count {
        let found = memchr(base + start, 0x0A, buffer.count - start)
        let end = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? buffer.count
        let text = UnsafeBufferPointer(rebasing: buffer[start..<end])
        if text.contains(where: { $0 > 0x20 }) {
          do throws(Complaint) {
            read(try JSONReader.read(text, file: file, firstLine: line), line, body)
          } catch {
            body(nil, [error], line)
          }
        }
        start = end + 1
        line += 1
      }
    }
  }

  private func read(
    _ document: Document, _ line: Int,
    _ body: (GrantApplication?, [Complaint], _ line: Int) -> Void
  ) {
    // Bulk input comes from other systems, which may keep more than the format has.
    var reader = DocumentReader(document: document, unknownKeys: isLines ? .ignore : .refuse)
    let application = GrantApplication.read(&reader)
    body(reader.complaints.isEmpty ? application : nil, reader.complaints, line)
  }
}
