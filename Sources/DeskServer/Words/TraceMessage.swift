#if Desk
/// What two cases can have in common; the names are those of the kinds of traces.
enum TraceMessage: String, DeskMessage {
  static let group = "trace"

  case application, applicant, organisation, contact, reference, items, code

  var english: String {
    switch self {
    case .application: "application id"
    case .applicant: "applicant’s name"
    case .organisation: "organisation"
    case .contact: "contact"
    case .reference: "reference"
    case .items: "list of items"
    case .code: "code"
    }
  }
}
#endif
