internal import CaseFile
internal import Synchronization

/// What the officers share who work on one case file in one process: the connections to it, and its
/// cases as lists show them, decrypted once for all.
///
/// It is for them alone to keep: with the last of them, everything that was decrypted leaves the
/// memory.
package final class SharedCaseFile: Sendable {
  let connections: CaseFileConnections
  /// Every case of the file, whoever may see it: only ``CaseDesk`` takes rows out.
  let index = Mutex(CaseIndex())

  /// Opens a file to share.
  ///
  /// - Throws: ``CaseDeskError``.
  package init(at path: String) throws {
    connections = try CaseDesk.reporting(path) { try CaseFileConnections(sharing: path) }
  }

  /// Whether the path still leads to the file, and not to one that was put in its place.
  package var isCurrent: Bool { connections.isCurrent }
}
