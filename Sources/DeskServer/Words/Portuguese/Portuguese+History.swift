#if Desk
extension HistoryMessage {
  var portuguese: String {
    switch self {
    case .hiddenReview: "oculta até que você registre sua própria análise"
    case .rating: "{title}: {value} de 3, {reason}"
    case .threat: "Incidente {number}: {word}, {reason}"
    case .reasonCiting: "{reason}: {rule}"
    case .overriding: "Apesar da regra “{rule}”: {reason}"
    case .decidedBy: "de {name}, em {day}"
    case .confirmedBy: "confirmada por {name} em {day}"
    case .inEffect: "em vigor desde {day}"
    case .waitsForSecond: "à espera de uma segunda pessoa da equipe"
    case .note: "Nota para o processo"
    case .letterText: "Texto na carta"
    case .ofCost: "{amount} de {cost}"
    case .fund: "Fundo"
    case .byApplicant: "a pedido de {name}, em {day}"
    case .byFund: "pelo fundo"
    }
  }
}
#endif
