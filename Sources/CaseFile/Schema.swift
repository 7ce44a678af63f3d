internal import GRDB

/// The tables of a case file.
///
/// Only what the queue and the chain need is not encrypted: see the
/// guide "The case file" for each column and the reason.
enum Schema {
  /// One table or index as the database records it.
  private struct Entry {
    let type: String
    let name: String
    let table: String
    let sql: String
    /// The first version of the file that has it.
    var since = 1
  }

  /// Every entry, in the order of their names; nothing else may be in a file.
  private static let entries = [
    Entry(
      type: "table", name: "access", table: "access",
      sql: """
        CREATE TABLE access (
          slot BLOB PRIMARY KEY,
          derivation TEXT NOT NULL,
          rounds INTEGER NOT NULL,
          blockSize INTEGER NOT NULL,
          parallelism INTEGER NOT NULL,
          salt BLOB NOT NULL,
          keys BLOB NOT NULL,
          fundKey BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """, since: 3),
    Entry(
      type: "table", name: "accessLog", table: "accessLog",
      sql: """
        CREATE TABLE accessLog (
          number INTEGER PRIMARY KEY,
          sealed BLOB NOT NULL
        ) STRICT
        """, since: 4),
    Entry(
      type: "table", name: "cases", table: "cases",
      sql: """
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
        ) STRICT, WITHOUT ROWID
        """),
    Entry(
      type: "table", name: "documents", table: "documents",
      sql: """
        CREATE TABLE documents (
          digest TEXT PRIMARY KEY,
          content BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """),
    Entry(
      type: "table", name: "drafts", table: "drafts",
      sql: """
        CREATE TABLE drafts (
          slot BLOB PRIMARY KEY,
          code TEXT NOT NULL,
          sealed BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """, since: 4),
    Entry(
      type: "index", name: "draftsOfCase", table: "drafts",
      sql: "CREATE INDEX draftsOfCase ON drafts (code)", since: 4),
    Entry(
      type: "table", name: "events", table: "events",
      sql: """
        CREATE TABLE events (
          sequence INTEGER PRIMARY KEY,
          code TEXT NOT NULL,
          number INTEGER NOT NULL,
          kind TEXT NOT NULL,
          day TEXT NOT NULL,
          sealed BLOB,
          commitment BLOB NOT NULL,
          link BLOB NOT NULL
        ) STRICT
        """),
    Entry(
      type: "index", name: "eventsOfCase", table: "events",
      sql: "CREATE UNIQUE INDEX eventsOfCase ON events (code, number)"),
    Entry(
      type: "table", name: "file", table: "file",
      sql: """
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
        ) STRICT
        """),
    Entry(
      type: "table", name: "intakeKeys", table: "intakeKeys",
      sql: """
        CREATE TABLE intakeKeys (
          slot BLOB PRIMARY KEY,
          sealed BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """, since: IntakeKey.since),
    Entry(
      type: "table", name: "keys", table: "keys",
      sql: """
        CREATE TABLE keys (
          code TEXT PRIMARY KEY,
          wrapped BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """),
    Entry(
      type: "table", name: "seals", table: "seals",
      sql: """
        CREATE TABLE seals (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          parts BLOB NOT NULL,
          seal BLOB NOT NULL
        ) STRICT
        """, since: 3),
    Entry(
      type: "table", name: "secondSteps", table: "secondSteps",
      sql: """
        CREATE TABLE secondSteps (
          slot BLOB PRIMARY KEY,
          sealed BLOB NOT NULL,
          since BLOB NOT NULL,
          browsers BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """, since: SecondStepPlace.since),
    Entry(
      type: "table", name: "signatures", table: "signatures",
      sql: """
        CREATE TABLE signatures (
          sequence INTEGER PRIMARY KEY,
          sealed BLOB NOT NULL
        ) STRICT
        """, since: 3),
    Entry(
      type: "table", name: "statistics", table: "statistics",
      sql: """
        CREATE TABLE statistics (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          sealed BLOB NOT NULL
        ) STRICT
        """, since: StatementCounts.since),
    Entry(
      type: "table", name: "summaries", table: "summaries",
      sql: """
        CREATE TABLE summaries (
          code TEXT PRIMARY KEY,
          sealed BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """, since: SealedSummary.since),
    Entry(
      type: "table", name: "traces", table: "traces",
      sql: """
        CREATE TABLE traces (
          hash BLOB NOT NULL,
          code TEXT NOT NULL,
          PRIMARY KEY (hash, code)
        ) STRICT, WITHOUT ROWID
        """),
    Entry(
      type: "index", name: "tracesOfCase", table: "traces",
      sql: "CREATE INDEX tracesOfCase ON traces (code)"),
  ]

  static func create(_ database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(CaseFile.applicationID)")
    try upgrade(database, from: 0)
  }

  /// Adds what later versions have, and sets the version to this one.
  static func upgrade(_ database: Database, from version: Int) throws {
    // Indices follow their tables.
    for type in ["table", "index"] {
      for entry in entries where entry.type == type && entry.since > version {
        try database.execute(sql: entry.sql)
      }
    }
    try database.execute(sql: "PRAGMA user_version = \(CaseFile.version)")
  }

  /// Rejects a file with any table, index, view or trigger that is not one of these.
  ///
  /// Who can write to a file could add a trigger that keeps what is erased, or put a view in the
  /// place of a table.
  static func check(_ database: Database, version: Int) throws {
    let entries = entries.filter { $0.since <= version }
    let rows = try Row.fetchAll(
      database, sql: "SELECT type, name, tbl_name, sql, rootpage FROM sqlite_master ORDER BY name")
    guard rows.count == entries.count else { throw CaseFileError.damaged(.schema) }
    var pages: Set<Int> = []
    for (row, entry) in zip(rows, entries) {
      guard
        try row.optionalText(0) == entry.type, try row.optionalText(1) == entry.name,
        try row.optionalText(2) == entry.table, try row.optionalText(3) == entry.sql,
        // Two tables in one place would be two views of the same rows.
        pages.insert(try row.number(4, in: 2...HashChain.countMax)).inserted
      else { throw CaseFileError.damaged(.schema) }
    }
  }
}

/// The row that identifies the file and records the head of its chain.
struct FileHead {
  let version: Int
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
    version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= CaseFile.version else { throw CaseFileError.laterFormat(version) }
    try Schema.check(database, version: version)
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM file"),
      let derivation = KeyDerivation(
        name: try row.text(2), rounds: try row.number(3, in: 0...Int.max),
        blockSize: try row.number(4, in: 0...Int.max),
        parallelism: try row.number(5, in: 0...Int.max), salt: try row.bytes(6))
    else { throw CaseFileError.damaged(.head) }
    fileID = try row.bytes(1)
    self.derivation = derivation
    secrets = try row.bytes(7)
    count = try row.number(8, in: 0...HashChain.countMax)
    hash = try row.bytes(9)
    signature = try row.bytes(10)
    guard fileID.count == 16, hash.count == 32 else {
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
