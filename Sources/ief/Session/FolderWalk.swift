internal import EmergencyFund
internal import Foundation

/// The documents in a folder and the folders below it: the one rule of every command.
///
/// A document is a regular file whose name ends in one of the extensions. Names that begin with a
/// dot and other files are passed over and counted. A link is followed within the folder; one that
/// leads out of it, a pipe or a device, named like a document, is refused without being opened.
struct FolderWalk {
  /// The documents, sorted by path in each folder.
  private(set) var files: [String] = []
  /// What is wrong with the folder's entries.
  private(set) var diagnostics: [Diagnostic] = []
  /// How many entries were passed over, by what they are, such as `.pdf`.
  private(set) var skipped: [String: Int] = [:]

  private let extensions: [String]
  private let leavingOut: [String]
  private let entersFolders: Bool
  private let root: String

  /// Walks a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - extensions: The extensions of documents, without their dots, in lower case.
  ///   - leavingOut: Names of folders that are not entered.
  ///   - entersFolders: Whether folders below it are entered.
  init(
    _ folder: String, extensions: [String], leavingOut: [String] = [], entersFolders: Bool = true
  ) {
    self.extensions = extensions
    self.entersFolders = entersFolders
    self.leavingOut = leavingOut
    root = InputFiles.resolved(folder) ?? folder
    walk(folder, above: [])
  }

  private mutating func walk(_ folder: String, above: [String]) {
    // A link to a folder above would never end.
    let place = InputFiles.resolved(folder) ?? folder
    if above.contains(place) { return skip("link") }
    guard let names = Self.names(in: folder) else {
      return diagnose(folder, "the folder cannot be read")
    }
    for name in names.sorted() {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      add(path, name, above: above + [place])
    }
  }

  private mutating func add(_ path: String, _ name: String, above: [String]) {
    if name.hasPrefix(".") { return skip("hidden") }
    let isDocument = extensions.contains { name.lowercased().hasSuffix("." + $0) }
    guard let itself = FileKind.itself(path) else {
      return diagnose(path, "the file cannot be read")
    }
    if itself == .link {
      guard let target = InputFiles.resolved(path) else {
        return isDocument ? diagnose(path, "the link leads nowhere") : skip("link")
      }
      if target != root, !target.hasPrefix(root == "/" ? root : root + "/") {
        let leadsToFolder = FileKind.at(path) == .folder
        return isDocument || leadsToFolder
          ? diagnose(path, "the link leads out of the folder") : skip("link")
      }
    }
    switch FileKind.at(path) {
    case .folder:
      if entersFolders, !leavingOut.contains(name) { walk(path, above: above) }
    case .regular: if isDocument { files.append(path) } else { skip(Self.type(of: name)) }
    case let kind?:
      if isDocument {
        diagnose(path, "expected a file, found \(kind.words)")
      } else {
        skip("other")
      }
    case nil: diagnose(path, "the file cannot be read")
    }
  }

  private mutating func skip(_ type: String) { skipped[type, default: 0] += 1 }

  private mutating func diagnose(_ path: String, _ message: String) {
    diagnostics.append(
      Diagnostic(file: path, position: nil, kind: .unreadableFile, message: message))
  }

  /// The extension of a name in lower case, such as `.pdf`.
  private static func type(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "no extension" }
    let type = name[dot...].lowercased()
    return type.count > 1 && type.count <= 6 ? type : "other"
  }

  /// The names in a folder, without `.` and `..`; nil if it cannot be read.
  private static func names(in folder: String) -> [String]? {
    guard let stream = FileName.withCString(folder, { opendir($0) }) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { FileName.text($0.prefix { $0 != 0 }) }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    return errno == 0 ? names : nil
  }

  /// What was passed over, such as `2 .pdf, 1 hidden`; nil if nothing was.
  var skippedInWords: String? {
    if skipped.isEmpty { return nil }
    return skipped.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)\($0.key == "link" && $0.value > 1 ? "s" : "")" }.joined(
        separator: ", ")
  }
}
