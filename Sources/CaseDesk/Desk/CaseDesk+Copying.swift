internal import CaseFile
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// Makes a consistent copy of the file, and verifies it; one that does not verify is removed.
  ///
  /// - Returns: The number of events in the copy.
  package func backup(to destination: String) throws -> Int {
    try require(.backUp)
    try recordExport("a backup")
    let head = try Self.reporting(path) { try file.signedHead() }
    try Self.reporting(destination) { try file.backup(to: destination) }
    do {
      return try Self.reporting(destination) {
        let copy = try CaseFile(at: destination, key: key, officer: actor.id)
        let verification = try copy.verify(against: head)
        guard verification.isIntact, case .complete = verification.completeness else {
          throw CaseFileError.copyDiffers
        }
        return verification.events
      }
    } catch {
      CaseFile.remove(destination)
      throw error
    }
  }
}
