#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import Foundation

/// Makes copies of the case file and keeps signed heads while a server runs.
///
/// A copy needs no key: what is sealed stays sealed. The first head after a start needs an officer
/// who has unlocked the file, since its public key is among what is sealed.
actor CopyKeeper {
  /// The seconds between two copies, if anything has changed; between two heads; and after a failure.
  private static let (copySeconds, headSeconds, failureSeconds) = (300.0, 3_600.0, 60.0)

  private let path: String
  private let server: TeamServer
  private let store: SessionStore
  /// Size and time of the case file and of its log when it was copied last.
  private var copied: [Stamp]?
  private var nextCopy = Date.distantPast
  private var nextHead = Date.distantPast
  private var publicKey: [UInt8]?
  private var lastHead: SignedHead?
  private var hasNewCopy = false
  private var isEnding = false

  private struct Stamp: Equatable {
    let size: Int?
    let date: Date?
  }

  init(_ setup: DeskSetup, _ server: TeamServer, _ store: SessionStore) {
    path = setup.caseFile
    self.server = server
    self.store = store
  }

  /// Checks that the folders can be used.
  nonisolated func prepare() throws {
    let places = [("--backup", server.copies.backups), ("--heads", server.copies.heads)]
    for (option, folder) in places {
      guard let folder else { continue }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
        isFolder.boolValue, FileManager.default.isWritableFile(atPath: folder)
      else {
        throw TeamServerError(
          "\(option): \(Diagnostic.quote(folder)) is no folder in which the server can write")
      }
    }
  }

  /// Makes what is due.
  func keep() async {
    let now = Date()
    if let folder = server.copies.backups, now >= nextCopy || isEnding {
      makeCopy(in: folder, at: now)
    }
    if let folder = server.copies.heads, hasNewCopy || now >= nextHead {
      await keepHead(in: folder, at: now)
    }
  }

  /// Makes a last copy of what has changed, before the server ends.
  func finish() async {
    isEnding = true
    await keep()
  }

  private func makeCopy(in folder: String, at now: Date) {
    let stamps = stamps()
    // A server that is started again and again does not fill the disk.
    if copied == nil, let last = newest(KeptCopies.backups, in: folder) {
      let made = Date(timeIntervalSince1970: Double(last))
      if stamps.allSatisfy({ $0.date.map { $0 < made } ?? true }) { copied = stamps }
      let age = now.timeIntervalSince(made)
      if (0..<Self.copySeconds).contains(age), !isEnding {
        nextCopy = made.addingTimeInterval(Self.copySeconds)
        return
      }
    }
    guard copied != stamps else { return }
    do {
      let name = KeptCopies.backups.name(at: Int(now.timeIntervalSince1970))
      try CaseFile.copy(at: path, to: "\(folder)/\(name)")
      copied = stamps
      hasNewCopy = true
      nextCopy = now.addingTimeInterval(Self.copySeconds)
      clear(KeptCopies.backups, folder, at: now)
      store.memory.setTrouble(nil, .backup)
    } catch {
      server.log("error: the backup failed: \(Self.reason(error))")
      nextCopy = now.addingTimeInterval(Self.failureSeconds)
      store.memory.setTrouble(now, .backup)
    }
  }

  private func keepHead(in folder: String, at now: Date) async {
    do {
      guard let head = try await head() else { return }
      nextHead = now.addingTimeInterval(Self.headSeconds)
      hasNewCopy = false
      guard head.count != lastHead?.count || head.hash != lastHead?.hash else { return }
      var writer = JSONWriter()
      head.write(to: &writer)
      writer.newline()
      let path = "\(folder)/\(KeptCopies.heads.name(at: Int(now.timeIntervalSince1970)))"
      let file = try PrivateFile(creating: path)
      let handle = FileHandle(fileDescriptor: file.descriptor, closeOnDealloc: false)
      do {
        try handle.write(contentsOf: Data(writer.bytes))
        try file.synchronise()
      } catch {
        PrivateFile.remove(path)
        throw error
      }
      lastHead = head
      clear(KeptCopies.heads, folder, at: now)
      store.memory.setTrouble(nil, .head)
    } catch {
      server.log("error: the signed head could not be kept: \(Self.reason(error))")
      nextHead = now.addingTimeInterval(Self.failureSeconds)
      hasNewCopy = false
      store.memory.setTrouble(now, .head)
    }
  }

  /// The head as it is now; nil as long as nobody has unlocked the file since the start.
  private func head() async throws -> SignedHead? {
    if let session = await store.anySession() {
      let head = try await session.head()
      publicKey = head.publicKey
      return head
    }
    return try publicKey.map { try CaseFile.storedHead(at: path, publicKey: $0) }
  }

  private func stamps() -> [Stamp] {
    [path, path + "-wal"].map { path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return Stamp(
        size: (attributes?[.size] as? NSNumber)?.intValue,
        date: attributes?[.modificationDate] as? Date)
    }
  }

  private func newest(_ kind: KeptCopies, in folder: String) -> Int? {
    names(folder).compactMap { kind.instant(in: $0) }.max()
  }

  private func clear(_ kind: KeptCopies, _ folder: String, at now: Date) {
    let names = names(folder)
    // A server that was killed while it copied left something behind.
    for name in kind.superfluous(names, at: Int(now.timeIntervalSince1970))
      + kind.unfinished(names)
    {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  private func names(_ folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// Why something failed, in words that quote nothing.
  private static func reason(_ error: any Error) -> String {
    switch error {
    case let error as CaseFileError: error.description
    case let error as CaseDeskError: error.messages.joined(separator: " ")
    default: "the system could not write it"
    }
  }
}

extension SessionStore {
  /// A session that is open at this moment; nil if there is none.
  func anySession() -> DeskSession? {
    endSessions()
    return browsers.values.lazy.compactMap { $0.session }.first
  }
}

extension DeskSession {
  /// The signed head of the chain, for the server to keep elsewhere.
  func head() throws -> SignedHead { try desk.serverHead() }
}
#endif
