internal import EmergencyFund
internal import GRDB

/// A reason why a case file could not be opened, read or written; except for one, nothing changed.
package enum CaseFileError: Error, Hashable, Sendable {
  /// The file does not exist.
  case notFound
  /// The file already exists.
  case alreadyExists
  /// The file is not a case file.
  case notACaseFile
  /// The case file was written by a newer version of the tool.
  case laterFormat(Int)
  /// The passphrase or key file is not the right one for this case file.
  case wrongKey
  /// The new passphrase is too easy to guess.
  case weakPassphrase(Passphrase.Weakness)
  /// The key file does not hold a key.
  case unreadableKey
  /// What was typed is not a recovery code.
  case unreadableRecoveryCode
  /// Officers have keys of their own, so that the file has no key to be changed.
  case officersHaveKeys
  /// Officers have no keys of their own yet.
  case noOfficers
  /// The file opens for an officer with a key of their own only, and none was named.
  case officerMissing
  /// The first lead is not the one whose key is pinned.
  case otherLead
  /// A first lead is pinned, and the key of the file is shared.
  case leadPinned
  /// The fund's key was changed since the file was opened.
  case keyChanged
  /// A copy does not verify.
  case copyDiffers
  /// The record of an officer is not allowed.
  case officerRefused(String)
  /// The record of a change of a call's policy is not allowed.
  case policyRefused(String)
  /// The system's SQLite cannot turn off triggers and views.
  case unrestricted
  /// Another process kept the file locked for longer than the waiting time.
  case locked
  /// The file or its folder cannot be written.
  case readOnly
  /// The disk is full.
  case diskFull
  /// The system reported an input or output error.
  case inputOutput
  /// The change was made, but the log next to the file still contains the old content.
  case logNotEmptied
  /// The stored content is not what was written.
  case damaged(Damage)
  /// No case has the code, or none that the officer may see.
  case noSuchCase(String)
  /// The case was erased.
  case erased(String)

  /// The kind of damage to the stored content.
  package enum Damage: Hashable, Sendable {
    /// The database's own structure is broken.
    case structure
    /// The tables are not those of a case file, or there is something besides them.
    case schema
    /// The head of the chain is missing, or its signature is not the file's.
    case head
    /// The key of a case cannot be unwrapped.
    case key(code: String)
    /// An event cannot be decrypted, or does not match the chain.
    case event(code: String, number: Int)
    /// The row of a case in the queue does not match its events, or cannot be read.
    case row(code: String)
    /// The signature over an event is missing, or not that of an officer.
    case signature(sequence: Int)
    /// The rows of the queue, or the traces, are not those that were written last.
    case seals
    /// An entry of the access log is not what was written.
    case accessEntry(number: Int)
    /// A value is of the wrong type, too large or out of range.
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
      case .SQLITE_TOOBIG: .damaged(.value)
      default: .inputOutput
      }
  }
}

extension CaseFileError: CustomStringConvertible {
  /// The reason and what to do about it, without people's names and without a path.
  package var description: String {
    switch self {
    case .notFound: "case file not found; create one with 'ief case init'"
    case .alreadyExists: "the file already exists and was not changed; choose another name"
    case .notACaseFile: "the file is not a case file; give one that 'ief case init' created"
    case .laterFormat(let version):
      "the case file has version \(version), written by a newer version of ief; use that version"
    case .wrongKey:
      "the passphrase or key file does not unlock this case file; check that it is the right one, "
        + "and your own if officers have keys of their own"
    case .weakPassphrase(let weakness): weakness.description
    case .unreadableKey:
      "the key file holds no key; expected one line with 'ief-case-key/1' and 64 hexadecimal digits"
    case .unreadableRecoveryCode:
      "this is not a recovery code, which has nine groups of four letters or digits; check each of them"
    case .officersHaveKeys:
      "each officer of this case file has a key of their own; use 'ief officer'"
    case .noOfficers:
      "the officers of this case file have no keys of their own yet; see 'ief officer add --help'"
    case .officerMissing: "each officer of this case file has a key of their own; say who you are"
    case .otherLead:
      "the first lead of this case file is not the one whose key is pinned; it may be a forgery"
    case .leadPinned:
      "the officers of this case file have no keys of their own, but your configuration pins a first "
        + "lead; to open a copy of before, leave leadKey out"
    case .keyChanged: "the key of the case file was changed since it was opened; open it again"
    case .copyDiffers: "the copy does not verify; make a new one"
    case .policyRefused(let call):
      "a change of \(Diagnostic.quote(call)) needs two leads who may change its region's calls, "
        + "and one change waits at a time"
    case .officerRefused(let officer):
      "\(Diagnostic.quote(officer)) cannot be added, changed or removed like this: a lead for all "
        + "regions adds who has no key yet, changes who has one, and removes another who has one"
    case .unrestricted:
      "this system's SQLite cannot turn off triggers and views; install version 3.31 or later"
    case .locked: "another process is writing to the case file; nothing was changed, try again"
    case .readOnly:
      "the file or its folder cannot be written; nothing was changed, check permissions"
    case .diskFull: "the disk is full; nothing was changed, free some space and try again"
    case .inputOutput:
      "the system could not read or write the case file; nothing was changed, check the disk"
    case .logNotEmptied:
      "done, but the write-ahead log next to the case file still contains the old content; "
        + "close other programs that use the file, check the disk, and run 'ief case list'"
    case .damaged(let damage):
      "the case file is damaged: \(damage.description); restore a backup and run 'ief case verify'"
    case .noSuchCase(let code): "case \(Diagnostic.quote(code)) not found"
    case .erased(let code): "the case \(Diagnostic.quote(code)) was erased"
    }
  }
}

extension CaseFileError.Damage: CustomStringConvertible {
  /// The damage in words.
  package var description: String {
    switch self {
    case .structure: "the structure of the database is damaged"
    case .schema:
      "it has tables, views or triggers that ief did not create, so someone else wrote to it"
    case .head: "the chain does not end in a head with a valid signature"
    case .key(let code): "the key of case \(code) cannot be unwrapped"
    case .event(let code, let number): "event \(number) of case \(code) is not what was written"
    case .row(let code): "the row of case \(code) in the queue does not match its events"
    case .signature(let sequence):
      "event \(sequence) of the chain lacks the signature of an officer"
    case .seals:
      "its queue or its search entries are not as they were written, so that cases or hints may be "
        + "missing or forged"
    case .accessEntry(let number): "entry \(number) of the access log is not what was written"
    case .value: "a stored value is too large or out of range"
    }
  }
}
