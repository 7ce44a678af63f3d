internal import ApplicationImport
internal import ArgumentParser
internal import EmergencyFund
internal import Foundation

/// The applications of a table as files, which only their owner can read.
enum ImportedFiles {
  /// Writes each application to a file named after its row; never over a file.
  static func write(_ rows: [ImportedRow], to folder: String) throws {
    let made = FileName.withCString(folder) { mkdir($0, 0o700) }
    guard made == 0 || InputFiles.isFolder(folder) else {
      Terminal.diagnose("\(folder): error: the folder cannot be made")
      throw ExitCode.unwritable
    }
    let applications = rows.compactMap { row in
      row.application.map { (path: path(of: row, in: folder), application: $0) }
    }
    for (path, _) in applications where FileKind.itself(path) != nil {
      Terminal.diagnose("\(path): error: the file is there already; nothing was written")
      throw ExitCode.unwritable
    }
    for (path, application) in applications {
      var writer = JSONWriter()
      application.write(to: &writer)
      writer.newline()
      try OutputFile.write(writer, to: path)
    }
  }

  private static func path(of row: ImportedRow, in folder: String) -> String {
    let digits = String(row.number)
    let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(folder)\(folder.hasSuffix("/") ? "" : "/")row-\(number).json"
  }
}
