internal import EmergencyFund

// The titles of the codes that an application has from its call.
extension Policy {
  func title(ofGroup id: String, _ words: ReportWords) -> OutputText {
    Self.title(terms.groups.first { $0.id == id }?.title, id, words)
  }

  func title(ofCategory id: String, _ words: ReportWords) -> OutputText {
    for case .costCategory(let rule) in requirements.map({ $0.rule }) {
      if let category = rule.categories.first(where: { $0.id == id }) {
        return Self.title(category.title, id, words)
      }
    }
    return "\(id)"
  }

  func title(ofPurpose id: String, _ words: ReportWords) -> OutputText {
    for case .exclusion(let rule) in requirements.map({ $0.rule }) {
      if let purpose = rule.codes.first(where: { $0.id == id }) {
        return Self.title(purpose.title, id, words)
      }
    }
    return "\(id)"
  }

  func title(ofDocument kind: String, _ words: ReportWords) -> OutputText {
    for case .requiredDocuments(let rule) in requirements.map({ $0.rule }) {
      if let document = rule.documents.first(where: { $0.kind == kind }) {
        return Self.title(document.title, kind, words)
      }
    }
    return "\(kind)"
  }

  private static func title(
    _ title: LocalizedString?, _ id: String, _ words: ReportWords
  ) -> OutputText {
    title.map { words.text($0) } ?? "\(id)"
  }
}

extension ContactChannel {
  /// The channel in words.
  var words: String {
    switch self {
    case .pgpEmail: "encrypted email (PGP)"
    case .inPerson: "in person"
    case .throughReference: "through a reference"
    case .signal, .email, .phone, .matrix, .wire, .whatsapp, .telegram, .other: rawValue
    }
  }
}
