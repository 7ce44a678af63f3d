#if Desk
extension StateMessage {
  var spanish: String {
    switch self {
    case .received: "Recibido"
    case .inReview: "En revisión"
    case .reviewed: "Revisado"
    case .pendingConfirmation: "Por confirmar"
    case .appealed: "En apelación"
    case .waiting: "En espera de quien solicita"
    case .awarded: "Otorgado"
    case .paid: "Pagado"
    case .reported: "Con informe"
    case .declined: "Rechazado"
    case .referred: "Derivado a otro fondo"
    case .withdrawn: "Retirado"
    case .erased: "Eliminado"
    }
  }
}
#endif
