/// A code of a document with the title that people read instead.
package struct Term: Hashable, Sendable {
  /// The code that documents write.
  package let code: String
  /// Its title.
  package let title: Title

  /// Where the title of a code comes from.
  package enum Title: Hashable, Sendable {
    /// It is built in.
    case builtIn(MessageID)
    /// The policy gives it.
    case given(LocalizedText)
    /// There is none, so that the code stands for itself.
    case none
  }

  init(_ code: String, _ title: Title = .none) {
    self.code = code
    self.title = title
  }

  init(_ code: String, _ title: LocalizedText?) {
    self.init(code, title.map { .given($0) } ?? .none)
  }

  init(_ type: ApplicantType) { self.init(type.rawValue, .builtIn(.applicantType(type))) }

  init(_ type: IncidentType) { self.init(type.rawValue, .builtIn(.incidentType(type))) }
}

/// What a sentence calls the fields and codes of a document.
public enum Naming: Hashable, Sendable {
  /// As documents write them, such as `applicant.type`.
  case codes
  /// By title, for people who see no document, such as `type of applicant`.
  case titles
  /// By title with the code, for people who write documents.
  case titlesAndCodes
}
