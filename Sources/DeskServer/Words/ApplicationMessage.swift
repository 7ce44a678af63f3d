#if Desk
import EmergencyFund

/// Labels of an application's answers that no rule reads; the others have the library's titles.
enum ApplicationMessage: String, DeskMessage {
  static let group = "application"

  case id, language, name, work, languages, contact, safeTimes, doNot, title, goal, description
  case means, attributedTo, effects, narrative, reported, independent, notIndependent, coded
  case synthetic, syntheticSuspected, identityBased, coordinated, samePurpose, otherPurpose
  case threat, earlier, document, none, pgpEmail, inPerson, throughReference, other
  case applied, granted, refused, planned

  func text(in language: Language) -> String {
    switch language {
    default: english
    }
  }

  private var english: String {
    switch self {
    case .id: "Applicant’s id"
    case .language: "Language"
    case .name: "Name"
    case .work: "Work"
    case .languages: "Languages"
    case .contact: "Safe way"
    case .safeTimes: "Safe times"
    case .doNot: "Do not"
    case .title: "Title"
    case .goal: "Goal"
    case .description: "Description"
    case .means: "means: {text}"
    case .attributedTo: "attributed to: {text}"
    case .effects: "effects: {text}"
    case .narrative: "narrative: {text}"
    case .reported: "reported {day} to {name}: {text}"
    case .independent: "independent"
    case .notIndependent: "not independent"
    case .coded: "veiled threat"
    case .synthetic: "synthetic media"
    case .syntheticSuspected: "synthetic media suspected"
    case .identityBased: "aimed at identity"
    case .coordinated: "coordinated"
    case .samePurpose: "for the same purpose"
    case .otherPurpose: "for another purpose"
    case .threat: "threat"
    case .earlier: "earlier"
    case .document: "Document"
    case .none: "none"
    case .pgpEmail: "encrypted email (PGP)"
    case .inPerson: "in person"
    case .throughReference: "through a reference"
    case .other: "another way"
    case .applied: "applied for"
    case .granted: "granted"
    case .refused: "refused"
    case .planned: "planned"
    }
  }
}
#endif
