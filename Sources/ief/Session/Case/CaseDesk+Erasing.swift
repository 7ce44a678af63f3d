internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// Erases cases, and empties the log of their content.
  ///
  /// Whoever could not see a case cannot see afterwards that it existed.
  func erase(
    _ codes: [String], _ cause: CaseEvent.ErasureCause,
    record: (kind: String, payload: [UInt8])? = nil
  ) throws {
    let event = CaseEvent(on: today, by: actor.id, .erased(CaseEvent.Erased(cause: cause)))
    var writer = JSONWriter()
    event.write(to: &writer)
    try Self.reporting(path) {
      try file.erase(codes, on: today, payload: writer.bytes, record: record) { code, reader in
        try reader.open(code).map { barred($0.grantCase).map { .conflict($0) } } ?? []
      }
    }
  }
}
