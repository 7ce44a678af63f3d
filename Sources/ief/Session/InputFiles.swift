internal import ArgumentParser
internal import EmergencyFund
internal import EmergencyFundYAML
internal import Foundation

/// Reads files, folders and standard input into documents, with all their problems at once.
struct InputFiles {
  private(set) var diagnostics: [Diagnostic] = []
  private let limits: Limits
  private var isSomethingMissing = false

  /// What messages call the file `-`.
  static let standardInput = "standard input"

  init(limits: Limits = .standard) { self.limits = limits }

  /// The extensions of documents in a folder.
  private static let extensions = ["yaml", "yml", "json"]

  /// The extensions of files with one document per line.
  static let lineExtensions = ["ndjson", "jsonl"]

  /// The files of arguments: themselves, or the documents of a folder, sorted.
  ///
  /// `withLines` adds files that hold one document per line.
  mutating func expand(_ arguments: [String], withLines: Bool = false) -> [String] {
    arguments.flatMap { argument -> [String] in
      guard Self.isFolder(argument) else { return [argument] }
      let count = diagnostics.count
      let found = documents(in: argument, withLines: withLines)
      if found.isEmpty, diagnostics.count == count {
        diagnose(argument, .missing, "the folder has no .yaml, .yml or .json file")
      }
      return found
    }
  }

  /// The documents in a folder and the folders below it, sorted by path.
  mutating func documents(in folder: String, leavingOut: [String] = [], withLines: Bool = false)
    -> [String]
  {
    let extensions = Self.extensions + (withLines ? Self.lineExtensions : [])
    return documents(in: folder, extensions, leavingOut: leavingOut, above: [])
  }

  private mutating func documents(
    in folder: String, _ extensions: [String], leavingOut: [String], above: [String]
  ) -> [String] {
    // A link to a folder above would never end.
    let place = Self.resolved(folder)
    if above.contains(place) { return [] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      diagnose(folder, .unreadableFile, "the folder cannot be read")
      return []
    }
    var found: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if Self.isFolder(path) {
        if leavingOut.contains(name) { continue }
        found += documents(
          in: path, extensions, leavingOut: leavingOut, above: above + [place])
      } else if extensions.contains(where: { name.lowercased().hasSuffix("." + $0) }) {
        found.append(path)
      }
    }
    return found
  }

  /// The path without links; a URL of Foundation would do the same, but takes a millisecond.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// A path for people: relative to the current folder if it is below it.
  static func shortened(_ path: String) -> String {
    let current = FileManager.default.currentDirectoryPath
    let prefix = current.hasSuffix("/") ? current : current + "/"
    guard path.hasPrefix(prefix), path.count > prefix.count else { return path }
    return String(path.dropFirst(prefix.count))
  }

  /// Reads one file, or standard input for `-`; nil after a diagnostic.
  mutating func document(_ path: String) -> Document? {
    guard let bytes = bytes(path) else { return nil }
    return document(bytes, path)
  }

  /// Reads the bytes of a file as a document; nil after a diagnostic.
  mutating func document(_ bytes: [UInt8], _ path: String) -> Document? {
    do {
      return try DocumentFile.readDocument(
        bytes, file: path == "-" ? Self.standardInput : path, limits: limits)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// Reads a document's value and adds what is wrong with it.
  mutating func read<Value>(
    _ document: Document, _ read: (inout DocumentReader) -> Value
  ) -> Value {
    var reader = DocumentReader(document: document)
    let value = read(&reader)
    add(reader.diagnostics)
    return value
  }

  /// Reads a file's value; nil if the file is not a document.
  mutating func read<Value>(_ path: String, _ read: (inout DocumentReader) -> Value) -> Value? {
    document(path).map { self.read($0, read) }
  }

  /// Reads a file that is not a document as text; nil after a diagnostic.
  mutating func text(_ path: String) -> String? {
    guard let bytes = bytes(path) else { return nil }
    do throws(Diagnostic) {
      try limits.check(byteCount: bytes.count, file: path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Diagnostic(
          file: path, position: nil, kind: .encoding, message: "the file is not UTF-8 text")
      }
      return text
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// Reads a file up to the limit on its size; nil after a diagnostic.
  mutating func bytes(_ path: String) -> [UInt8]? {
    let bytesMax = limits.bytesMax
    // One byte more than the limit is enough to see that a file is too large.
    let most = bytesMax + 1
    if Self.isFolder(path) {
      diagnose(path, .unreadableFile, "expected a file, found a folder")
      return nil
    }
    let handle = path == "-" ? .standardInput : FileHandle(forReadingAtPath: path)
    guard let handle else {
      diagnoseReading(path)
      return nil
    }
    do {
      var data = Data()
      while data.count < most {
        guard let part = try handle.read(upToCount: most - data.count), !part.isEmpty else { break }
        data.append(part)
      }
      guard data.count < most else {
        diagnose(
          path, .tooLarge,
          "the file is larger than \(bytesMax >> 20) MiB, the maximum")
        return nil
      }
      return [UInt8](data)
    } catch {
      diagnoseReading(path)
      return nil
    }
  }

  private mutating func diagnoseReading(_ path: String) {
    if FileManager.default.fileExists(atPath: path) {
      diagnose(path, .unreadableFile, "the file cannot be read")
    } else {
      isSomethingMissing = true
      diagnose(path, .missing, "file not found")
    }
  }

  /// Adds a problem of a file or folder as a whole.
  mutating func diagnose(_ file: String, _ kind: Diagnostic.Kind, _ message: String) {
    // An empty path, from an unset variable for example, is shown too.
    let name = file == "-" ? Self.standardInput : file.isEmpty ? "''" : file
    diagnostics.append(Diagnostic(file: name, position: nil, kind: kind, message: message))
  }

  /// Adds problems that were found in a document.
  mutating func add(_ found: [Diagnostic]) { diagnostics += found }

  /// Prints all problems and ends the tool if there are any; nothing is on stdout by then.
  func stopOnDiagnostics(
    as line: (Diagnostic) -> OutputText = { "\($0.rendered)" }
  ) throws {
    if diagnostics.isEmpty { return }
    for diagnostic in diagnostics.sortedInFiles() { Terminal.diagnose(line(diagnostic)) }
    throw isSomethingMissing ? ExitCode.notFound : ExitCode.badInput
  }
}
