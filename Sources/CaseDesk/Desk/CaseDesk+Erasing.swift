package import CaseFile
package import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// The code of a case that the actor may erase, also one that was erased before or is damaged.
  ///
  /// - Parameter again: Whether a case that was erased may be erased again, which empties the log.
  package func erasable(_ code: String, again: Bool) throws -> String {
    try require(.erase)
    return try read { reader in
      let code = try erasable(code, reader)
      if !again, try reader.holding(code) == .erased { throw CaseFileError.erased(code) }
      return code
    }
  }

  /// Erases a case on request, and empties the log of its content; returns its code.
  ///
  /// - Parameter reason: Why, in the officer's words, which stay when all else is gone.
  package func erase(_ code: String, reason: String? = nil) throws -> String {
    let code = try erasable(code, again: true)
    try erase([code], .request, reason: reason)
    return code
  }

  /// The cases that the actor may see and whose retention period has expired, with its last day.
  package func expiredCases() throws -> [(entry: QueueEntry, end: Day)] {
    try require(.purge)
    return try read { reader in
      try visibleEntries(reader).compactMap { entry in
        if entry.state == CaseState.erased.rawValue { return nil }
        let opened = try open(entry.code, reader)
        guard let end = opened.grantCase.retentionEnd, end < today else { return nil }
        return (opened.entry, end)
      }
    }
  }

  /// Erases the cases whose retention period has expired, and records in the journal which.
  package func purge() throws -> [(entry: QueueEntry, end: Day)] {
    let expired = try expiredCases()
    let codes = expired.map { $0.entry.code }
    if !codes.isEmpty {
      try erase(codes, .retention, record: record(.retained) { $0.member("cases", codes) })
    }
    return expired
  }

  /// Erases cases, and empties the log of their content.
  ///
  /// Whoever could not see a case cannot see afterwards that it existed.
  private func erase(
    _ codes: [String], _ cause: CaseEvent.ErasureCause, reason: String? = nil,
    record: (kind: String, payload: [UInt8])? = nil
  ) throws {
    try Self.reporting(path) {
      try file.erase(codes, on: today, record: record) { code, reader in
        try erasure(of: code, cause, reason: reason, reader)
      }
    }
  }

  /// The same from a snapshot.
  ///
  /// The row does not decide: it may have been changed to keep the case.
  private func erasable(_ code: String, _ reader: CaseFileReader) throws -> String {
    // Traces that were changed must not keep a case whose events say who may see it.
    let hidden = try? hiddenCodes(reader)
    let code = try resolveBeyondDamage(code, hidden: hidden ?? [], reader)
    if hidden?.contains(code) ?? false { throw CaseFileError.noSuchCase(code) }
    let isAllowed: Bool
    switch try reader.holding(code) {
    case .nothing: isAllowed = false
    case .erased: isAllowed = try remainsAreVisible(of: code, reader)
    case .content:
      isAllowed =
        if let opened = try? reader.open(code, today: today) {
          mayRead(opened.grantCase)
        } else {
          // Nobody can tell any more whose region it was.
          actor.regions == nil && hidden != nil
        }
    }
    guard isAllowed else { throw CaseFileError.noSuchCase(code) }
    return code
  }

  /// Whether an erased case is one that the actor could see: by the event that records the erasure,
  /// or by the row if that event is older than what it records now.
  private func remainsAreVisible(of code: String, _ reader: CaseFileReader) throws -> Bool {
    let erased = try? reader.erasure(of: code)
    let region: String? =
      if let remains = erased?.remains { remains.region } else { try reader.entry(code)?.region }
    return actor.refusal(
      of: .see,
      on: CaseFacts(
        region: region, conflicts: erased?.remains?.barredOfficers ?? [], isDecided: false)) == nil
  }

  /// What remains of a case: its call and region, and who was not allowed to see it.
  private func erasure(
    of code: String, _ cause: CaseEvent.ErasureCause, reason: String?, _ reader: CaseFileReader
  ) throws -> CaseErasure {
    let opened = try? reader.open(code, today: today)
    let stored = try? reader.entry(code)
    let entry =
      opened?.entry ?? stored
      ?? QueueEntry(
        code: code, call: "unknown", region: nil, receivedOn: today, respondBy: nil,
        isPaused: false, state: CaseState.received.rawValue, weight: 0)
    // Where the events cannot be read, only the traces tell who was not allowed to see the case.
    let barredOfficers: [String] =
      if let opened { barred(opened.grantCase) } else {
        try team.officers.map { $0.id }.filter {
          try reader.hasTrace(.conflict($0), of: code)
        }
      }
    let remains = CaseEvent.Erased.Remains(
      call: entry.call, region: entry.region, barredOfficers: barredOfficers)
    let event = CaseEvent(
      on: today, by: actor.id,
      .erased(CaseEvent.Erased(cause: cause, remains: remains, reason: reason)))
    var original = opened?.grantCase.row(code)
    original?.events = opened?.events.count ?? 0
    return CaseErasure(
      entry: entry, original: original, payload: event.json,
      traces: barredOfficers.map { .conflict($0) })
  }
}

extension CaseFileReader {
  /// The last erasure that is recorded of a case; nil if there is none.
  func erasure(of code: String) throws -> CaseEvent.Erased? {
    guard let last = try events(of: code).last, last.kind == StoredEvent.erasedKind,
      case .erased(let erased) = try Self.event(last).content
    else { return nil }
    return erased
  }
}
