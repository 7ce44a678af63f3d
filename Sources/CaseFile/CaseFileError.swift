internal import EmergencyFund
internal import GRDB

/// Why a case file could not be opened, read or written; but for one case it is as it was before.
package enum CaseFileError: Error, Hashable, Sendable {
  /// There is no file at the place.
  case notFound
  /// A file is there already.
  case alreadyExists
  /// The file is not a case file.
  case notACaseFile
  /// The case file was made by a later version of the tool.
  case laterFormat(Int)
  /// The passphrase or key file is not the one of this case file.
  case wrongKey
  /// The key file does not hold a key.
  case unreadableKey
  /// Another process kept the file locked for longer than the time to wait.
  case locked
  /// The file or its folder cannot be written.
  case readOnly
  /// The disk is full.
  case diskFull
  /// The system could not read or write.
  case inputOutput
  /// The change was made, but the log beside the file still holds what was there before.
  case logNotEmptied
  /// What is stored is not what was written.
  case damaged(Damage)
  /// No case has the code, or none that the person may see.
  case noSuchCase(String)
  /// The case was erased.
  case erased(String)

  /// What is wrong with a stored value.
  package enum Damage: Hashable, Sendable {
    /// The database's own structure is broken.
    case structure
    /// The head of the chain is missing, or its signature is not the file's.
    case head
    /// The key of a case does not open.
    case key(code: String)
    /// An event does not open, or is not what the chain says.
    case event(code: String, number: Int)
    /// A value is of the wrong type or out of range.
    case value
  }

  init(_ error: DatabaseError) {
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
      case .SQLITE_FULL: .diskFull
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
      case .SQLITE_NOTADB: .notACaseFile
      case .SQLITE_CORRUPT: .damaged(.structure)
      case .SQLITE_CANTOPEN: .readOnly
      default: .inputOutput
      }
  }
}

extension CaseFileError: CustomStringConvertible {
  /// What is wrong and what to do, without names of people and without a path.
  package var description: String {
    switch self {
    case .notFound: "case file not found; create one with 'ief case init'"
    case .alreadyExists: "the file already exists and was not changed; choose another name"
    case .notACaseFile: "the file is not a case file; name one that 'ief case init' made"
    case .laterFormat(let version):
      "the case file has version \(version), written by a newer version of ief; use that version"
    case .wrongKey:
      "the passphrase or key file does not unlock this case file; check that it is the right one"
    case .unreadableKey:
      "the key file holds no key; it has one line of 'ief-case-key/1' and 64 hexadecimal digits"
    case .locked: "another process is writing to the case file; nothing was changed, try again"
    case .readOnly:
      "the case file or its folder cannot be written; nothing was changed, check permissions"
    case .diskFull: "the disk is full; nothing was changed, make room and try again"
    case .inputOutput:
      "the system could not read or write the case file; nothing was changed, check the disk"
    case .logNotEmptied:
      "done, but the write-ahead log next to the case file still contains the old content; "
        + "close other programs that use the file, check the disk, and run 'ief case list'"
    case .damaged(let damage):
      "the case file is damaged: \(damage.description); restore a backup and run 'ief case verify'"
    case .noSuchCase(let code): "there is no case \(Complaint.quote(code))"
    case .erased(let code): "the case \(Complaint.quote(code)) was erased"
    }
  }
}

extension CaseFileError.Damage: CustomStringConvertible {
  /// What is damaged.
  package var description: String {
    switch self {
    case .structure: "the database's structure is broken"
    case .head: "the signature of the chain head is not valid"
    case .key(let code): "the key of case \(code) does not open"
    case .event(let code, let number): "event \(number) of case \(code) is not what was written"
    case .value: "a stored value is out of range"
    }
  }
}
