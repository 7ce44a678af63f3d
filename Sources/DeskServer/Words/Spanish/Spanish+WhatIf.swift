#if Desk
extension WhatIfMessage {
  var spanish: String {
    switch self {
    case .title: "Qué pasaría si…"
    case .intro:
      "No se registra ni se publica nada. Cada cambio se planifica por separado y se compara con el plan tal como está hoy."
    case .today: "Hoy"
    case .absent: "Ausencia"
    case .extra: "Una persona más en el equipo"
    case .surge: "Más casos"
    case .work: "Comparar"
    case .working: "calculando"
    case .failed: "no se puede planificar"
    case .absentWho: "Quién se ausenta"
    case .from: "Desde"
    case .to: "Hasta"
    case .like: "Una persona como"
    case .likeHint: "El mismo rol, horario, idiomas y regiones, pero sin conflictos de intereses."
    case .languages: "Otros idiomas"
    case .languagesHint: "Códigos como ar, fr; vacío para los mismos"
    case .regions: "Otras regiones"
    case .regionsHint: "Códigos como asia; * para todas; vacío para las mismas"
    case .joins: "Desde qué día"
    case .nobody: "Nadie"
    case .none: "Ninguno"
    case .count: "Número de casos"
    case .region: "Región"
    case .anyRegion: "Como ahora"
    case .received:
      "{count|one=Se recibió # caso|other=Se recibieron # casos} en los últimos {days} días. Los adicionales llegan hoy y son como los que están abiertos ahora."
    case .half: "la mitad ({count})"
    case .same: "otros tantos ({count})"
    case .twice: "el doble ({count})"
    case .number: "otra cantidad"
    case .noOfficer: "Elija a alguien del equipo."
    case .noDays: "Indique el primer y el último día."
    case .daysReversed: "El último día es anterior al primero."
    case .noLanguages: "Escriba códigos de idiomas, como ar, fr."
    case .noCount: "Indique un número de 1 a {count}."
    case .noRegion: "Elija la región de un caso abierto."
    case .absentText: "{name} se ausenta del {from} al {to}."
    case .officerText: "Una persona más desde el {day}: {languages}; {regions}."
    case .leadText:
      "Una persona más con el rol de dirección desde el {day}: {languages}; {regions}."
    case .allRegions: "todas las regiones"
    case .surgeText: "Hoy {count|one=llega # caso más|other=llegan # casos más}."
    case .surgeRegion:
      "Hoy {count|one=llega # caso más|other=llegan # casos más} de la región {region}."
    case .cases: "Casos abiertos"
    case .inTime: "A tiempo"
    case .late: "Con retraso"
    case .latest: "Última respuesta"
    case .firstLate: "Primer caso que se retrasa"
    case .noDifference: "Ninguna respuesta se retrasa por ello."
    case .noneLate: "Ninguna respuesta se retrasa por ello."
    case .becomeLate: "{count|one=# respuesta se retrasa|other=# respuestas se retrasan} por ello."
    case .inTimeAgain:
      "{count|one=# respuesta que hoy se retrasa llega|other=# respuestas que hoy se retrasan llegan} a tiempo: {cases}."
    case .lookAgain: "Actualizar"
    case .compared: "Comparación con hoy"
    }
  }
}
#endif
