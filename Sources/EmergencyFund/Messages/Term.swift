/// A code of a document with the title shown to people.
package struct Term: Hashable, Sendable {
  /// The code as written in documents.
  package let code: String
  /// The title.
  package let title: Title

  /// The origin of a code's title.
  package enum Title: Hashable, Sendable {
    /// It is built in.
    case builtIn(MessageID)
    /// The policy gives it.
    case given(LocalizedString)
    /// There is none, so the code itself is shown.
    case none
  }

  init(_ code: String, _ title: Title = .none) {
    self.code = code
    self.title = title
  }

  init(_ code: String, _ title: LocalizedString?) {
    self.init(code, title.map { .given($0) } ?? .none)
  }

  init(_ type: ApplicantType) { self.init(type.rawValue, .builtIn(.applicantType(type))) }

  init(_ type: IncidentType) { self.init(type.rawValue, .builtIn(.incidentType(type))) }
}

/// The way in which a sentence refers to the fields and codes of a document.
public enum FieldNaming: Hashable, Sendable {
  /// As written in documents, such as `applicant.type`.
  case codes
  /// By title, for people who see no document, such as `type of applicant`.
  case titles
  /// By title with the code, for people who write documents.
  case titlesAndCodes
}
