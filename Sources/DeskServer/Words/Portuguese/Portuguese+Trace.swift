#if Desk
extension TraceMessage {
  var portuguese: String {
    switch self {
    case .application: "identificador da solicitação"
    case .applicant: "nome de quem solicita"
    case .organisation: "organização"
    case .contact: "contato"
    case .reference: "referência"
    case .items: "lista de despesas"
    case .code: "código"
    }
  }
}
#endif
