internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

extension CaseDesk {
  /// What became of a file of an earlier version when it was opened.
  package enum Upgrade: Hashable, Sendable {
    /// It was of this version.
    case notNeeded
    /// It was upgraded.
    case done
    /// It was upgraded, but some of it cannot be read.
    case partly
  }

  /// Makes rows, traces and summaries of all cases anew from their events in a file whose version is
  /// earlier, in one transaction, and seals them.
  ///
  /// A case that cannot be read keeps its own; verification names it.
  func upgraded() throws -> Upgrade {
    guard file.isEarlierVersion else { return .notNeeded }
    let unreadable = try write { writer -> Bool? in
      // Another process may have done the same in the meantime.
      guard try writer.isEarlierVersion() else { return nil }
      var isUnreadable: Bool?
      try writer.upgrade { isUnreadable = try !remakeAll(&$0) }
      return isUnreadable
    }
    guard let unreadable else { return .notNeeded }
    return unreadable ? .partly : .done
  }

  /// Makes what is kept of all cases anew; returns whether all of them can be read.
  private func remakeAll(_ writer: inout CaseFileWriter) throws -> Bool {
    let reader = writer.reader
    var documents = KeptDocuments()
    var isReadable = true
    for code in try reader.codes() {
      do {
        if try reader.holding(code) == .erased {
          try remakeErased(code, &writer)
        } else {
          try remake(code, &documents, &writer)
        }
      } catch is CaseRefusal {
        isReadable = false
      } catch CaseFileError.damaged {
        isReadable = false
      }
    }
    // An event that was taken from its case leaves the case readable, but not where it is now.
    return isReadable && (try? reader.journal()) != nil
  }

  private func remake(
    _ code: String, _ documents: inout KeptDocuments, _ writer: inout CaseFileWriter
  ) throws {
    let reader = writer.reader
    let (events, receipt) = try CaseFileReader.events(try reader.events(of: code), of: code)
    let (policy, rates) = try documents.read(for: receipt, reader)
    let grantCase = try CaseReplay(events, policy: policy).grantCase
    try writer.set(grantCase, of: code, lastEvent: events.lastKindByOfficer, rates: rates)
  }

  /// Of an erased case, the event of the erasure says what its row and traces were.
  private func remakeErased(_ code: String, _ writer: inout CaseFileWriter) throws {
    let events = try writer.reader.events(of: code)
    guard let first = events.first, let erased = try writer.reader.erasure(of: code) else {
      throw CaseFileError.damaged(.event(code: code, number: events.count))
    }
    // An erasure that was recorded without what remains leaves them as they are.
    guard let remains = erased.remains else { return }
    try writer.set(
      erased: .erased(code, call: remains.call, region: remains.region, receivedOn: first.on))
    try writer.setTraces(remains.barredOfficers.map { .conflict($0) }, of: code)
  }
}

extension QueueEntry {
  /// The row of an erased case.
  static func erased(
    _ code: String, call: String, region: String?, receivedOn: Day
  ) -> QueueEntry {
    QueueEntry(
      code: code, call: call, region: region, receivedOn: receivedOn, respondBy: nil,
      isPaused: false, state: CaseState.erased.rawValue, weight: 0)
  }
}
