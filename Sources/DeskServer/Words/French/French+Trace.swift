#if Desk
extension TraceMessage {
  var french: String {
    switch self {
    case .application: "identifiant de la demande"
    case .applicant: "nom figurant sur la demande"
    case .organisation: "organisation"
    case .contact: "contact"
    case .reference: "référence"
    case .items: "liste des dépenses"
    case .code: "code"
    }
  }
}
#endif
