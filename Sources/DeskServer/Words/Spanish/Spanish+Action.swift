#if Desk
extension ActionMessage {
  var spanish: String {
    switch self {
    case .take: "Tomar y revisar"
    case .assign: "Asignar"
    case .handBack: "Devolver el caso"
    case .ask: "Preguntar a quien solicita"
    case .answer: "Registrar una respuesta"
    case .reference: "Comprobar una referencia"
    case .endorse: "Registrar un respaldo"
    case .conflict: "Declarar un conflicto de intereses"
    case .review: "Revisar"
    case .recommend: "Recomendar"
    case .decide: "Decidir"
    case .confirm: "Confirmar o devolver"
    case .takeBack: "Retirar la decisión"
    case .letter: "Carta"
    case .pay: "Registrar un pago"
    case .correctPayment: "Corregir un pago"
    case .report: "Registrar el informe"
    case .appeal: "Registrar una apelación"
    case .amend: "Corregir la solicitud"
    case .erase: "Eliminar"
    }
  }
}
#endif
