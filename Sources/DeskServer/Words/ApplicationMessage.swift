#if Desk
/// Labels of an application's answers that no rule reads; the others have the library's titles.
enum ApplicationMessage: String, DeskMessage {
  static let group = "application"

  case id, language, name, work, languages, contact, safeTimes, doNot, title, goal, description
  case means, attributedTo, effects, narrative, reported, independent, notIndependent, coded
  case synthetic, syntheticSuspected, identityBased, coordinated, samePurpose, otherPurpose
  case threat, earlier, document, none, pgpEmail, inPerson, throughReference, other
  case applied, received, declined

  var english: String {
    switch self {
    case .id: "Application id"
    case .language: "Language"
    case .name: "Name"
    case .work: "Work"
    case .languages: "Languages"
    case .contact: "Safe contact"
    case .safeTimes: "Safe times"
    case .doNot: "To avoid"
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
    case .identityBased: "identity-based"
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
    case .applied: "requested, no answer yet"
    case .received: "received or promised"
    case .declined: "declined"
    }
  }
}
#endif
