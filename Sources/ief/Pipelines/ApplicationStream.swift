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
      case unreadable(Diagnostic)
    }

    /// The number of bytes.
    var size: Int {
      switch content {
      case .lines(let block): block.count
      case .whole(let bytes): bytes.count
      case .unreadable: 0
      }
    }
  }

  /// The size of all files in bytes; nil if standard input is one of them.
  let size: Int?

  private var files: [(path: String, isNamed: Bool)]
  private var lines: LineSource?

  init(_ arguments: [String], _ input: inout InputFiles) {
    let found = input.expand(arguments, withLines: true)
    var size: Int? = 0
    for file in found {
      let bytes = file == "-" ? nil : FileKind.size(of: file)
      size = size.flatMap { sum in bytes.map { sum + $0 } }
      if file != "-", FileKind.at(file) == nil { _ = input.bytes(file) }
    }
    self.size = size
    files = found.reversed().map { ($0, input.isNamed($0)) }
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
      if Self.isLines(file.path) {
        lines = try LineSource.open(file.path)
        continue
      }
      do throws(FileBytes.Failure) {
        let bytes = try FileBytes.read(file.path, isNamed: file.isNamed)
        return Piece(file: file.path, content: .whole(bytes))
      } catch {
        let diagnostic = error.diagnostic(file.path, bytesMax: Limits.standard.bytesMax)
        return Piece(file: file.path, content: .unreadable(diagnostic))
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
    case .unreadable(let diagnostic): body(nil, [diagnostic], 1)
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
