#if Desk
import AgeEncryption
import CaseDesk
import Digests
import EmergencyFundCasework

/// Files that were dropped on the desk and are not stored yet: in memory alone, until the desk is
/// locked.
struct PendingIntake {
  /// Tells these files from those of another window.
  let batch: Int
  /// Files that may be applications.
  private(set) var files: [DeskUpload] = []
  /// Any other files, of which nothing is kept but name and digest.
  private(set) var others: [CaseEvent.Attachment] = []
  /// What was shown of each file by its position, so that nothing else is received.
  var shown: [Int: String] = [:]
  /// The cases that were received from it, with the names of the files.
  var received: [(file: String, code: String)] = []

  /// The most files at once.
  static let filesMax = 100
  /// The most bytes of all files together.
  static let bytesMax = 32 << 20
  /// The most characters of a file's name.
  private static let nameMax = 200

  init(batch: Int) { self.batch = batch }

  var isEmpty: Bool { files.isEmpty && others.isEmpty }

  /// Why files are not added.
  enum Problem { case none, tooMany, tooLarge }

  /// Adds files; all or none of them.
  mutating func add(_ uploads: [DeskUpload]) -> Problem? {
    // Where nothing was chosen, browsers send a file without a name.
    let uploads = uploads.filter { !$0.bytes.isEmpty || !$0.name.isEmpty }
    if uploads.isEmpty { return Problem.none }
    if files.count + others.count + uploads.count > Self.filesMax { return .tooMany }
    let size = (files + uploads).reduce(0) { $0 + $1.bytes.count }
    if size > Self.bytesMax { return .tooLarge }
    for upload in uploads {
      let name = Self.shown(upload.name)
      if Self.mayBeApplication(name) || AgeFile.isSealed(upload.bytes) {
        files.append(DeskUpload(name: name, bytes: upload.bytes))
      } else {
        others.append(CaseEvent.Attachment(name: name, sha256: Digest.text(upload.bytes)))
      }
    }
    return nil
  }

  /// Takes out what was received.
  mutating func remove(files indexes: Set<Int>, others otherIndexes: Set<Int>) {
    files = files.indices.filter { !indexes.contains($0) }.map { files[$0] }
    others = others.indices.filter { !otherIndexes.contains($0) }.map { others[$0] }
    shown = [:]
  }

  /// Whether a file is read as an application; any other is never opened.
  private static func mayBeApplication(_ name: String) -> Bool {
    let parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last else { return true }
    return ["json", "yaml", "yml"].contains(String(ending))
  }

  /// A name without what would change how it is shown.
  private static func shown(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(nameMax) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate:
        scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return scalars.isEmpty ? "–" : String(scalars)
  }
}
#endif
