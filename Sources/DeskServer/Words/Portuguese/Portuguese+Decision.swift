#if Desk
extension DecisionMessage {
  var portuguese: String {
    switch self {
    case .award: "Conceder o total"
    case .partialAward: "Conceder uma parte"
    case .decline: "Recusar"
    case .refer: "Encaminhar a outro fundo"
    case .withdraw: "Retirar a solicitação"
    }
  }
}
#endif
