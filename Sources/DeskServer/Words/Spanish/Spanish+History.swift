#if Desk
extension HistoryMessage {
  var spanish: String {
    switch self {
    case .hiddenReview: "oculta hasta que registre su propia revisión"
    case .rating: "{title}: {value} de 3, {reason}"
    case .threat: "Incidente {number}: {word}, {reason}"
    case .reasonCiting: "{reason}: {rule}"
    case .overriding: "A pesar de la regla «{rule}»: {reason}"
    case .decidedBy: "de {name}, el {day}"
    case .confirmedBy: "confirmada por {name} el {day}"
    case .inEffect: "en vigor desde el {day}"
    case .waitsForSecond: "a la espera de una segunda persona del equipo"
    case .note: "Nota para el expediente"
    case .letterText: "Texto en la carta"
    case .ofCost: "{amount} de {cost}"
    case .fund: "Fondo"
    case .byApplicant: "a pedido de {name}, el {day}"
    case .byFund: "por el fondo"
    }
  }
}
#endif
