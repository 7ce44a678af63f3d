#if Desk
extension PromiseMessage {
  var spanish: String {
    switch self {
    case .title: "¿Es posible responder a tiempo en todos los casos?"
    case .why: "Por qué"
    case .allInTime:
      "Es posible responder a tiempo {count|one=en el caso abierto|other=en los # casos abiertos}."
    case .someInTime:
      "Es posible responder a tiempo en {number} de {count} {count|one=caso abierto|other=casos abiertos}."
    case .overdue: "{count|one=En uno de ellos|other=En # de ellos}, el plazo venció antes de hoy."
    case .working:
      "La mesa de trabajo está calculando si es posible responder a tiempo en todos los casos abiertos."
    case .failed:
      "No se pudo calcular si es posible responder a tiempo en todos los casos abiertos."
    case .tooMany:
      "Con más de {count} casos abiertos, la mesa de trabajo no calcula si es posible responder a tiempo en todos; lo hace ‘ief schedule’."
    case .stale: "Algunos casos cambiaron desde este cálculo; se está calculando de nuevo."
    case .proved: "Ningún plan con este equipo da un resultado mejor."
    case .unproved: "Una búsqueda más larga podría encontrar un plan mejor."
    case .tightest: "El más ajustado: {case}, {left}"
    case .left: "{count|one=queda # día hábil|other=quedan # días hábiles}"
    case .leftLate: "vence hoy"
    case .needsReader: "requiere a alguien que lea {language}"
    case .onlyReviewer: "solo {name} puede revisarlo"
    case .onlyDecider: "solo {name} puede decidirlo"
    case .noCases: "No hay casos abiertos."
    case .unplanned: "Sin fecha de respuesta y, por tanto, fuera del plan"
    case .caseColumn: "Caso"
    case .answerBy: "Fecha límite"
    case .answeredOn: "Respuesta posible"
    case .byWhom: "Quién"
    case .result: "A tiempo"
    case .review: "{name} revisa, {day}"
    case .decision: "{name} decide, {day}"
    case .confirmation: "{name} confirma, {day}"
    case .reviewed: "revisado por {name}"
    case .inTime: "a tiempo"
    case .late: "{count|one=# día de retraso|other=# días de retraso}"
    case .notPlanned: "nadie puede responder"
    case .reasons: "Por qué en algunos no es posible responder a tiempo"
    case .wasDueBefore: "{cases}: el plazo venció antes de hoy."
    case .nobodyReviews:
      "{case}: entre quienes pueden revisar, nadie cubre su región, lee su idioma y carece de conflicto de intereses."
    case .nobodyDecides:
      "{case}: entre quienes pueden decidir, nadie cubre su región, lee su idioma y carece de conflicto de intereses."
    case .noSecond:
      "{case}: no hay una segunda persona. La única que podría decidir es la única que puede revisar."
    case .shortage:
      "{steps}: {needed} de trabajo. Hasta el {day}, {officers} {count|one=dispone|other=disponen en conjunto} de {capacity} para ello."
    case .shortageNone:
      "{steps}: {needed} de trabajo. Hasta el {day}, {officers} no {count|one=tiene|other=tienen} horas de trabajo."
    case .cannotOne: "{case}: nadie podría responder a tiempo, aunque fuera el único caso."
    case .cannotAll:
      "{cases}: no es posible responder a tiempo en todos, se asignen como se asignen."
    case .reviewOf: "revisión de {case}"
    case .decisionOn: "decisión sobre {case}"
    case .hours: "{hours} h {minutes} min"
    case .wholeHours: "{hours} h"
    case .minutes: "{minutes} min"
    case .intro:
      "Un plan de quién revisa y decide cada caso y qué día, con los horarios y las ausencias del archivo del equipo. Se calcula solo para esta página: no se publica ni se asigna nada."
    }
  }
}
#endif
