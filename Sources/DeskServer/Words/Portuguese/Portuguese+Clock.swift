#if Desk
extension ClockMessage {
  var portuguese: String {
    switch self {
    case .afterReceipt: "Após o recebimento: resposta até {day}"
    case .afterAppeal: "Após o recurso: resposta até {day}"
    case .noDeadline: "As regras desta chamada não fixam uma data de resposta."
    case .byWeekdays:
      "Só pelos dias úteis da semana, pois os feriados de {year} ainda não constam da lista: a data pode mudar."
    case .before:
      "Só pelos dias úteis da semana, era {day}; depois foram considerados os feriados incluídos na lista."
    case .receipt: "recebimento, não conta"
    case .appeal: "recebimento do recurso, não conta"
    case .counted: "dia {number} de {count}"
    case .last: "dia {number} de {count}, a data de resposta"
    case .paused:
      "não conta: a pergunta {question} está em aberto; dia {number} de no máximo {count}"
    case .weekend: "fim de semana, não conta"
    case .holiday: "feriado, não conta"
    case .decidedInTime: "decidido no prazo"
    case .decidedLate: "decidido com {count|one=# dia|other=# dias} de atraso"
    case .late: "hoje, {count|one=# dia|other=# dias} de atraso"
    case .clause: "Fonte do prazo de resposta"
    case .reading: "Interpretação"
    case .day: "Dia"
    case .role: "Como conta"
    case .today: "hoje"
    case .intro: "Cada dia do primeiro até a data de resposta, e como conta."
    }
  }
}
#endif
