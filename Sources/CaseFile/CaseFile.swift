internal import EmergencyFund
internal import Foundation
internal import GRDB
internal import Safeguards

/// Cases as an encrypted, append-only event log in one file.
///
/// An SQLite database with a write-ahead log and full synchronisation: what a call to
/// ``write(_:)`` did is on disk when the call returns, all of it or nothing. Several processes
/// may use a file at a time. Payloads are encrypted with AES-256-GCM under a random key per case;
/// the keys are wrapped with the fund's key, which is derived from a passphrase or a key file and
/// never stored.
package struct CaseFile: Sendable {
  /// The application id in the database header that marks a case file: "iefc".
  static let applicationID: Int32 = 0x6965_6663
  /// The version of the tables and of what is in them: since 2, traces compare names as Unicode
  /// compares them; since 3, rows and traces are sealed; since 4, there are an access log and drafts;
  /// since 5, each case has a summary; since 6, officers may have a second step; since 7, there may be
  /// keys that open what is sealed for the fund, and counts of what applicants stated.
  static let version = 7
  /// The most bytes of a value: an event of the largest size, encrypted.
  static let valueBytesMax = Limits.largest.bytesMax + 4_096

  /// Whether the file was written by an earlier version, whose rows and traces are to be made anew
  /// before anything is looked up.
  package let isEarlierVersion: Bool

  let connections: CaseFileConnections
  /// The connection that writes.
  var database: DatabaseQueue { connections.writer }
  /// The random id of the file, 16 bytes.
  package var id: [UInt8] { fileID }
  let fileID: [UInt8]
  let fundKey: FundKey
  let secrets: FileSecrets
  /// The keys of the officer who opened the file; nil while its key is shared.
  let officerKeys: OfficerKeys?

  /// The mode in which a file is opened.
  package struct Access: Hashable, Sendable {
    /// Whether the file is read-only.
    package var isReadOnly: Bool
    /// The number of seconds to wait for another process that writes.
    package var patience: Double

    /// Reading and writing, waiting for up to five seconds.
    package static let standard = Access()

    /// Creates a mode.
    package init(isReadOnly: Bool = false, patience: Double = 5) {
      self.isReadOnly = isReadOnly
      self.patience = patience
    }
  }

  /// Opens a file with its key.
  ///
  /// A file that was made before passphrases were normalised opens with the bytes as they were
  /// typed; its key is then wrapped again, under the normalised passphrase.
  ///
  /// - Parameters:
  ///   - officer: The id of the officer whose key it is, if officers have keys of their own.
  ///   - lead: The signing key of the first lead, as it is pinned outside the file; nil to take it
  ///   from the file.
  ///   - shared: The connections of all who work on the file in this process; nil for one alone.
  package init(
    at path: String, key: FundKeySource, officer: String? = nil, pinned lead: [UInt8]? = nil,
    over shared: CaseFileConnections? = nil, _ access: Access = .standard
  ) throws(CaseFileError) {
    let connections: CaseFileConnections
    if let shared { connections = shared } else { connections = try .init(path, access) }
    self.connections = connections
    // In one snapshot: another process may be changing the fund's key.
    let (head, slot) = try Self.typed { () throws -> (FileHead, OfficerSlot?) in
      try connections.read { database, _ in try Self.head(database, key, officer) }
    }
    fileID = head.fileID
    isEarlierVersion = head.version < Self.version
    guard head.derivation.method == .officers else {
      if lead != nil { throw .leadPinned }
      officerKeys = nil
      (fundKey, secrets) = try Self.unlock(connections.writer, head, key, access)
      return
    }
    guard let officer else { throw .officerMissing }
    guard let secret = key.secrets.first else { throw .wrongKey }
    let keys: OfficerKeys
    (keys, fundKey) = try OfficerSlot.open(
      slot, secret, officer: officer, head.derivation, fileID: fileID)
    secrets = try FileSecrets(opening: head.secrets, fundKey, fileID: fileID)
    officerKeys = keys
    let opened = self
    let register = try Self.typed { () throws -> OfficerRegister in
      try connections.read { database, _ in try CaseFileReader(database, opened).register() }
    }
    if let lead, register.firstLead != lead { throw .otherLead }
    guard register.current.contains(where: { $0.officer == officer && $0.keys == keys.publicKeys })
    else { throw .wrongKey }
  }

  /// What a file begins with, and what an officer opens it with, if officers have keys of their own.
  private static func head(
    _ database: Database, _ key: FundKeySource, _ officer: String?
  ) throws -> (FileHead, OfficerSlot?) {
    let head = try FileHead(database)
    guard head.derivation.method == .officers, let officer else { return (head, nil) }
    let id = OfficerSlot.id(
      fileID: head.fileID, officer: officer, key.isRecovery ? .recovery : .own)
    return (head, try OfficerSlot(database, id: id))
  }

  /// Finds which form of the key opens the secrets of a file.
  private static func unlock(
    _ queue: DatabaseQueue, _ head: FileHead, _ source: FundKeySource, _ access: Access
  ) throws(CaseFileError) -> (FundKey, FileSecrets) {
    let candidates = source.secrets
    for (index, candidate) in candidates.enumerated() {
      let fundKey = try FundKey(candidate, head.derivation)
      let secrets: FileSecrets
      do throws(CaseFileError) {
        secrets = try FileSecrets(opening: head.secrets, fundKey, fileID: head.fileID)
      } catch .wrongKey { continue }
      guard index > 0, !access.isReadOnly else { return (fundKey, secrets) }
      let new = try rewrap(
        queue, fileID: head.fileID, secrets, from: fundKey, to: candidates[0])
      return (new, secrets)
    }
    throw .wrongKey
  }

  /// Creates a new file that only its owner can access; fails if the file already exists.
  package static func create(
    at path: String, key: FundKeySource, _ access: Access = .standard
  ) throws(CaseFileError) {
    guard !FileManager.default.fileExists(atPath: path) else { throw .alreadyExists }
    let fundKey = try FundKey(new: key.newSecret())
    let fileID = Randomness.bytes(16)
    let secrets = FileSecrets()
    let sealed = try secrets.sealed(fundKey, fileID: fileID)
    let head = try SignedHead(
      fileID: fileID, count: 0, hash: HashChain.origin(fileID: fileID), secrets)
    // SQLite gives its auxiliary files the permissions of the database.
    _ = try PrivateFile(creating: path)
    do throws(CaseFileError) {
      let database = try open(path, access)
      try writing(database) { database in try database.execute(sql: "PRAGMA journal_mode = WAL") }
      try transaction(database) { database in
        try Schema.create(database)
        try FileHead.insert(database, fundKey.derivation, secrets: sealed, head)
        try Seals(sealing: database, fileID: fileID, secrets).write(head)
      }
    } catch {
      remove(path)
      throw error
    }
  }

  /// Removes a file that was just created, with its log.
  package static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  /// Reads from one consistent snapshot, after a check that the chain ends in its signed head;
  /// rows and traces are checked against their seals when they are read.
  ///
  /// What was checked over the same connection is not checked again while nobody has written since.
  ///
  /// - Parameter checksHead: Whether to make these checks; false only for a command that reports
  /// what is wrong with the file.
  package func read<Value>(
    checksHead: Bool = true, _ body: (CaseFileReader) throws -> Value
  ) throws -> Value {
    try Self.translating {
      try connections.read { database, checked in
        try body(
          checksHead
            ? try CaseFileReader(checking: database, self, &checked)
            : CaseFileReader(database, self))
      }
    }
  }

  /// Writes in one transaction: afterwards all of it is on disk, or nothing changed.
  package func write<Value>(_ body: (inout CaseFileWriter) throws -> Value) throws -> Value {
    try Self.translating {
      try database.writeWithoutTransaction { database in
        var value: Value?
        try database.inTransaction(.immediate) {
          var writer = try CaseFileWriter(database, self)
          value = try body(&writer)
          try writer.finish()
          return .commit
        }
        guard let value else { throw CaseFileError.inputOutput }
        return value
      }
    }
  }

  /// The signed head of the chain with the length of the journal, to be kept elsewhere.
  package func signedHead() throws -> SignedHead {
    try read { try $0.head().with(journal: $0.journal().count, secrets) }
  }

  /// Removes what was erased from the log as well; fails while another process is reading.
  func emptyLog() throws {
    do {
      try database.writeWithoutTransaction { database in
        _ = try database.checkpoint(.truncate)
      }
    } catch {
      throw CaseFileError.logNotEmptied
    }
  }
}

extension CaseFile {
  static func open(_ path: String, _ access: Access) throws(CaseFileError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = access.isReadOnly
    configuration.busyMode = .timeout(access.patience)
    configuration.prepareDatabase { database in
      // Full synchronisation: a commit returns when the log is on disk. Deleted content is
      // overwritten. Code referenced by the file is never run.
      try database.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA cell_size_check = ON;
          PRAGMA trusted_schema = OFF;
          """)
      guard let connection = database.sqliteConnection, ief_restrict_database(connection) == 0
      else { throw CaseFileError.unrestricted }
      ief_limit_values(connection, Int32(valueBytesMax))
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError {
      throw CaseFileError(error)
    } catch let error as CaseFileError { throw error } catch { throw .inputOutput }
  }

  /// Runs database work and converts the database's errors.
  static func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw CaseFileError(error)
    } catch is RowDecodingError {
      throw CaseFileError.damaged(.value)
    }
  }

  static func typed<Value>(_ body: () throws -> Value) throws(CaseFileError) -> Value {
    do {
      return try translating(body)
    } catch let error as CaseFileError { throw error } catch { throw .inputOutput }
  }

  static func reading<Value>(
    _ queue: DatabaseQueue, _ body: (Database) throws -> Value
  ) throws(CaseFileError) -> Value {
    try typed { try queue.read(body) }
  }

  static func writing(
    _ queue: DatabaseQueue, _ body: (Database) throws -> Void
  ) throws(CaseFileError) {
    try typed { try queue.writeWithoutTransaction(body) }
  }

  static func transaction(
    _ queue: DatabaseQueue, _ body: (Database) throws -> Void
  ) throws(CaseFileError) {
    try typed {
      try queue.inTransaction(.immediate) { database in
        try body(database)
        return .commit
      }
    }
  }
}
