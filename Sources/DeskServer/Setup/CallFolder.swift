#if Desk
package import EmergencyFund

/// The fund's folder of policies, as the desk shows and changes it.
package struct CallFolder: Sendable {
  /// The policy files of the folder, each by its name in it.
  package let files: [File]
  /// The layers above them that are elsewhere.
  package let others: [Document]
  /// The policy tests of the folder.
  package let tests: [Document]
  /// The files that tests begin with, by name.
  package let bases: [String: Document]
  /// The exchange rates beside the policies.
  package let rates: RateTable
  /// Reads the text of a policy file, to be sure of what it says.
  package let read: @Sendable (_ text: [UInt8], _ name: String) throws -> Document
  /// Writes a file of the folder; nothing is written if the file is not as it was.
  package let store: @Sendable (_ change: Change) throws -> Void

  /// A policy file.
  package struct File: Sendable {
    /// Its name in the folder.
    package let name: String
    package let document: Document
    package let bytes: [UInt8]

    /// Creates a file.
    package init(name: String, document: Document, bytes: [UInt8]) {
      self.name = name
      self.document = document
      self.bytes = bytes
    }
  }

  /// A new content of a file.
  package struct Change: Sendable {
    /// The name of the file in the folder.
    package let name: String
    /// SHA-256 of the file as it was; nil for a new one.
    package let before: String?
    package let bytes: [UInt8]
  }

  /// Why a file was not written.
  package enum Failure: Error {
    /// It is not as it was when the change was proposed.
    case changed
    /// It cannot be written, or is not in the folder.
    case unwritable
  }

  /// Creates a folder.
  package init(
    files: [File], others: [Document], tests: [Document], bases: [String: Document],
    rates: RateTable,
    read: @escaping @Sendable (_ text: [UInt8], _ name: String) throws -> Document,
    store: @escaping @Sendable (_ change: Change) throws -> Void
  ) {
    self.files = files
    self.others = others
    self.tests = tests
    self.bases = bases
    self.rates = rates
    self.read = read
    self.store = store
  }
}
#endif
