internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

extension CaseDesk {
  /// Makes the traces of all cases anew in a file whose version is earlier, in one transaction.
  ///
  /// A case that cannot be read keeps its traces; verification names it.
  ///
  /// - Returns: Whether it did.
  func upgrade() throws -> Bool {
    guard file.isEarlierVersion else { return false }
    return try write { writer in
      // Another process may have done the same in the meantime.
      guard try writer.isEarlierVersion() else { return false }
      var policies: [String: Policy] = [:]
      let reader = writer.reader
      for code in try reader.codes() where try reader.holding(code) == .content {
        do {
          let (events, receipt) = try CaseFileReader.events(try reader.events(of: code), of: code)
          let policy = try policies[receipt.policyDigest] ?? reader.policy(receipt.policyDigest)
          policies[receipt.policyDigest] = policy
          let replay = try CaseReplay(events, policy: policy)
          try writer.setTraces(replay.grantCase.traces, of: code)
        } catch is CaseRefusal {
          continue
        } catch CaseFileError.damaged {
          continue
        }
      }
      try writer.markUpgraded()
      return true
    }
  }
}
