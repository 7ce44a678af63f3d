#if Desk
extension StateMessage {
  var portuguese: String {
    switch self {
    case .received: "Recebido"
    case .inReview: "Em análise"
    case .reviewed: "Analisado"
    case .pendingConfirmation: "A confirmar"
    case .appealed: "Em recurso"
    case .waiting: "À espera de quem solicita"
    case .awarded: "Concedido"
    case .paid: "Pago"
    case .reported: "Com relatório"
    case .declined: "Recusado"
    case .referred: "Encaminhado a outro fundo"
    case .withdrawn: "Retirado"
    case .erased: "Apagado"
    }
  }
}
#endif
