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

  /// Makes the rows and traces of all cases anew from their events in a file whose version is
  /// earlier, in one transaction, and seals them.
  ///
  /// A case that cannot be read keeps its own; verification names it.
  func upgraded() throws -> Upgrade {
    guard file.isEarlierVersion else { return .notNeeded }
    let unreadable = try write { writer -> Bool? in
      // Another process may have done the same in the meantime.
      guard try writer.isEarlierVersion() else { return nil }
      var isUnreadable = false
      var policies: [String: Policy] = [:]
      let reader = writer.reader
      for code in try reader.codes() {
        do {
          if try reader.holding(code) == .erased {
            try remakeErased(code, &writer)
          } else {
            try remake(code, &policies, &writer)
          }
        } catch is CaseRefusal {
          isUnreadable = true
        } catch CaseFileError.damaged {
          isUnreadable = true
        }
      }
      // An event that was taken from its case leaves the case readable, but not where it is now.
      if (try? reader.journal()) == nil { isUnreadable = true }
      try writer.markUpgraded()
      return isUnreadable
    }
    guard let unreadable else { return .notNeeded }
    return unreadable ? .partly : .done
  }

  private func remake(
    _ code: String, _ policies: inout [String: Policy], _ writer: inout CaseFileWriter
  ) throws {
    let reader = writer.reader
    let (events, receipt) = try CaseFileReader.events(try reader.events(of: code), of: code)
    let policy = try policies[receipt.policyDigest] ?? reader.policy(receipt.policyDigest)
    policies[receipt.policyDigest] = policy
    let grantCase = try CaseReplay(events, policy: policy).grantCase
    try writer.set(grantCase.row(code), events: events.count)
    try writer.setTraces(grantCase.traces, of: code)
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
      .erased(code, call: remains.call, region: remains.region, receivedOn: first.on),
      events: events.count)
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
