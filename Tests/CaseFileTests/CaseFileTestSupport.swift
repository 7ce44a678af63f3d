import EmergencyFund
import Foundation
import GRDB

@testable import CaseFile

/// A folder for one test, with a case file in it that a key file opens.
struct TestFolder {
  let folder: URL
  let key: FundKeySource

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ief-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    key = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
    try CaseFile.create(at: path, key: key)
  }

  var path: String { folder.appending(path: "cases.ief").path }

  func open(_ access: CaseFile.Access = .standard) throws -> CaseFile {
    try CaseFile(at: path, key: key, access)
  }

  /// All bytes on the disk: the file, its log and its index.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.path < $1.path }
      .reduce(into: Data()) { $0 += try Data(contentsOf: $1) }
  }

  /// Changes the file behind its back, as someone without the key could.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

/// Runs a test with a case file of its own.
func withFolder<Value>(_ body: (TestFolder) throws -> Value) throws -> Value {
  let folder = try TestFolder()
  defer { folder.remove() }
  return try body(folder)
}

extension Day {
  static let testDay = Day("2026-03-02") ?? .min
}

extension CaseFile {
  /// Erases cases, of which only their rows remain.
  func erase(_ codes: [String], payload: [UInt8] = []) throws {
    try erase(codes, on: .testDay) { code, _ in
      var original = QueueEntry.received(code)
      original.events = 3
      return CaseErasure(
        entry: .received(code), original: original, payload: payload, traces: [])
    }
  }

  /// Receives an invented case, and lets a few more things happen.
  @discardableResult
  func addCase(_ text: String, events: Int = 3) throws -> String {
    try write { writer in
      let code = try writer.open(Array(text.utf8), receivedOn: .testDay)
      try writer.append(to: code, kind: "received", on: .testDay, payload: Array(text.utf8))
      for number in stride(from: 2, through: events, by: 1) {
        try writer.append(
          to: code, kind: "asked", on: .testDay, payload: Array("\(text) \(number)".utf8))
      }
      try writer.set(.received(code), summary: Array("summary of \(text)".utf8))
      try writer.setTraces([Trace(kind: "reference", text: text)], of: code)
      return code
    }
  }
}

extension QueueEntry {
  /// The row of an invented case that was just received.
  static func received(_ code: String) -> QueueEntry {
    QueueEntry(
      code: code, call: "latin-america", region: "latin-america", receivedOn: .testDay,
      respondBy: Day.testDay.adding(days: 14), isPaused: false, state: "received", weight: 40)
  }
}
