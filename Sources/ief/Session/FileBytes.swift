internal import EmergencyFund
internal import Foundation

/// Reads the bytes of files that were named or found.
enum FileBytes {
  /// What keeps a file from being read.
  enum Failure: Error, Equatable {
    case notFound, unreadable
    /// A folder, or of what was found or attached anything but a regular file.
    case unsuitable(FileKind)
    case tooLarge
  }

  /// Opens a file for reading.
  ///
  /// - Parameters:
  ///   - path: The path, or `-` for standard input.
  ///   - isNamed: Whether a person named it as input; then it may be a pipe or a device, which
  ///     others are refused for, without waiting for what they might give.
  static func open(_ path: String, isNamed: Bool) throws(Failure) -> FileHandle {
    if path == "-" { return .standardInput }
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (isNamed ? 0 : O_NONBLOCK)
    let descriptor = FileName.withCString(path) { Foundation.open($0, flags) }
    guard descriptor >= 0 else { throw errno == ENOENT ? .notFound : .unreadable }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable }
    let kind = FileKind(status)
    if kind == .folder || !isNamed && kind != .regular { throw .unsuitable(kind) }
    return handle
  }

  /// Reads a file, to its limit and no further.
  static func read(_ path: String, isNamed: Bool, bytesMax: Int = Limits.standard.bytesMax)
    throws(Failure) -> [UInt8]
  {
    let handle = try open(path, isNamed: isNamed)
    var bytes: [UInt8] = []
    // One byte more than the limit is enough to see that a file is too large.
    while bytes.count <= bytesMax {
      let part: Data?
      do { part = try handle.read(upToCount: bytesMax + 1 - bytes.count) } catch {
        throw .unreadable
      }
      guard let part, !part.isEmpty else { return bytes }
      bytes.append(contentsOf: part)
    }
    throw .tooLarge
  }
}

extension FileBytes.Failure {
  /// The problem as a diagnostic about the file.
  func diagnostic(_ path: String, bytesMax: Int) -> Diagnostic {
    // An empty path, from an unset variable for example, is shown too.
    let name = path == "-" ? InputFiles.standardInput : path.isEmpty ? "''" : path
    let (kind, message): (Diagnostic.Kind, String) =
      switch self {
      case .notFound: (.missing, "file not found")
      case .unreadable: (.unreadableFile, "the file cannot be read")
      case .unsuitable(let kind): (.unreadableFile, "expected a file, found \(kind.words)")
      case .tooLarge:
        (.tooLarge, "the file is larger than \(bytesMax >> 20) MiB, the maximum")
      }
    return Diagnostic(file: name, position: nil, kind: kind, message: message)
  }
}
