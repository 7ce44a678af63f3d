extension Spanish {
  static func text(_ message: ReportMessage) -> String {
    switch message {
    case .underCall: "en la convocatoria {call}"
    case .answerBy: "respuesta a más tardar el {day}"
    case .weekdaysAlone:
      "cuenta solo los días laborables de la semana: aún no figuran los festivos de {year}"
    case .budget: "Presupuesto: {amount}"
    case .budgetConverted: "Presupuesto: {amount} = {converted}"
    case .doesNotDecide: "No determina el resultado"
    case .forReviewer: "para quien revisa"
    case .remedy: "Qué cambiar"
    case .application: "Solicitud"
    case .outcome: "Resultado"
    case .answerByColumn: "Plazo"
    case .inTheWay: "Impedimentos"
    case .applications: "{count|one=# solicitud|other=# solicitudes}: {list}"
    case .applicationsOf: "{outcome}: {count}"
    case .ratesUsed: "Tipos de cambio: {table}, vigentes desde el {day}"
    case .ratesUndated: "Tipos de cambio: {table}, sin fecha"
    case .ratesExample:
      "Esta tabla es un ejemplo: sus cifras no son los tipos de mercado de ningún día."
    case .ratesGiven: "la tabla indicada"
    case .personDecides:
      "Esto es lo que dicen las reglas, según textos públicos. La decisión la toman personas."
    case .policy: "versión de las reglas {digest}"
    case .source: "Fuente"
    case .readOn: "{title}, consultado el {day}"
    case .reading: "Interpretación"
    case .assumed: "Supuesto"
    case .read: "Datos leídos"
    case .notGiven: "no se indica"
    case .empty: "vacío"
    case .line: "línea {line}"
    case .forceOnly: "solo {force}"
    case .notOfThisCall: "no es un requisito de esta convocatoria"
    case .inForceOn: "{layers}, en vigor el {day}"
    case .latestVersion: "{layers}, última versión"
    case .digest: "Huella SHA-256 {digest}"
    case .noDigest: "Huella SHA-256 no calculada"
    case .currency: "Los montos están en {currency}; se responde en {languages}"
    case .promise: "plazo de respuesta"
    case .score: "puntaje"
    case .casework: "gestión de casos"
    case .apply: "cómo enviar la solicitud"
    case .policyIsReading:
      "Esta es una interpretación de textos públicos, no una declaración del fondo. La decisión la toman personas."
    case .asIfReceived: "como si se recibiera el {day}"
    case .noOtherFund: "las reglas no describen ningún otro fondo"
    case .reach: "Contacto"
    case .verifiedOn: "verificado el {day}"
    case .notVerified: "sin verificar"
    case .notVerifiedSince:
      "en los últimos doce meses; última verificación el {day} (estado en esa fecha: {status})"
    case .neverVerified: "nadie ha comprobado si recibe solicitudes"
    case .neverVerifiedSaid: "nadie ha comprobado si recibe solicitudes; figura como: {status}"
    case .nothingSent:
      "Según textos públicos. No se envió nada. Consulte la página de cada fondo antes de presentar una solicitud."
    case .scoreColumn: "Puntos"
    case .waited: "Espera"
    case .waitedDays: "{count} d"
    case .priority: "Prioridad"
    case .imminentDanger: "peligro inminente"
    case .notScored: "sin puntaje: las reglas no tienen criterios"
    case .scoreOfHundred: "{count} de 100"
    case .noScore: "sin puntaje"
    case .rescaled: "recalculado a partir de criterios que suman {weight} puntos"
    case .points: "{count} de {weight}"
    case .leftOut: "no cuenta"
    case .waitedPriority: "lleva {days} en espera, por lo que la prioridad es {priority}"
    case .scoreOrders: "El puntaje ordena la lista de espera. La decisión la toman personas."
    }
  }

  static func text(_ message: ScoreMessage) -> String {
    switch message {
    case .answer: "la respuesta es {answer}"
    case .noAnswer: "no hay respuesta"
    case .ongoing: "hay un incidente en curso"
    case .decayed: "el último incidente ocurrió {days} antes de la recepción (límite: {limit})"
    case .decayedWholly:
      "el último incidente ocurrió {days} antes de la recepción, es decir, {limit} o más"
    case .noIncident: "no hay incidentes en curso ni con fecha anterior a la recepción"
    case .share: "el {share} del costo responde a un incidente"
    case .yes: "sí"
    case .no: "no"
    case .rated: "valoración: {count} de 3"
    case .ratedBecause: "valoración: {count} de 3 ({reason})"
    case .notRated: "sin valorar todavía"
    case .notAnswered: "falta responder"
    }
  }

  static func text(_ message: ValueMessage) -> String {
    switch message {
    case .days: "{count|one=# día|other=# días}"
    case .months: "{count|one=# mes|other=# meses}"
    case .andMore: "y {count} más"
    }
  }
}
