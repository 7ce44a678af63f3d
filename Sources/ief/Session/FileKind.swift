internal import Foundation

/// What stands at a path.
enum FileKind {
  case regular, folder, link, pipe, device, socket

  /// What a path leads to, through links; nil if nothing is there.
  static func at(_ path: String) -> FileKind? { FileName.status(path).map { FileKind($0) } }

  /// What a path is itself, a link being a link; nil if nothing is there.
  static func itself(_ path: String) -> FileKind? {
    var status = stat()
    return FileName.withCString(path) { lstat($0, &status) } == 0 ? FileKind(status) : nil
  }

  /// The number of bytes in a regular file; nil of anything else.
  static func size(of path: String) -> Int? {
    guard let status = FileName.status(path), FileKind(status) == .regular else { return nil }
    return Int(status.st_size)
  }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// What people call it, with its article.
  var words: String {
    switch self {
    case .regular: "a file"
    case .folder: "a folder"
    case .link: "a link"
    case .pipe: "a pipe"
    case .device: "a device"
    case .socket: "a socket"
    }
  }
}

extension InputFiles {
  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool { FileKind.at(path) == .folder }

  /// The path without links; nil if it leads nowhere.
  static func resolved(_ path: String) -> String? {
    FileName.withCString(path) { name in
      guard let resolved = realpath(name, nil) else { return nil }
      defer { free(resolved) }
      return FileName.text(cString: resolved)
    }
  }
}
