package import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

/// Every case replayed and assessed again, under the policy that is kept with it; and everything
/// that is not encrypted compared with what its events make of it.
package struct AssessmentCheck {
  /// Number of assessments that were made again.
  package private(set) var count = 0
  /// Number of cases, with those erased ones of which the erasure cannot be read.
  package private(set) var cases = 0
  /// Number of cases that have at least one problem.
  package private(set) var failedCases = 0
  /// Assessments that came out differently and what cannot be read, each with the code of its case.
  package private(set) var problems: [String] = []
  /// What is not encrypted and does not follow from the events, each with the code of its case.
  package private(set) var clearProblems: [String] = []

  /// Events that were not signed by whom they name, or by somebody who was not allowed to.
  package private(set) var officerProblems: [String] = []

  private var officers: OfficerCheck?
  private var documents = KeptDocuments()

  /// Checks every case of a file.
  ///
  /// - Parameters:
  ///   - chain: The verified chain, with its signatures.
  ///   - progress: Called with the cases checked and their number; ends the check if it throws.
  package init(
    _ reader: CaseFileReader, _ chain: ChainVerification,
    progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    officers = chain.register.since == nil ? nil : OfficerCheck(chain)
    let codes = try reader.codes()
    for (index, code) in codes.enumerated() {
      try progress(index + 1, codes.count)
      let before = problems.count
      var isErased = false
      do {
        isErased = try reader.holding(code) == .erased
        if isErased { try checkErased(code, reader) } else { try check(code, reader) }
      } catch let refusal as CaseRefusal {
        problems.append("\(code): its events do not follow each other: \(refusal.message)")
      } catch CaseFileError.damaged(.row) {
        clearProblems.append("\(code): its queue entry cannot be read")
      } catch is CaseFileError {
        problems.append("\(code): an event, a policy or a rates table cannot be read")
      }
      let hasFailed = problems.count > before
      if !isErased || hasFailed { cases += 1 }
      if hasFailed { failedCases += 1 }
    }
  }

  private mutating func check(_ code: String, _ reader: CaseFileReader) throws {
    let stored = try reader.events(of: code)
    let (events, receipt) = try CaseFileReader.events(stored, of: code)
    let (policy, table) = try documents.read(for: receipt, reader)
    // What was recorded in another file was signed there, if it was.
    let imported = events.lastIndex { $0.kind == .imported } ?? -1
    var number = 0
    func judge(_ event: CaseEvent, _ application: () -> GrantApplication) {
      number += 1
      guard number > imported + 1 else { return }
      let problem = officers?.problem(
        of: event, number: number, at: stored[number - 1].sequence, policy: policy,
        application: application)
      if let problem { officerProblems.append("\(code): \(problem)") }
    }
    judge(events[0]) { receipt.grantApplication }
    let replay = try CaseReplay(events, policy: policy, reassessingWith: table) { before, event in
      judge(event) { before.grantApplication }
    }
    count += replay.assessmentCount
    for _ in 0..<replay.differenceCount {
      problems.append("\(code): re-assessment gives a different result")
    }
    let grantCase = replay.grantCase
    compare(try reader.entry(code), with: grantCase.row(code), events: events.count)
    if try !reader.hasTraces(grantCase.traces, of: code) {
      clearProblems.append("\(code): its search entries do not match its events")
    }
    var row = grantCase.row(code)
    row.events = events.count
    let summary = CaseSummary(
      grantCase, lastEvent: events.lastKindByOfficer, rates: table)
    switch try reader.summary(of: row) {
    case nil: clearProblems.append("\(code): its summary is missing or cannot be read")
    case summary.bytes: break
    default: clearProblems.append("\(code): its summary does not match its events")
    }
  }

  /// Of an erased case the row still says what its last event recorded.
  private mutating func checkErased(_ code: String, _ reader: CaseFileReader) throws {
    let events = try reader.events(of: code)
    guard let first = events.first, let erased = try reader.erasure(of: code) else {
      throw CaseFileError.damaged(.event(code: code, number: events.count))
    }
    guard let row = try reader.entry(code) else { return compare(nil, with: nil, events: 0) }
    // An erasure that was recorded without what remains leaves call, region and traces to the row.
    let expected = QueueEntry.erased(
      code, call: erased.remains?.call ?? row.call,
      region: erased.remains.map { $0.region } ?? row.region, receivedOn: first.on)
    compare(row, with: expected, events: events.count)
    if let remains = erased.remains,
      try !reader.hasTraces(remains.barredOfficers.map { .conflict($0) }, of: code)
    {
      clearProblems.append("\(code): its search entries do not match its erasure")
    }
  }

  /// Compares a row with what the events make of it; a missing one is named by the chain.
  private mutating func compare(_ row: QueueEntry?, with expected: QueueEntry?, events: Int) {
    guard let row, let expected else { return }
    let differences = expected.differences(from: row, events: events)
    if differences.isEmpty { return }
    clearProblems.append(
      "\(row.code): its queue entry does not match its events: "
        + differences.joined(separator: ", "))
  }
}
