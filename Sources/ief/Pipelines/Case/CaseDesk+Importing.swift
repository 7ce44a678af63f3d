internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

extension CaseDesk {
  /// Adds a case from another file; returns its code here.
  func add(
    _ events: [CaseEvent], _ writer: inout CaseFileWriter
  ) throws -> String {
    guard let receipt = events.receipt else {
      throw CaseRefusal.notReceived(events.first?.kind ?? .erased)
    }
    _ = try writer.reader.rates(receipt.ratesDigest)
    let replay = try CaseReplay(
      events, policy: try writer.reader.policy(receipt.policyDigest))
    let grantCase = replay.grantCase
    // An export skips what was erased; a case with its payloads cannot have been erased.
    if grantCase.stage == .erased { throw CaseRefusal.notNow(.erased, .received) }
    var text = JSONWriter()
    text.node(receipt.application)
    let code = try writer.open(text.bytes, receivedOn: grantCase.receivedOn)
    let entry = entry(of: grantCase, code: code)
    try writer.set(entry)
    for event in events { try writer.append(event, to: code) }
    try writer.setTraces(grantCase.traces, of: code)
    return code
  }
}
