#if Desk
extension EventMessage {
  var portuguese: String {
    switch self {
    case .received: "solicitação recebida"
    case .assessed: "avaliação segundo as regras"
    case .asked: "pergunta feita"
    case .answered: "resposta recebida"
    case .referenceChecked: "referência verificada"
    case .vouched: "endosso registrado"
    case .assigned: "atribuição"
    case .unassigned: "fim da atribuição"
    case .conflictDeclared: "conflito de interesses declarado"
    case .reviewed: "análise registrada"
    case .recommended: "recomendação registrada"
    case .decided: "decisão tomada"
    case .confirmed: "decisão confirmada"
    case .takenBack: "decisão retirada"
    case .returned: "decisão devolvida"
    case .letterMade: "carta criada"
    case .paid: "pagamento registrado"
    case .paymentCorrected: "pagamento corrigido"
    case .reported: "relatório recebido"
    case .appealed: "recurso recebido"
    case .corrected: "solicitação corrigida"
    case .imported: "processo importado"
    case .erased: "processo apagado"
    }
  }
}
#endif
