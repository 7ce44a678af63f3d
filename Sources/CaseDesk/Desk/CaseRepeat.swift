import CaseFile
import EmergencyFund
import EmergencyFundCasework

/// An earlier application that another one seems to be once more.
package struct CaseRepeat: Hashable {
  /// The earlier application.
  package let earlier: Place
  /// What both share.
  package let kind: Kind

  /// Where the earlier application is.
  package enum Place: Hashable {
    /// A case that the actor may see, by its code.
    case received(String)
    /// Before it among the same files, by position.
    case incoming(Int)
  }

  /// What only one and the same application shares, as a rule.
  package enum Kind: Hashable {
    /// The whole application and the date of receipt.
    case document
    /// The id that the applicant or a form gave.
    case id
    /// The safe contact, in any spelling.
    case contact
    /// The applicant's name together with the list of items.
    case request

    /// The strongest of them; nil if what is shared may be a coincidence.
    init?(traces kinds: Set<String>) {
      if kinds.contains("document") {
        self = .document
      } else if kinds.contains("application") {
        self = .id
      } else if kinds.contains("contact") {
        self = .contact
      } else if kinds.contains("applicant"), kinds.contains("items") {
        self = .request
      } else {
        return nil
      }
    }

    /// What is shared, in words.
    package var words: String {
      switch self {
      case .document: "the same application, received on the same date"
      case .id: "the same id"
      case .contact: "the same contact"
      case .request: "the same applicant and list of items"
      }
    }
  }
}

extension CaseDesk {
  /// The cases that an application seems to repeat, of those that the actor may see.
  ///
  /// - Parameters:
  ///   - code: The code that its own case would have.
  ///   - hints: What it shares with other cases.
  func repeats(
    _ application: GrantApplication, of code: String, _ hints: [CaseHint],
    _ reader: CaseFileReader
  ) throws -> [CaseRepeat] {
    var shared = hints.filter { !$0.isNear }.map { (code: $0.code, kind: $0.kind) }
    if let id = application.id {
      let trace = Trace.application(id)
      for entry in try visible(with: trace, hidden: hiddenCodes(reader), reader)
      where entry.code != code {
        shared.append((entry.code, trace.kind))
      }
    }
    return shared.map { $0.code }.withoutRepeats.compactMap { other in
      let kinds = Set(shared.filter { $0.code == other }.map { $0.kind })
      return CaseRepeat.Kind(traces: kinds).map {
        CaseRepeat(earlier: .received(other), kind: $0)
      }
    }
  }
}
