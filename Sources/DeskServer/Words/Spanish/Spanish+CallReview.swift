#if Desk
extension CallReviewMessage {
  var spanish: String {
    switch self {
    case .title: "Qué significa el cambio de {call}"
    case .intro: "Regiría para las solicitudes recibidas a partir del {day}."
    case .introNew: "Es una convocatoria nueva."
    case .notWritten: "Todavía no se ha escrito nada."
    case .differences: "Qué pasa a ser distinto"
    case .noDifferences: "Ninguna regla es distinta ese día."
    case .was: "Hasta ahora"
    case .becomes: "Desde entonces"
    case .example: "Una solicitud que lo muestra"
    case .exampleTurns: "{before} hasta ahora, {after} desde entonces:"
    case .added: "regla nueva"
    case .removed: "regla suprimida"
    case .narrowed: "más estricta"
    case .widened: "más amplia"
    case .moved: "más estricta y más amplia"
    case .reworded: "otra redacción o fuente"
    case .problems: "¿Se mantiene dentro de las reglas del fondo?"
    case .noProblems: "Sí, y tampoco tiene otros errores."
    case .error: "error"
    case .warning: "advertencia"
    case .line: "línea {number}"
    case .slips: "Esta solicitud se aceptaría, aunque el fondo no la acepta:"
    case .mustMend: "Con un error, el cambio no se puede proponer. Vuelva atrás y corríjalo."
    case .oldFindings:
      "{count|one=Ya había # más; el cambio no lo afecta.|other=Ya había # más; el cambio no los afecta.}"
    case .tests: "Las pruebas de las reglas"
    case .noTests: "Ninguna prueba trata de esta convocatoria."
    case .testsPassed: "Se superan {count} de {total}."
    case .testFails: "ya no se supera:"
    case .testsHint:
      "Una prueba dice qué deben hacer las reglas con un ejemplo. Si el cambio es intencional, la prueba debe cambiar con él; avise a quien mantiene las pruebas."
    case .year: "Los casos del último año"
    case .yearHint:
      "Qué habrían dicho las reglas nuevas de las solicitudes a esta convocatoria que usted puede ver, sin contar los días en que la convocatoria está abierta. No cambia ningún caso."
    case .effect:
      "De {count|one=# solicitud|other=# solicitudes} desde el {day}, {changed|one=# habría tenido otro resultado.|other=# habrían tenido otro resultado.}"
    case .noCases: "No puede ver ninguna solicitud a esta convocatoria desde el {day}."
    case .moves: "{count}: {before} → {after}"
    case .turns: "{before} → {after}"
    case .because: "{count}: {rule}"
    case .whichCases: "Qué casos"
    case .theFile: "El cambio en el archivo"
    case .allRules: "Todo lo que la convocatoria pide entonces"
    case .receivedOn: "Recibida el {day}"
    case .references: "{count|one=# referencia|other=# referencias}"
    case .propose: "Proponer este cambio"
    case .edit: "Volver al formulario"
    }
  }
}
#endif
