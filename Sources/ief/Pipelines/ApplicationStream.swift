internal import EmergencyFund
internal import EmergencyFundYAML
internal import Foundation

/// Applications from files, folders and standard input, in pieces of bounded size.
///
/// A `.ndjson` or `.jsonl` file and standard input hold one application per line; every other file
/// is one application.
struct ApplicationStream: ~Copyable, Sendable {
  /// Some whole lines of a file, or the whole of a file that is one application.
  struct Piece: Sendable {
    let file: String
    let content: Content

    enum Content: Sendable {
      case lines(LineSource.Block)
      case whole([UInt8])
    }

    /// The number of bytes.
    var size: Int {
      switch content {
      case .lines(let block): block.count
      case .whole(let bytes): bytes.count
      }
    }
  }

  /// The size of all files in bytes; nil if standard input is one of them.
  let size: Int?

  private var files: [String]
  private var lines: LineSource?

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
  mutating func next() throws -> Piece? {
    while true {
      if let name = lines?.name {
        var block = LineSource.Block()
        if try lines?.next(&block) == true { return Piece(file: name, content: .lines(block)) }
        lines = nil
      }
      guard let file = files.popLast() else { return nil }
      if Self.isLines(file) {
        lines = try LineSource.open(file)
      } else if let data = FileManager.default.contents(atPath: file) {
        return Piece(file: file, content: .whole([UInt8](data)))
      }
    }
  }
}

extension ApplicationStream.Piece {
  /// Reads every application of the piece, or the diagnostics about it, with its line number.
  ///
  /// Bulk input comes from other systems, which may keep more than the format has.
  func read(
    _ reader: inout ApplicationLineReader,
    _ body: (GrantApplication?, [Diagnostic], _ line: Int) -> Void
  ) {
    switch content {
    case .lines(let block):
      var application = GrantApplication()
      block.forEachLine(of: file) { line, number, diagnostic in
        if let diagnostic { return body(nil, [diagnostic], number) }
        guard let line else { return }
        let diagnostics = reader.read(line, number: number, of: file, into: &application)
        body(diagnostics.isEmpty ? application : nil, diagnostics, number)
      }
    case .whole(let bytes):
      do throws(Diagnostic) {
        var document = DocumentReader(
          document: try DocumentFile.readDocument(bytes, file: file), unknownKeys: .refuse)
        let application = GrantApplication.read(&document)
        body(document.diagnostics.isEmpty ? application : nil, document.diagnostics, 1)
      } catch {
        body(nil, [error], 1)
      }
    }
  }
}
