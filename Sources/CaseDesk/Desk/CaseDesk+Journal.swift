internal import EmergencyFund
import EmergencyFundScheduling

extension CaseDesk {
  /// An entry of the journal: who acted, with more members.
  func record(
    _ kind: JournalKind, _ body: (inout JSONWriter) -> Void = { _ in }
  ) -> (kind: String, payload: [UInt8]) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("by", actor.id)
      body(&writer)
    }
    return (kind.rawValue, writer.bytes)
  }
}
