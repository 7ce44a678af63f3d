public import EmergencyFund

/// A conflict of interest of an officer.
public enum ConflictOfInterest: Hashable, Sendable {
  /// The application with this id.
  case application(String)
  /// The applicant with this name.
  case applicant(String)
  /// An organisation, as applicant or as that of a reference.
  case organisation(String)
  /// The reference with this name or contact.
  case reference(String)

  /// Whether it applies to an application.
  ///
  /// Names are the same whatever their case, form of characters, apostrophes, dashes, spaces and
  /// invisible characters; phone numbers have the same digits, with 00 as +. A name that is only
  /// nearly the same never decides: see ``ConflictWatch``.
  public func concerns(_ application: GrantApplication) -> Bool {
    let applicant = application.applicant
    let references = applicant.references ?? []
    func isAmong(_ names: [String?], _ key: (String) -> NameKey, _ name: String) -> Bool {
      let wanted = key(name)
      return names.contains { $0.map(key) == wanted }
    }
    return switch self {
    case .application(let id): isAmong([application.id], { NameKey($0) }, id)
    case .applicant(let name): isAmong([applicant.name], { NameKey($0) }, name)
    case .organisation(let name):
      isAmong([applicant.name] + references.map { $0.organisation }, { NameKey($0) }, name)
    case .reference(let name):
      isAmong(references.flatMap { [$0.name, $0.contact] }, { NameKey(contact: $0) }, name)
    }
  }
}

/// A conflict of interest that may concern an application: a question to a person.
package struct ConflictQuestion: Hashable, Sendable {
  /// The id of the officer.
  package let officer: String
  /// The name in the team file.
  package let recorded: String
  /// The name in the application.
  package let found: String
  /// How the two names are alike.
  package let match: NearMatch
}

/// Finds names that are nearly those of a team's conflicts of interest.
package struct ConflictWatch: Sendable {
  private let officers: [Officer]
  private let recorded: [Recorded]

  private struct Recorded: Hashable, Sendable {
    let officer: String
    let conflict: ConflictOfInterest
    let text: String
    let name: ComparedName
  }

  /// Prepares the conflicts of interest of a team.
  package init(_ team: Team) {
    officers = team.officers
    recorded = team.officers.flatMap { officer in
      officer.conflicts.compactMap { conflict in
        let text: String
        switch conflict {
        case .application: return nil
        case .applicant(let name), .organisation(let name), .reference(let name): text = name
        }
        return Recorded(
          officer: officer.id, conflict: conflict, text: text, name: ComparedName(text))
      }
    }
  }

  /// The names in an application that are nearly those of conflicts; none of an officer who has a
  /// conflict for certain.
  package func questions(about application: GrantApplication) -> [ConflictQuestion] {
    if recorded.isEmpty { return [] }
    let applicant = application.applicant
    let references = applicant.references ?? []
    let names = [applicant.name].compactMap { $0 }.map { ($0, ComparedName($0)) }
    let organisations = references.compactMap { $0.organisation }.map { ($0, ComparedName($0)) }
    let people = references.compactMap { $0.name }.map { ($0, ComparedName($0)) }
    let certain = officers.filter { $0.conflicts.contains { $0.concerns(application) } }
      .map { $0.id }
    var questions: [ConflictQuestion] = []
    for entry in recorded where !certain.contains(entry.officer) {
      let candidates: [(String, ComparedName)] =
        switch entry.conflict {
        case .application: []
        case .applicant: names
        case .organisation: names + organisations
        case .reference: people
        }
      for (text, name) in candidates {
        guard let match = NearMatch(entry.name, name) else { continue }
        let question = ConflictQuestion(
          officer: entry.officer, recorded: entry.text, found: text, match: match)
        if !questions.contains(question) { questions.append(question) }
      }
    }
    return questions
  }
}
