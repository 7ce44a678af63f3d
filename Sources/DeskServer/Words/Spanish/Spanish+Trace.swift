#if Desk
extension TraceMessage {
  var spanish: String {
    switch self {
    case .application: "identificador de la solicitud"
    case .applicant: "nombre de quien solicita"
    case .organisation: "organización"
    case .contact: "contacto"
    case .reference: "referencia"
    case .items: "lista de gastos"
    case .code: "código"
    }
  }
}
#endif
