internal import ArgumentParser
internal import EmergencyFund
internal import EmergencyFundYAML
internal import Foundation

/// Reads files, folders and standard input into documents, with all their problems at once.
struct InputFiles {
  private(set) var diagnostics: [Diagnostic] = []
  private let limits: Limits
  /// The files that were found in folders, which nobody named.
  private var found: Set<String> = []
  private var isSomethingMissing = false
  /// Where policies were read, for who looks for one that is not there.
  var policies: PolicyLocation?
  /// The exit code for the problems that were printed before going on.
  private(set) var failure: ExitCode?

  /// What messages call the file `-`.
  static let standardInput = "standard input"

  init(limits: Limits = .standard) { self.limits = limits }

  /// The extensions of documents in a folder.
  static let extensions = ["yaml", "yml", "json"]

  /// The extension of sealed files.
  static let sealedExtension = "age"

  /// The extensions of files with one document per line.
  static let lineExtensions = ["ndjson", "jsonl"]

  /// The files of arguments: themselves, or the documents of a folder, sorted.
  ///
  /// `withLines` adds files that hold one document per line, `withSealed` those that are sealed.
  mutating func expand(
    _ arguments: [String], withLines: Bool = false, withSealed: Bool = false
  ) -> [String] {
    arguments.flatMap { argument -> [String] in
      guard Self.isFolder(argument) else { return [argument] }
      let count = diagnostics.count
      let found = documents(
        in: argument, withLines: withLines, withSealed: withSealed, isNamed: true)
      if found.isEmpty, diagnostics.count == count {
        diagnose(argument, .missing, "the folder has no .yaml, .yml or .json file")
      }
      return found
    }
  }

  /// The documents in a folder and the folders below it, sorted by path.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - leavingOut: Names of folders that are not entered.
  ///   - withLines: Whether files that hold one document per line are documents too.
  ///   - withSealed: Whether sealed files are documents too.
  ///   - isNamed: Whether a person named the folder, who is told what was passed over.
  mutating func documents(
    in folder: String, leavingOut: [String] = [], withLines: Bool = false,
    withSealed: Bool = false, isNamed: Bool
  ) -> [String] {
    let walk = FolderWalk(
      folder,
      extensions: Self.extensions + (withLines ? Self.lineExtensions : [])
        + (withSealed ? [Self.sealedExtension] : []),
      leavingOut: leavingOut)
    add(walk.diagnostics)
    found.formUnion(walk.files)
    if isNamed, let skipped = walk.skippedInWords {
      Terminal.diagnose("\(folder): note: skipped \(skipped)")
    }
    return walk.files
  }

  /// A path for people: relative to the current folder if it is below it, or beside or above it.
  static func shortened(_ path: String) -> String {
    guard path.hasPrefix("/") else { return path }
    let current = FileManager.default.currentDirectoryPath.split(separator: "/")
    let parts = path.split(separator: "/")
    let common = zip(current, parts).prefix { $0 == $1 }.count
    let up = current.count - common
    // Further away, the whole path is easier to read; folders right below the root are no home.
    guard up <= 2, up == 0 || common >= 2, common < parts.count else { return path }
    return (Array(repeating: "..", count: up) + parts.dropFirst(common)).joined(separator: "/")
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
      diagnostics.append(Advice(nil).added(to: error))
      return nil
    }
  }

  /// Reads a document's value and adds what is wrong with it.
  mutating func read<Value>(
    _ document: Document, _ read: (inout DocumentReader) -> Value
  ) -> Value {
    var reader = DocumentReader(document: document)
    let value = read(&reader)
    let advice = Advice(document) { PolicyFolder.usualCodes }
    // The first show how to write the others, and each search takes as long as the document.
    let advised = reader.diagnostics.prefix(50).map { advice.added(to: $0) }
    add(advised + reader.diagnostics.dropFirst(50))
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
    do throws(FileBytes.Failure) {
      return try FileBytes.read(
        path, isNamed: isNamed(path), bytesMax: limits.bytesMax)
    } catch {
      if case .notFound = error { isSomethingMissing = true }
      diagnostics.append(error.diagnostic(path, bytesMax: limits.bytesMax))
      return nil
    }
  }

  /// Whether a person named a file, rather than the folder where it was found.
  func isNamed(_ path: String) -> Bool { !found.contains(path) }

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
    let isPolicyUnknown = diagnostics.contains {
      $0.kind == .unknownCode && $0.message.hasPrefix("no policy has the id")
    }
    if isPolicyUnknown, let policies { Terminal.diagnose(policies.note) }
    throw isSomethingMissing ? ExitCode.notFound : ExitCode.badInput
  }

  /// Prints all problems; ends the tool if there are any, unless it should keep going.
  ///
  /// - Parameters:
  ///   - option: Whether to keep going.
  ///   - count: The number of files without a problem, without which there is nothing to go on with.
  mutating func stopOnDiagnostics(_ option: KeepGoingOption, readable count: Int) throws {
    do {
      try stopOnDiagnostics()
    } catch let code as ExitCode where count > 0 {
      if option.keepGoing {
        diagnostics = []
        failure = code
        return
      }
      let others = count == 1 ? "1 other file can" : "\(count) other files can"
      Terminal.diagnose("note: \(others) be read; to process them too, use --keep-going")
      throw code
    }
  }
}
