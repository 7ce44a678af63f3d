#if Desk
extension MyDayMessage {
  var spanish: String {
    switch self {
    case .today: "Previsto para hoy"
    case .nothingToday: "El plan publicado no le asigna nada para hoy."
    case .noPlan: "No hay ningún plan publicado para hoy."
    case .ended: "El plan del {day} no le asigna nada de hoy en adelante."
    case .planOf: "Según el plan del {day}"
    case .week: "Los próximos siete días"
    case .review: "Revisión"
    case .decision: "Decisión"
    case .confirmation: "Confirmación"
    case .total: "{time} en total"
    case .done: "hecho"
    case .toConfirm: "A la espera de su confirmación"
    case .noneToConfirm: "Ninguna decisión espera su confirmación."
    case .decidedBy: "decisión de {name}"
    case .answers: "Respuestas recibidas"
    case .noAnswers: "No hay respuestas nuevas en los casos que usted revisa."
    case .answered: "respuesta del {day}"
    case .mine: "Mis revisiones"
    case .noneMine: "Ahora no revisa ningún caso."
    case .draft: "Borrador sin registrar: {form}"
    case .changed: "Con cambios desde el {day}"
    case .noneChanged: "Ningún caso cambió desde el {day}."
    case .noVisit: "Con cambios desde su última visita"
    case .allChanged: "Mostrar los casos ({count})"
    case .questions: "Preguntas abiertas desde hace una semana o más"
    case .noQuestions: "Ninguna pregunta lleva abierta una semana."
    case .openFor: "{count|one=abierta desde hace # día|other=abierta desde hace # días}"
    case .print: "Impresa, esta página es su hoja del día."
    case .handOver: "Pasar a otra persona"
    case .startWith: "No había abierto este archivo de casos antes de hoy."
    case .calls: "Cambios en convocatorias que esperan a una segunda persona"
    case .callWaitsFor: "Puede confirmarlo una de estas personas: {names}"
    case .callWaitsForNobody:
      "Nadie más con el rol de dirección cubre esta región: por ahora nadie puede confirmarlo."
    }
  }
}
#endif
