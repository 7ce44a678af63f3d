internal import GRDB

/// The tables of a case file.
///
/// Only what the queue and the chain need is not encrypted: see the
/// guide "The case file" for each column and the reason.
enum Schema {
  static func create(_ database: Database) throws {
    try database.execute(
      sql: """
        PRAGMA application_id = \(CaseFile.applicationID);
        PRAGMA user_version = \(CaseFile.version);
        CREATE TABLE file (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          fileID BLOB NOT NULL,
          derivation TEXT NOT NULL,
          rounds INTEGER NOT NULL,
          blockSize INTEGER NOT NULL,
          parallelism INTEGER NOT NULL,
          salt BLOB NOT NULL,
          secrets BLOB NOT NULL,
          headCount INTEGER NOT NULL,
          headHash BLOB NOT NULL,
          headSignature BLOB NOT NULL
        ) STRICT;
        CREATE TABLE cases (
          code TEXT PRIMARY KEY,
          call TEXT NOT NULL,
          region TEXT,
          receivedOn TEXT NOT NULL,
          respondBy TEXT,
          isPaused INTEGER NOT NULL,
          state TEXT NOT NULL,
          weight INTEGER NOT NULL,
          events INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE keys (
          code TEXT PRIMARY KEY,
          wrapped BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE events (
          sequence INTEGER PRIMARY KEY,
          code TEXT NOT NULL,
          number INTEGER NOT NULL,
          kind TEXT NOT NULL,
          day TEXT NOT NULL,
          sealed BLOB,
          commitment BLOB NOT NULL,
          link BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX eventsOfCase ON events (code, number);
        CREATE TABLE traces (
          hash BLOB NOT NULL,
          code TEXT NOT NULL,
          PRIMARY KEY (hash, code)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX tracesOfCase ON traces (code);
        CREATE TABLE documents (
          digest TEXT PRIMARY KEY,
          content BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        """)
  }
}

/// The row that identifies the file and records the head of its chain.
struct FileHead {
  let fileID: [UInt8]
  let derivation: KeyDerivation
  let secrets: [UInt8]
  let count: Int
  let hash: [UInt8]
  let signature: [UInt8]

  /// Reads the row after checking that the file is a case file of a known version.
  init(_ database: Database) throws {
    guard
      try Int32.fetchOne(database, sql: "PRAGMA application_id") == CaseFile.applicationID
    else { throw CaseFileError.notACaseFile }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= CaseFile.version else { throw CaseFileError.laterFormat(version) }
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM file"),
      let derivation = KeyDerivation(
        name: try row.text(2), rounds: try row.number(3), blockSize: try row.number(4),
        parallelism: try row.number(5), salt: try row.bytes(6))
    else { throw CaseFileError.damaged(.head) }
    fileID = try row.bytes(1)
    self.derivation = derivation
    secrets = try row.bytes(7)
    count = try row.number(8)
    hash = try row.bytes(9)
    signature = try row.bytes(10)
    guard fileID.count == 16, hash.count == 32, count >= 0 else {
      throw CaseFileError.damaged(.head)
    }
  }

  static func insert(
    _ database: Database, _ derivation: KeyDerivation, secrets: [UInt8], _ head: SignedHead
  ) throws {
    let stored = derivation.stored
    try database.execute(
      sql: "INSERT INTO file VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        head.fileID.stored, stored.name, stored.rounds, stored.blockSize, stored.parallelism,
        derivation.salt.stored, secrets.stored, head.count, head.hash.stored,
        head.signature.stored,
      ])
  }

  static func update(_ database: Database, _ derivation: KeyDerivation, secrets: [UInt8]) throws {
    let stored = derivation.stored
    try database.execute(
      sql: """
        UPDATE file
        SET derivation = ?, rounds = ?, blockSize = ?, parallelism = ?, salt = ?, secrets = ?
        """,
      arguments: [
        stored.name, stored.rounds, stored.blockSize, stored.parallelism, derivation.salt.stored,
        secrets.stored,
      ])
  }

  static func update(_ database: Database, _ head: SignedHead) throws {
    try database.execute(
      sql: "UPDATE file SET headCount = ?, headHash = ?, headSignature = ?",
      arguments: [head.count, head.hash.stored, head.signature.stored])
  }
}
