extension ReportMessage {
  var spanish: String {
    switch self {
    case .underCall: "según la convocatoria {call}"
    case .answerBy: "respuesta a más tardar el {day}"
    case .budget: "Presupuesto: {amount}"
    case .budgetConverted: "Presupuesto: {amount} = {converted}"
    case .doesNotDecide: "No es decisivo"
    case .forReviewer: "para quien revisa"
    case .remedy: "Qué cambiar"
    case .application: "Solicitud"
    case .outcome: "Resultado"
    case .answerByColumn: "Respuesta"
    case .inTheWay: "Qué lo impide"
    case .applications: "{count|one=# solicitud|other=# solicitudes}: {list}"
    case .applicationsOf: "{outcome} {count}"
    case .rates: "Tipos de cambio: {file}"
    case .personDecides:
      "Esto es lo que dicen las reglas, leídas de textos públicos. Solo una persona decide."
    case .policy: "política {digest}"
    case .source: "Fuente"
    case .readOn: "{title}, leído el {day}"
    case .reading: "Lectura"
    case .read: "Leído"
    case .notGiven: "no se indica"
    case .empty: "vacío"
    case .line: "línea {line}"
    case .forceOnly: "solo {force}"
    case .notOfThisCall: "no es un requisito de esta convocatoria"
    case .inForceOn: "{layers}, en vigor el {day}"
    case .latestVersion: "{layers}, última versión"
    case .digest: "Resumen criptográfico {digest}"
    case .noDigest: "Resumen criptográfico no calculado"
    case .currency: "Los importes están en {currency}; se responde en {languages}"
    case .promise: "plazo de respuesta"
    case .score: "puntuación"
    case .casework: "gestión de casos"
    case .policyIsReading:
      "Esto es una lectura de textos públicos, no la palabra de un fondo. Solo una persona decide."
    case .asIfReceived: "como si se recibiera el {day}"
    case .noOtherFund: "las políticas no describen ningún otro fondo"
    case .reach: "Contacto"
    case .verifiedOn: "verificado el {day}"
    case .notVerified: "sin verificar"
    case .notVerifiedSince:
      "en los últimos doce meses; última verificación el {day}, entonces {status}"
    case .neverVerified: "nadie ha mirado si está abierto"
    case .neverVerifiedSaid: "nadie ha mirado si está abierto; según se dice, {status}"
    case .nothingSent:
      "Leído de textos públicos. No se envió nada. Consulte la página del fondo antes de solicitar."
    case .scoreColumn: "Puntos"
    case .waited: "Espera"
    case .waitedDays: "{count} d"
    case .priority: "Prioridad"
    case .imminentDanger: "peligro inminente"
    case .notScored: "sin puntuación: la política no tiene criterios"
    case .scoreOfHundred: "{count} de 100"
    case .noScore: "sin puntuación"
    case .rescaled: "recalculado a partir de criterios que pesan {weight}"
    case .points: "{count} de {weight}"
    case .leftOut: "no cuenta"
    case .waitedPriority: "lleva {days} en espera, de modo que la prioridad es {priority}"
    case .scoreOrders: "La puntuación ordena la cola. Solo una persona decide."
    }
  }
}

extension ScoreMessage {
  var spanish: String {
    switch self {
    case .answer: "la respuesta es {answer}"
    case .noAnswer: "no hay respuesta"
    case .ongoing: "un incidente continúa"
    case .decayed: "el último incidente ocurrió {days} antes de la recepción, de {limit}"
    case .decayedWholly:
      "el último incidente ocurrió {days} antes de la recepción, {limit} o más"
    case .noIncident: "ningún incidente continúa ni tiene fecha anterior a la recepción"
    case .share: "el {share} del costo responde a un incidente"
    case .yes: "sí"
    case .no: "no"
    case .rated: "valoración: {count} de 3"
    case .ratedBecause: "valoración: {count} de 3 ({reason})"
    case .notRated: "sin valorar todavía"
    case .notAnswered: "falta por responder"
    }
  }
}

extension ValueMessage {
  var spanish: String {
    switch self {
    case .days: "{count|one=# día|other=# días}"
    case .months: "{count|one=# mes|other=# meses}"
    case .andMore: "y {count} más"
    }
  }
}
