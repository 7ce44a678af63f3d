internal import ArgumentParser
internal import EmergencyFund
internal import Foundation

/// Files that a command was asked to write.
enum OutputFile {
  /// Writes JSON as ``Terminal/write(_:)-(JSONWriter)`` does.
  static func write(_ json: JSONWriter, to path: String) throws {
    try write(json.withShownBytes { Array($0) }, to: path)
  }

  /// Writes a file, or ends the tool if that cannot be done.
  ///
  /// What is not a regular file, such as a pipe, a terminal or a device, is written and never
  /// replaced. A regular file is replaced as a whole once all bytes are on the disk, and keeps its
  /// mode and owner.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - path: The file.
  ///   - isPublic: Whether others may read a new file, as the umask says; otherwise its owner alone.
  static func write(_ bytes: [UInt8], to path: String, isPublic: Bool = false) throws {
    do throws(Failure) {
      try place(bytes, at: path, isPublic: isPublic)
    } catch { throw unwritable(path, error) }
  }

  /// Writes piece by piece into a standard stream, a pipe or a device; false where anything else or
  /// nothing is at the path.
  static func stream(
    to path: String, _ body: ((JSONWriter) throws -> Void) throws -> Void
  ) throws -> Bool {
    let descriptor: Int32
    if let standard = stream(at: path) {
      descriptor = dup(standard)
    } else {
      switch FileKind.at(path) {
      case .pipe, .device, .socket: break
      case .regular, .folder, .link, nil: return false
      }
      descriptor = FileName.withCString(path) { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
    }
    guard descriptor >= 0 else { throw unwritable(path, Failure()) }
    defer { close(descriptor) }
    try body { json in
      do throws(Failure) {
        try send(json.withShownBytes { Array($0) }, to: descriptor)
      } catch { throw unwritable(path, error) }
    }
    return true
  }

  /// Says why a file cannot be written.
  private static func unwritable(_ path: String, _ failure: Failure) -> ExitCode {
    let reason = String(cString: strerror(failure.code))
    let name = path.isEmpty ? "''" : path
    Terminal.diagnose("\(name): error: the file cannot be written: \(reason)")
    return ExitCode.unwritable
  }

  /// The error code of the system.
  struct Failure: Error {
    var code: Int32 = errno
  }

  private static func place(_ bytes: [UInt8], at path: String, isPublic: Bool) throws(Failure) {
    if let stream = stream(at: path) { return try send(bytes, to: stream) }
    switch FileKind.at(path) {
    case .regular:
      guard let file = InputFiles.resolved(path) else { throw Failure() }
      do throws(Failure) {
        try replace(file, with: bytes, like: file, isPublic: isPublic)
      } catch {
        // Someone else's file or folder: the file can still be written, though not replaced.
        guard error.code == EPERM || error.code == EACCES else { throw error }
        try write(bytes, into: file, O_TRUNC)
      }
    case nil where FileKind.itself(path) == nil:
      try replace(path, with: bytes, like: nil, isPublic: isPublic)
    default: try write(bytes, into: path, isPublic: isPublic)
    }
  }

  /// Writes into what stands at a path, or behind a link that leads to nothing yet.
  private static func write(
    _ bytes: [UInt8], into path: String, _ more: Int32 = 0, isPublic: Bool = false
  ) throws(Failure) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | more
    let stream = FileName.withCString(path) { open($0, flags, isPublic ? 0o666 : 0o600) }
    guard stream >= 0 else { throw Failure() }
    defer { close(stream) }
    try send(bytes, to: stream)
  }

  /// The standard stream that a path leads to, which the tool writes to already.
  private static func stream(at path: String) -> Int32? {
    guard let target = FileName.status(path) else { return nil }
    return [STDOUT_FILENO, STDERR_FILENO].first { stream in
      var status = stat()
      return fstat(stream, &status) == 0 && status.st_dev == target.st_dev
        && status.st_ino == target.st_ino
    }
  }

  /// Writes a file beside the one that it then replaces, all of it or nothing.
  ///
  /// - Parameters:
  ///   - old: The file whose mode and owner it gets; nil for a new one.
  ///   - isPublic: Whether others may read a new file, as the umask says.
  static func replace(
    _ path: String, with bytes: [UInt8], like old: String?, isPublic: Bool
  ) throws(Failure) {
    let part = path + ".part-" + String(UInt64.random(in: .min ... .max), radix: 36)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let stream = FileName.withCString(part) {
      open($0, flags, isPublic && old == nil ? 0o666 : 0o600)
    }
    guard stream >= 0 else { throw Failure() }
    do throws(Failure) {
      defer { close(stream) }
      if let old { try adopt(old, for: stream) }
      try send(bytes, to: stream)
      guard fsync(stream) == 0 else { throw Failure() }
      guard
        FileName.withCString(part, { from in FileName.withCString(path) { rename(from, $0) } })
          == 0
      else { throw Failure() }
    } catch {
      _ = FileName.withCString(part) { unlink($0) }
      throw error
    }
  }

  /// Gives a new file the owner and the mode of the one that it replaces.
  private static func adopt(_ old: String, for stream: Int32) throws(Failure) {
    guard let status = FileName.status(old) else { throw Failure() }
    var own = stat()
    guard fstat(stream, &own) == 0 else { throw Failure() }
    if own.st_uid != status.st_uid || own.st_gid != status.st_gid {
      guard fchown(stream, status.st_uid, status.st_gid) == 0 else { throw Failure() }
    }
    guard fchmod(stream, status.st_mode & 0o7777) == 0 else { throw Failure() }
  }

  private static func send(_ bytes: [UInt8], to stream: Int32) throws(Failure) {
    let code = bytes.withUnsafeBytes { Terminal.send($0, to: stream) }
    if let code { throw Failure(code: code) }
  }
}
