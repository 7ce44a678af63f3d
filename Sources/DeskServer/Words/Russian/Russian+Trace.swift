#if Desk
extension TraceMessage {
  var russian: String {
    switch self {
    case .application: "номер заявки"
    case .applicant: "имя в заявке"
    case .organisation: "организация"
    case .contact: "контакт"
    case .reference: "рекомендация"
    case .items: "список расходов"
    case .code: "код"
    }
  }
}
#endif
