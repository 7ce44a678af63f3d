package import CaseFile
internal import Digests
package import EmergencyFund
package import EmergencyFundCasework

/// A case as its events make it.
package struct OpenCase {
  /// What the queue says of the case, calculated from the events.
  package let entry: QueueEntry
  package let stored: [StoredEvent]
  package let events: [CaseEvent]
  package var grantCase: GrantCase

  package var code: String { entry.code }
  package var policy: Policy { grantCase.policy }
}

/// The working days of a call for an application received on a day, as they are listed now.
package typealias CalendarSource = (_ call: String, _ receivedOn: Day) -> WorkingCalendar?

extension CaseFileReader {
  /// Opens a case from its events, whatever its row says; nil if no case has the code.
  ///
  /// - Parameters:
  ///   - today: The day up to which the response clock is counted.
  ///   - calendars: Where holidays are found that the policy of the receipt does not list.
  /// - Throws: ``CaseFileError`` if the case was erased or is damaged, ``CaseRefusal`` if its
  ///   events do not follow each other as they must.
  package func open(
    _ code: String, today: Day, calendars: CalendarSource? = nil
  ) throws -> OpenCase? {
    switch try holding(code) {
    case .nothing: return nil
    case .erased: throw CaseFileError.erased(code)
    case .content: break
    }
    let stored = try events(of: code)
    let (events, receipt) = try Self.events(stored, of: code)
    let replay = try CaseReplay(events, policy: try policy(receipt.policyDigest))
    var grantCase = replay.grantCase
    var entry = grantCase.row(code, today: today)
    if entry.holidaysMissingFor != nil, let later = calendars?(entry.call, entry.receivedOn) {
      grantCase.laterCalendar = later
      entry = grantCase.row(code, today: today)
    }
    return OpenCase(
      entry: entry, stored: stored, events: events,
      grantCase: grantCase)
  }

  /// The events in payloads, and the receipt that they begin with.
  package static func events(
    _ stored: [StoredEvent], of code: String
  ) throws -> (events: [CaseEvent], receipt: CaseEvent.Received) {
    let events = try stored.map { try event($0) }
    guard let receipt = events.receipt else {
      throw CaseFileError.damaged(.event(code: code, number: 1))
    }
    return (events, receipt)
  }

  /// The event in a payload.
  package static func event(_ stored: StoredEvent) throws -> CaseEvent {
    guard let payload = stored.payload, let event = CaseEvent.read(payload).event,
      event.kind.rawValue == stored.kind, event.on == stored.on
    else { throw CaseFileError.damaged(.event(code: stored.code, number: stored.number)) }
    return event
  }

  /// The policy that was kept under a digest.
  package func policy(_ digest: String) throws -> Policy {
    guard let document = try kept(digest),
      let policy = try? Policy(kept: document, digest: digest)
    else { throw CaseFileError.damaged(.value) }
    return policy
  }

  /// The rates table that was kept under a digest; the empty one without a digest.
  package func rates(_ digest: String?) throws -> RateTable {
    guard let digest else { return .empty }
    guard let document = try kept(digest) else { throw CaseFileError.damaged(.value) }
    var reader = DocumentReader(
      document: Document(
        file: "rates", notation: .yaml, root: document.root.withPlainScalars))
    reader.codesOn = .min  // as it was accepted
    guard let table = RateTable.read(&reader), reader.diagnostics.isEmpty else {
      throw CaseFileError.damaged(.value)
    }
    return table
  }

  /// A document that was kept, after a check of its digest.
  private func kept(_ digest: String) throws -> Document? {
    guard let bytes = try document(digest) else { return nil }
    guard Digest.text(bytes) == digest else { throw CaseFileError.damaged(.value) }
    return try? JSONReader.read(bytes, file: "policy")
  }
}

/// Policies and rates tables that were read already, for whoever reads many cases.
struct KeptDocuments {
  private var policies: [String: Policy] = [:]
  private var rates: [String?: RateTable] = [:]

  /// The policy and the rates of a receipt.
  mutating func read(
    for receipt: CaseEvent.Received, _ reader: CaseFileReader
  ) throws -> (policy: Policy, rates: RateTable) {
    let policy = try policies[receipt.policyDigest] ?? reader.policy(receipt.policyDigest)
    policies[receipt.policyDigest] = policy
    let table = try rates[receipt.ratesDigest] ?? reader.rates(receipt.ratesDigest)
    rates[receipt.ratesDigest] = table
    return (policy, table)
  }
}

extension CaseEvent {
  /// Reads the payload of an event; nil with diagnostics.
  package static func read(_ payload: [UInt8]) -> (event: CaseEvent?, diagnostics: [Diagnostic]) {
    // An application of the largest size fits into an event.
    let document: Document
    do {
      document = try JSONReader.read(payload, file: "event", limits: .largest)
    } catch {
      return (nil, [error])
    }
    var reader = DocumentReader(document: document)
    let event = read(&reader)
    return (reader.diagnostics.isEmpty ? event : nil, reader.diagnostics)
  }
}
