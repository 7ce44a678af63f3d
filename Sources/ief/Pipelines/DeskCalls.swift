#if Desk
internal import Digests
internal import DeskServer
internal import EmergencyFund
import EmergencyFundPolicyTools
internal import EmergencyFundYAML
internal import Foundation

/// The fund's folder of policies, as the desk shows and changes it.
enum DeskCalls {
  /// The folder as it is now; nil if it cannot be read.
  static func folder(_ chosen: String?, rates: String?) -> CallFolder? {
    var input = InputFiles()
    guard let folder = try? PolicyFolder(chosen, &input) else { return nil }
    let path = folder.path
    var files: [CallFolder.File] = []
    var others: [Document] = []
    for document in folder.documents {
      guard let name = name(of: document.file, in: path), let bytes = bytes(of: document.file)
      else {
        others.append(document)
        continue
      }
      // What was read a moment ago may be another file by now.
      guard let again = try? DocumentFile.readDocument(bytes, file: document.file) else { continue }
      files.append(CallFolder.File(name: name, document: again, bytes: bytes))
    }
    let table = folder.rates(rates, &input).table
    let tests = tests(in: path)
    return CallFolder(
      files: files, others: others, tests: tests.documents, bases: tests.bases, rates: table,
      read: { try DocumentFile.readDocument($0, file: "\(path)/\($1)") },
      store: { try store($0, in: path) })
  }

  /// The tests of a folder, and the applications that they begin with.
  private static func tests(
    in path: String
  ) -> (documents: [Document], bases: [String: Document]) {
    var quiet = InputFiles()
    var tests: [Document] = []
    var bases: [String: Document] = [:]
    for file in quiet.documents(in: path, isNamed: false) {
      guard (file as NSString).pathComponents.dropLast().contains("tests"),
        let document = quiet.document(file)
      else { continue }
      bases[CallReview.join(file, (file as NSString).lastPathComponent)] = document
      if document.root.text(under: "format") == PolicyTest.format { tests.append(document) }
    }
    return (tests, bases)
  }

  private static func name(of file: String, in folder: String) -> String? {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    guard file.hasPrefix(prefix) else { return nil }
    return String(file.dropFirst(prefix.count))
  }

  private static func bytes(of file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: file).map { [UInt8]($0) }
  }

  // MARK: Writing

  /// Writes a file of a folder, all of it or nothing, if it is still as it was.
  static func store(_ change: CallFolder.Change, in folder: String) throws(CallFolder.Failure) {
    guard let file = place(change.name, in: folder) else { throw .unwritable }
    switch (change.before, FileKind.itself(file)) {
    case (nil, nil): break
    case (let before?, .regular):
      guard let bytes = bytes(of: file), Digest.text(bytes) == before else { throw .changed }
    case (nil, _), (_, nil): throw .changed
    // Nothing is written through a link, which may lead anywhere.
    default: throw .unwritable
    }
    do throws(OutputFile.Failure) {
      try OutputFile.replace(
        file, with: change.bytes, like: change.before == nil ? nil : file, isPublic: true)
    } catch { throw .unwritable }
    syncFolder(of: file)
  }

  /// The path of a file in a folder; nil for a name that leads out of it.
  private static func place(_ name: String, in folder: String) -> String? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." || $0.contains("\0") }),
      let last = parts.last, let root = InputFiles.resolved(folder)
    else { return nil }
    let inner = parts.dropLast().joined(separator: "/")
    let parent = inner.isEmpty ? root : root + "/" + inner
    // A link on the way may lead elsewhere.
    guard let real = InputFiles.resolved(parent), real == parent else { return nil }
    return real + "/" + last
  }

  /// The new name is on the disk too, not only the content.
  private static func syncFolder(of file: String) {
    let folder = (file as NSString).deletingLastPathComponent
    let stream = FileName.withCString(folder) { open($0, O_RDONLY | O_CLOEXEC) }
    guard stream >= 0 else { return }
    defer { close(stream) }
    fsync(stream)
  }
}
#endif
