#if Desk
extension DecisionMessage {
  var spanish: String {
    switch self {
    case .award: "Otorgar todo lo solicitado"
    case .partialAward: "Otorgar una parte"
    case .decline: "Rechazar"
    case .refer: "Derivar a otro fondo"
    case .withdraw: "Retirar la solicitud"
    }
  }
}
#endif
