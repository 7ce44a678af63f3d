internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

/// Every case replayed and assessed again, under the policy that is kept with it.
struct AssessmentCheck {
  /// Number of assessments that were made again.
  private(set) var count = 0
  /// Number of cases.
  private(set) var cases = 0
  /// Differences and what cannot be read, each with the code of its case.
  private(set) var problems: [String] = []

  init(_ reader: CaseFileReader) throws {
    let entries = try reader.entries()
    var policies: [String: Policy] = [:]
    var rates: [String?: RateTable] = [:]
    for (index, entry) in entries.enumerated() {
      Terminal.progress(index + 1, of: entries.count, "assessing")
      if entry.state == CaseState.erased.rawValue { continue }
      cases += 1
      do {
        try check(entry, reader, &policies, &rates)
      } catch let refusal as CaseRefusal {
        problems.append("\(entry.code): its events do not follow each other: \(refusal.message)")
      } catch is CaseFileError {
        problems.append("\(entry.code): an event, a policy or a rates table cannot be read")
      }
    }
  }

  private mutating func check(
    _ entry: QueueEntry, _ reader: CaseFileReader, _ policies: inout [String: Policy],
    _ rates: inout [String?: RateTable]
  ) throws {
    let (events, receipt) = try CaseFileReader.events(
      try reader.events(of: entry.code), of: entry.code)
    let policy = try policies[receipt.policyDigest] ?? reader.policy(receipt.policyDigest)
    policies[receipt.policyDigest] = policy
    let table = try rates[receipt.ratesDigest] ?? reader.rates(receipt.ratesDigest)
    rates[receipt.ratesDigest] = table
    let replay = try CaseReplay(events, policy: policy, reassessingWith: table)
    count += replay.assessmentCount
    for _ in 0..<replay.differenceCount {
      problems.append("\(entry.code): re-assessment gives a different result")
    }
    if replay.grantCase.state.rawValue != entry.state {
      problems.append("\(entry.code): the stored state does not match the events")
    }
  }
}
