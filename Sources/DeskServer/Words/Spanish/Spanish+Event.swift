#if Desk
extension EventMessage {
  var spanish: String {
    switch self {
    case .received: "solicitud recibida"
    case .assessed: "evaluación según las reglas"
    case .asked: "pregunta enviada"
    case .answered: "respuesta recibida"
    case .referenceChecked: "referencia comprobada"
    case .vouched: "respaldo registrado"
    case .assigned: "asignación"
    case .unassigned: "fin de la asignación"
    case .conflictDeclared: "conflicto de intereses declarado"
    case .reviewed: "revisión registrada"
    case .recommended: "recomendación registrada"
    case .decided: "decisión tomada"
    case .confirmed: "decisión confirmada"
    case .takenBack: "decisión retirada"
    case .returned: "decisión devuelta"
    case .letterMade: "carta creada"
    case .paid: "pago registrado"
    case .paymentCorrected: "pago corregido"
    case .reported: "informe recibido"
    case .appealed: "apelación recibida"
    case .corrected: "solicitud corregida"
    case .imported: "caso importado"
    case .erased: "caso eliminado"
    }
  }
}
#endif
