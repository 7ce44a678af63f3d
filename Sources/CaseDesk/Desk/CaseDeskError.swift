package import CaseFile
package import EmergencyFund
package import EmergencyFundCasework
package import EmergencyFundScheduling

/// A reason why an officer's operation on a case file failed; nothing was changed unless it says so.
package enum CaseDeskError: Error, Hashable, Sendable {
  /// A file could not be opened, read or written.
  case file(path: String, CaseFileError)
  /// The rules of casework do not allow the event.
  case refused(CaseRefusal)
  /// An application may not be received as a case.
  case notReceived(file: String, CaseRefusal)
  /// An application was received after the day of the operation.
  case receivedLater(file: String, receivedOn: Day, today: Day)
  /// The policy of an application does not name its fund, so that it could not be read on its own.
  case policyWithoutFund(file: String, policy: String, fund: String)
  /// The officer has none of the roles that an operation requires.
  case roleMissing(officer: String, [Role], operation: String)
  /// The operation applies to the whole file, and the officer covers only some regions.
  case regionsMissing(officer: String, operation: String)
  /// The team has no such officer.
  case unknownOfficer(String)
  /// The officer has keys of their own already.
  case hasKeys(String)
  /// Nobody can remove themselves.
  case removesSelf(String)
  /// A date after today: until then, the case could take no other event.
  case futureDate(Day, clock: Day)
  /// An event that could not be read back, and so was not written.
  case unreadableEvent([Diagnostic])
  /// Cases of an import that are here or were erased here.
  case knownCases([KnownCase])
  /// An answer does not belong to a case, or does not go into it.
  case notAnswered(file: String, AnswerRefusal)
  /// The decision letter cannot be written.
  case letter(LetterRefusal)
  /// Something that cannot be, whatever the input.
  case ownFault

  /// A case that is not imported: the file has it, or had it until it was erased.
  package struct KnownCase: Hashable, Sendable {
    /// Its code in the other file.
    package let former: String
    /// Its code in this one.
    package let code: String
    /// Whether it was erased here.
    package let isErased: Bool
  }

  /// The exit status that programs expect, of those that sysexits has.
  package enum Status: Hashable, Sendable {
    case badInput, notFound, unwritable, ownFault, usage
  }

  /// The kind of failure.
  package var status: Status {
    switch self {
    case .file(_, let error):
      switch error {
      case .noSuchCase, .erased, .notFound: .notFound
      case .locked, .readOnly, .diskFull, .inputOutput, .alreadyExists, .logNotEmptied: .unwritable
      default: .badInput
      }
    case .unknownOfficer: .usage
    case .ownFault: .ownFault
    default: .badInput
    }
  }

  /// The file that the failure is about; nil if it is about none, or about a case.
  package var path: String? {
    switch self {
    case .file(_, .noSuchCase), .file(_, .erased): nil
    case .file(let path, _), .notReceived(let path, _), .receivedLater(let path, _, _),
      .policyWithoutFund(let path, _, _), .notAnswered(let path, _):
      path
    default: nil
    }
  }

  /// The reasons, each with what to do about it.
  package var messages: [String] {
    switch self {
    case .file(_, let error): ["\(error)"]
    case .refused(let refusal), .notReceived(_, let refusal): [refusal.message]
    case .receivedLater(_, let receivedOn, let today):
      ["received on \(receivedOn), which is after \(today); give the date with --today"]
    case .policyWithoutFund(_, let policy, let fund):
      [
        "the policy '\(policy)' does not name its fund; add 'fund: \(fund)' to its topmost layer"
      ]
    case .roleMissing(let officer, let roles, let operation):
      [
        "\(operation) requires the role \(roles.map { $0.rawValue }.joined(separator: " or ")), "
          + "which '\(officer)' does not have"
      ]
    case .regionsMissing(let officer, let operation):
      ["\(operation) applies to the whole file, but '\(officer)' covers only some regions"]
    case .unknownOfficer(let id): ["the team has no officer \(Diagnostic.quote(id))"]
    case .hasKeys(let id):
      ["\(Diagnostic.quote(id)) has keys of their own already; see 'ief officer list'"]
    case .removesSelf(let id):
      ["\(Diagnostic.quote(id)) cannot remove themselves; another lead for all regions has to"]
    case .futureDate(let day, let clock):
      [
        "the date \(day) is after today, \(clock), and until then the case could take no other "
          + "event; if that is what you want, add --future"
      ]
    case .unreadableEvent(let diagnostics): diagnostics.map { $0.message }
    case .knownCases(let cases): cases.map { $0.message }
    case .letter(let refusal): [refusal.message]
    case .notAnswered(_, let refusal): [refusal.message]
    case .ownFault: ["what was written could not be read back; nothing was changed"]
    }
  }
}

extension CaseDeskError {
  /// What to do about all of the reasons together; nil if each says it.
  package var advice: String? {
    switch self {
    case .knownCases: "nothing was imported; remove the lines of these cases from the export"
    default: nil
    }
  }
}

extension CaseDeskError.KnownCase {
  fileprivate var message: String {
    let former = Diagnostic.quote(former)
    return isErased
      ? "\(former) was erased here, as \(code): the same application, received on the same date"
      : "\(former) is already here, as \(code): the same application, received on the same date"
  }
}
