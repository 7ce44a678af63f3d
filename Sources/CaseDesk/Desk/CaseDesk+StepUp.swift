package import CaseFile
import EmergencyFundScheduling

/// Says whether a key opens the file for an officer: asked again before what matters most.
package struct KeyProver: Sendable {
  fileprivate let path: String
  fileprivate let officer: String
  fileprivate let file: CaseFile
  fileprivate let shared: SharedCaseFile?

  /// Whether a key opens the file for the officer.
  ///
  /// It takes as long as opening the file. The access log says that it was asked.
  package func proves(_ key: FundKeySource) -> Bool {
    let opened = try? CaseFile(at: path, key: key, officer: officer, over: shared?.connections)
    file.recordStepUp(succeeded: opened != nil, by: officer)
    return opened != nil
  }
}

extension CaseDesk {
  /// What says whether a key is the actor's.
  package var prover: KeyProver {
    KeyProver(path: path, officer: actor.id, file: file, shared: shared)
  }
}
