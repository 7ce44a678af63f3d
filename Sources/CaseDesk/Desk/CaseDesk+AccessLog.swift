package import CaseFile
package import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
internal import Foundation

extension CaseDesk {
  /// Who opened the file, was refused something, or took something out in the last twelve months.
  ///
  /// A case that the actor may not see is neither named nor shown to exist.
  package func accessLog() throws -> AccessLog {
    try require(.readAccessLog)
    return try read { reader in
      let hidden = try hiddenCodes(reader)
      let visible = try reader.entries().filter { mayRead($0, hidden: hidden) }.map { $0.code }
      return try reader.accessLog().filtered(Set(visible).contains)
    }
  }

  /// The last day before today on which the actor opened the file; nil if the log has none.
  package func lastVisit() throws -> Day? {
    try read { try $0.lastOpening(by: actor.id, before: today) }
  }

  /// Records that the file was opened, once a day.
  ///
  /// Where it cannot be written, reading goes on.
  func recordOpening() {
    try? file.recordAccess(.opened, by: actor.id, at: Self.now)
  }

  /// Records what is about to leave the file; without the record, nothing leaves it.
  ///
  /// - Parameter subject: The code of a case, or what it is in words.
  func recordExport(_ subject: String) throws {
    try Self.reporting(path) {
      try file.recordAccess(.exported, subject, by: actor.id, at: Self.now)
    }
  }

  /// Runs work on the file as ``reporting(_:_:)`` does, and records if something was refused.
  func recordingRefusals<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try Self.reporting(path, body)
    } catch let error as CaseDeskError {
      recordRefusal(error)
      throw error
    }
  }

  /// Records that the actor was refused something, if that is what the error says.
  ///
  /// What cannot be recorded is refused all the same.
  func recordRefusal(_ error: CaseDeskError) {
    guard let subject = error.subject(refusedTo: actor.id) else { return }
    try? file.recordAccess(.refused, subject, by: actor.id, at: Self.now)
  }

  /// The instant, in seconds since 1 January 1970, UTC.
  static var now: Int { Int(Date().timeIntervalSince1970) }
}

extension CaseFile {
  /// Records that an officer was asked to prove once more who they are.
  ///
  /// What cannot be recorded is refused or allowed all the same.
  func recordStepUp(succeeded: Bool, by officer: String) {
    try? recordAccess(
      succeeded ? .stepUp : .refused, succeeded ? nil : "proving who they are", by: officer,
      at: CaseDesk.now)
  }
}

extension CaseDeskError {
  /// What an officer was refused, as the access log has it; nil if it was not for who they are.
  fileprivate func subject(refusedTo officer: String) -> String? {
    switch self {
    // A case that is hidden is not told from one that is not there, here neither.
    case .file(_, .noSuchCase(let text)): CaseCode.isCode(text) ? text : "a case"
    case .roleMissing(_, _, let operation), .regionsMissing(_, let operation): operation
    case .refused(.roleMissing(officer, _, let kind)): "recording '\(kind.rawValue)'"
    case .refused(.hasConflict(officer)), .refused(.conflictInTeam(officer)),
      .refused(.outsideRegion(officer, _)), .refused(.tookPart(officer)):
      "a case"
    case .refused(.confirmsOwn(officer)): "confirming their own decision"
    default: nil
    }
  }
}
