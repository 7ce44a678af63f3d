package import CaseFile
import EmergencyFund

/// A verification of a whole file beside the work on it, over a connection of its own.
package struct FileVerifier: Sendable {
  private let path: String
  private let key: FundKeySource
  private let officer: String

  init(path: String, key: FundKeySource, officer: String) {
    self.path = path
    self.key = key
    self.officer = officer
  }

  /// Verifies every event, and assesses every case again.
  ///
  /// - Parameters:
  ///   - verifying: Called with the events verified and their number; ends all if it throws.
  ///   - assessing: Called with the cases assessed and their number; ends all if it throws.
  package func verify(
    verifying: (Int, Int) throws -> Void, assessing: (Int, Int) throws -> Void
  ) throws -> (chain: ChainVerification, assessments: AssessmentCheck) {
    try CaseDesk.reporting(path) {
      let file = try CaseFile(at: path, key: key, officer: officer)
      let chain = try file.verify(progress: verifying)
      return (
        chain,
        try file.read(checksHead: false) { try AssessmentCheck($0, chain, progress: assessing) }
      )
    }
  }
}
