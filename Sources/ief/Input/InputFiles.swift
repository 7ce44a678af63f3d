internal import ArgumentParser
internal import EmergencyFund
internal import EmergencyFundYAML
internal import Foundation

/// Reads files, folders and standard input into documents, with all their problems at once.
struct InputFiles {
  private(set) var complaints: [Complaint] = []
  private let limits: Limits
  private var isSomethingMissing = false

  init(limits: Limits = .standard) { self.limits = limits }

  /// The extensions of documents in a folder.
  private static let extensions = ["yaml", "yml", "json"]

  /// The files that an argument stands for: itself, or the documents of a folder, sorted.
  mutating func expand(_ arguments: [String]) -> [String] {
    arguments.flatMap { argument -> [String] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder),
        isFolder.boolValue
      else { return [argument] }
      let found = Self.documents(in: argument)
      if found.isEmpty {
        complain(argument, "the folder has no .yaml, .yml or .json file")
      }
      return found
    }
  }

  /// The documents in a folder and the folders below it, sorted by path.
  static func documents(in folder: String, leavingOut: Set<String> = []) -> [String] {
    var found: [String] = []
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        if !leavingOut.contains(name) { found += documents(in: path, leavingOut: leavingOut) }
      } else if extensions.contains(where: { name.lowercased().hasSuffix("." + $0) }) {
        found.append(path)
      }
    }
    return found
  }

  /// Reads one file, or standard input for `-`; nil after a complaint.
  mutating func document(_ path: String) -> Document? {
    guard let bytes = bytes(path) else { return nil }
    do {
      return try DocumentFile.readDocument(
        bytes, file: path == "-" ? "standard input" : path, limits: limits)
    } catch {
      complaints.append(error)
      return nil
    }
  }

  /// Reads a file that is no document as text; nil after a complaint.
  mutating func text(_ path: String) -> String? {
    guard let bytes = bytes(path) else { return nil }
    do throws(Complaint) {
      try limits.check(byteCount: bytes.count, file: path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Complaint(
          file: path, position: nil, kind: .encoding, message: "the file is not UTF-8 text")
      }
      return text
    } catch {
      complaints.append(error)
      return nil
    }
  }

  private mutating func bytes(_ path: String) -> [UInt8]? {
    // One byte more than the limit is enough to see that a file is too large.
    let most = limits.bytesMax + 1
    do {
      let handle: FileHandle
      if path == "-" {
        handle = .standardInput
      } else {
        handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      }
      var data = Data()
      while data.count < most {
        guard let part = try handle.read(upToCount: most - data.count), !part.isEmpty else { break }
        data.append(part)
      }
      return [UInt8](data)
    } catch {
      isSomethingMissing = isSomethingMissing || !FileManager.default.fileExists(atPath: path)
      let isThere = FileManager.default.fileExists(atPath: path)
      complain(path, isThere ? "the file cannot be read" : "there is no such file")
      return nil
    }
  }

  private mutating func complain(_ file: String, _ message: String) {
    complaints.append(
      Complaint(file: file, position: nil, kind: .missing, message: message))
  }

  /// Adds problems that were found in a document.
  mutating func add(_ found: [Complaint]) { complaints += found }

  /// Prints all problems and ends, when there are any; nothing was written to stdout by then.
  func stopOnComplaints() throws {
    if complaints.isEmpty { return }
    for complaint in complaints.sortedInFiles() { Terminal.diagnose(complaint.rendered) }
    throw isSomethingMissing ? ExitCode.notFound : ExitCode.badInput
  }
}
