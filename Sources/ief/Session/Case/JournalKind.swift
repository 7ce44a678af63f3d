internal import CaseFile
internal import EmergencyFund
import EmergencyFundScheduling

/// What happened to the file itself, as its journal records it.
enum JournalKind: String {
  /// A plan was published.
  case planned
  /// Cases were imported from another file.
  case imported
  /// Cases were erased because their retention period had expired.
  case retained
  /// The file's key was changed.
  case keyChanged
}

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
