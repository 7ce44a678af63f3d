package import CaseFile
import EmergencyFundScheduling

extension CaseDesk {
  /// Whether a key opens the file for the actor: asked again before what matters most.
  ///
  /// It takes as long as opening the file. The access log says that it was asked.
  package func proves(_ key: FundKeySource) -> Bool {
    let opened = try? CaseFile(at: path, key: key, officer: actor.id)
    recordStepUp(succeeded: opened != nil)
    return opened != nil
  }
}
