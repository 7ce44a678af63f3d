internal import Foundation
internal import GRDB
internal import Synchronization

/// The connections over which a process uses a file.
///
/// Alone, an officer reads and writes over one. Where several work in one process, each read has a
/// connection of its own for as long as it lasts, so that nobody waits for a long one, and all write
/// over one, in turn.
package final class CaseFileConnections: Sendable {
  /// A connection, with what was checked over it last; whoever took it is alone with it.
  private final class Connection: @unchecked Sendable {
    let queue: DatabaseQueue
    var checked: CheckedState?

    init(_ queue: DatabaseQueue) { self.queue = queue }
  }

  /// The connection that writes.
  let writer: DatabaseQueue
  private let path: String
  private let access: CaseFile.Access
  private let isShared: Bool
  private let identity: Identity?
  /// Connections that nobody reads over now.
  private let idle: Mutex<[Connection]>
  /// Who was an officer when, as it was read and checked last.
  private let known = Mutex<KnownRegister?>(nil)

  /// The most connections that are kept open while nobody reads over them.
  private static let idleMax = 3

  /// Opens a file for officers who work on it in one process.
  package convenience init(
    sharing path: String, _ access: CaseFile.Access = .standard
  ) throws(CaseFileError) {
    try self.init(path, access, isShared: true)
  }

  init(_ path: String, _ access: CaseFile.Access, isShared: Bool = false) throws(CaseFileError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .notFound }
    writer = try CaseFile.open(path, access)
    idle = Mutex(isShared ? [] : [Connection(writer)])
    identity = Identity(path)
    self.path = path
    self.access = access
    self.isShared = isShared
  }

  /// Whether the path still leads to the file, and not to one that was put in its place.
  package var isCurrent: Bool { identity == Identity(path) }

  /// Reads over a connection that nobody else uses meanwhile.
  func read<Value>(
    _ body: (Database, inout CheckedState?) throws -> Value
  ) throws -> Value {
    let connection = try take()
    defer { give(back: connection) }
    return try connection.queue.read { try body($0, &connection.checked) }
  }

  /// Copies the file over a connection that nobody else uses meanwhile.
  func backup(to copy: DatabaseQueue) throws {
    let connection = try take()
    defer { give(back: connection) }
    try connection.queue.backup(to: copy)
  }

  private func take() throws -> Connection {
    let free = idle.withLock { $0.popLast() }
    if let free { return free }
    return Connection(isShared ? try CaseFile.open(path, access) : writer)
  }

  private func give(back connection: Connection) {
    idle.withLock { if $0.count < Self.idleMax { $0.append(connection) } }
  }

  /// The register as of the last event of a journal, if it was read before.
  func register(asOf end: JournalEnd) -> OfficerRegister? {
    known.withLock { $0?.end == end ? $0?.register : nil }
  }

  /// Keeps the register as of the last event of a journal.
  func keep(_ register: OfficerRegister, asOf end: JournalEnd) {
    known.withLock { $0 = KnownRegister(end: end, register: register) }
  }

  private struct KnownRegister: Sendable {
    let end: JournalEnd
    let register: OfficerRegister
  }

  /// What tells a file from another at the same path.
  private struct Identity: Equatable {
    let system: Int
    let number: Int

    init?(_ path: String) {
      guard let found = try? FileManager.default.attributesOfItem(atPath: path),
        let system = found[.systemNumber] as? Int, let number = found[.systemFileNumber] as? Int
      else { return nil }
      self.system = system
      self.number = number
    }
  }
}

/// The last event of a journal, whose link binds everything before it.
struct JournalEnd: Equatable, Sendable {
  let fileID: [UInt8]
  let sequence: Int
  let link: [UInt8]
}

/// What was checked of a file over a connection: it holds for as long as nothing is written.
struct CheckedState {
  /// What changes whenever somebody writes.
  struct Version: Equatable {
    /// Counts what others wrote.
    private let others: Int?
    /// Counts what was written over this connection.
    private let own: Int

    init(_ database: Database) throws {
      others = try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version"))
      own = database.totalChangesCount
    }
  }

  let version: Version
  let derivation: KeyDerivation
  let head: SignedHead
  /// Who was an officer when; nil while officers have no keys of their own.
  let register: OfficerRegister?
  /// What rows and traces are checked against; nil in a file of a version without them.
  let seals: Seals?
}
