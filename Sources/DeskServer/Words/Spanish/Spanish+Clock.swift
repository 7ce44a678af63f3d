#if Desk
extension ClockMessage {
  var spanish: String {
    switch self {
    case .afterReceipt: "Tras la recepción: respuesta a más tardar el {day}"
    case .afterAppeal: "Tras la apelación: respuesta a más tardar el {day}"
    case .noDeadline: "Las reglas de esta convocatoria no fijan una fecha de respuesta."
    case .byWeekdays:
      "Se cuentan solo los días laborables de la semana, pues los festivos de {year} aún no están en la lista: la fecha puede cambiar."
    case .before:
      "Contando solo los días laborables de la semana, era el {day}; después se tuvieron en cuenta los festivos añadidos a la lista."
    case .receipt: "recepción, no cuenta"
    case .appeal: "recepción de la apelación, no cuenta"
    case .counted: "día {number} de {count}"
    case .last: "día {number} de {count}, la fecha de respuesta"
    case .paused:
      "no cuenta: la pregunta {question} está abierta; día {number} de un máximo de {count}"
    case .weekend: "fin de semana, no cuenta"
    case .holiday: "festivo, no cuenta"
    case .decidedInTime: "decisión a tiempo"
    case .decidedLate: "decisión con {count|one=# día|other=# días} de retraso"
    case .late: "hoy, {count|one=# día|other=# días} de retraso"
    case .clause: "Fuente del plazo de respuesta"
    case .reading: "Interpretación"
    case .day: "Día"
    case .role: "Cómo cuenta"
    case .today: "hoy"
    case .intro: "Cada día desde el primero hasta la fecha de respuesta, y cómo cuenta."
    }
  }
}
#endif
