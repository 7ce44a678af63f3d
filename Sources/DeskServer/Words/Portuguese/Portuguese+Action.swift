#if Desk
extension ActionMessage {
  var portuguese: String {
    switch self {
    case .take: "Assumir e analisar"
    case .assign: "Atribuir"
    case .handBack: "Devolver o processo"
    case .ask: "Perguntar a quem solicita"
    case .answer: "Registrar uma resposta"
    case .reference: "Verificar uma referência"
    case .endorse: "Registrar um endosso"
    case .conflict: "Declarar um conflito de interesses"
    case .review: "Analisar"
    case .recommend: "Recomendar"
    case .decide: "Decidir"
    case .confirm: "Confirmar ou devolver"
    case .takeBack: "Retirar a decisão"
    case .letter: "Carta"
    case .pay: "Registrar um pagamento"
    case .correctPayment: "Corrigir um pagamento"
    case .report: "Registrar o relatório"
    case .appeal: "Registrar um recurso"
    case .amend: "Corrigir a solicitação"
    case .erase: "Apagar"
    }
  }
}
#endif
