internal import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// A case that was just imported.
package struct ImportedCase {
  /// Its code in the other file.
  package let former: String
  /// Its code in this one.
  package let code: String
  /// Officers who acted on it and are not in the team.
  package let unknownOfficers: [String]
}

extension CaseDesk {
  /// Adds the cases of an export, all of them or none.
  package func add(_ lines: [ExportLine]) throws -> [ImportedCase] {
    try write { writer in
      var cases: [ImportedCase] = []
      var known: [CaseDeskError.KnownCase] = []
      for line in lines {
        switch line {
        case .document(let digest, let bytes): try writer.keep(bytes, digest: digest)
        // What is signed was checked before: here it is signed anew, by who imports it.
        case .transaction: continue
        case .events(let code, let events, _):
          do {
            let new = cases.map { $0.code }
            cases.append(try add(events, former: code, besides: new, &writer))
          } catch let error as AlreadyHere {
            known.append(error.known)
          }
        }
      }
      if !known.isEmpty { throw CaseDeskError.knownCases(known) }
      let (kind, payload) = record(.imported) { $0.member("cases", cases.map { $0.code }) }
      try writer.append(
        to: StoredEvent.journalCode, kind: kind, on: today, payload: payload)
      return cases
    }
  }

  /// Adds a case from another file, marked as imported.
  ///
  /// - Parameter new: The codes of the cases that were added just before, which may be the same
  /// application, sent again.
  private func add(
    _ events: [CaseEvent], former: String, besides new: [String], _ writer: inout CaseFileWriter
  ) throws -> ImportedCase {
    guard let receipt = events.receipt else {
      throw CaseRefusal.notReceived(events.first?.kind ?? .erased)
    }
    let rates = try writer.reader.rates(receipt.ratesDigest)
    let replay = try CaseReplay(
      events, policy: try writer.reader.policy(receipt.policyDigest))
    var grantCase = replay.grantCase
    // An export skips what was erased; a case with its payloads cannot have been erased.
    if grantCase.stage == .erased { throw CaseRefusal.notNow(.erased, .received) }
    try requirePresent(grantCase.lastEventOn)
    let unknown = Set(events.flatMap { $0.officers })
      .subtracting(team.officers.map { $0.id }).sorted()
    // Dated like the last event, so that the case is not kept longer than where it comes from.
    let event = CaseEvent(
      on: grantCase.lastEventOn, by: actor.id,
      .imported(
        CaseEvent.Imported(importedOn: today, code: former, unknownOfficers: unknown)))
    try grantCase.apply(event)
    let reader = writer.reader
    let text = receipt.application.identity
    let code = try writer.open(text, receivedOn: grantCase.receivedOn) { code in
      if new.contains(code) { return }
      let isErased = try reader.holding(code) == .erased
      if !isErased {
        // A code is short: another application may have it.
        let (known, other) = try CaseFileReader.events(reader.events(of: code), of: code)
        if other.application.identity != text || known.first?.on != grantCase.receivedOn { return }
      }
      throw AlreadyHere(known: .init(former: former, code: code, isErased: isErased))
    }
    for event in events + [event] { try writer.append(event, to: code) }
    try writer.set(grantCase, of: code, lastEvent: event.kind, rates: rates)
    return ImportedCase(former: former, code: code, unknownOfficers: unknown)
  }
}

/// A case is not imported.
private struct AlreadyHere: Error {
  let known: CaseDeskError.KnownCase
}

extension CaseEvent {
  /// The ids of the officers who acted, or whom the event is about.
  fileprivate var officers: [String] {
    let others: [String] =
      switch content {
      case .assigned(let assigned): [assigned.reviewer]
      case .unassigned(let unassigned): [unassigned.reviewer]
      case .conflictDeclared(let conflict): [conflict.officer]
      default: []
      }
    return others + [by].compactMap { $0 }
  }
}
