internal import Foundation

/// A new file that only its owner can read and write, from the first moment on.
///
/// It is created exclusively: a file or a link that is already there is never followed or replaced.
package struct PrivateFile: ~Copyable {
  package let descriptor: Int32
  private let path: String

  /// Creates the file; fails if there is anything of that name.
  package init(creating path: String) throws(CaseFileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.error(errno) }
    self.descriptor = descriptor
    self.path = path
  }

  /// Puts the content on disk, and the name under which it is found.
  package func synchronise() throws(CaseFileError) {
    try Self.synchronise(descriptor)
    let parent = (path as NSString).deletingLastPathComponent
    let folder = open(parent.isEmpty ? "." : parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that may be written but not read cannot be waited for.
    guard folder >= 0 else { return }
    defer { close(folder) }
    try Self.synchronise(folder)
  }

  private static func synchronise(_ descriptor: Int32) throws(CaseFileError) {
    // Where a file system cannot do it, there is nothing to wait for.
    if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw error(errno) }
  }

  /// Removes a file that was just created.
  package static func remove(_ path: String) { unlink(path) }

  deinit { close(descriptor) }

  /// What the system's error code says.
  package static func error(_ code: Int32) -> CaseFileError {
    switch code {
    case EEXIST, ELOOP: .alreadyExists
    case ENOSPC, EDQUOT: .diskFull
    case EIO: .inputOutput
    default: .readOnly
    }
  }
}
