extension Spanish {
  static func text(_ message: FindingMessage) -> String {
    switch message {
    case .answerMissing: "falta responder: {paths}"
    case .noRate: "no hay tipo de cambio para {currency} en la fecha de recepción"
    case .amountOutOfRange: "los montos son demasiado grandes para sumarlos"
    case .assumedNotMet:
      "el texto público no lo dice ({reason}), así que una persona decide sobre esto: {finding}"
    case .assumedUnanswered:
      "el texto público no lo pide ({reason}), así que una persona decide sobre esto: {finding}"
    case .callOpen: "solicitud recibida el {received}, dentro del plazo"
    case .callRolling: "se aceptan solicitudes en cualquier momento"
    case .callSuspended: "la recepción de solicitudes está suspendida: {reason}"
    case .callNotOpenYet:
      "solicitud recibida el {received}, antes de la apertura del plazo, el {opens}"
    case .callClosed:
      "solicitud recibida el {received}, después del cierre del plazo, el {closes}"
    case .applyOnOrAfter: "presente la solicitud a partir del {day}"
    case .applicantTypeAccepted: "este programa admite este tipo de solicitante: {type}"
    case .applicantTypeNotAccepted:
      "este programa no admite este tipo de solicitante: {type}; admite: {accepted}"
    case .tooFewMembers: "{members|one=# integrante|other=# integrantes}; el mínimo es {minimum}"
    case .notRegistered: "este tipo de solicitante debe tener registro legal y no lo tiene: {type}"
    case .everyCountryCovered: "este programa cubre todos los países"
    case .countryCovered: "este programa incluye este país: {country}"
    case .countryNotCovered:
      "este programa no incluye este país: {country}; países incluidos: {covered}"
    case .groupMatches: "la solicitud indica grupos a los que se dirige este programa: {groups}"
    case .noGroupMatches: "este programa se dirige a: {wanted}; la solicitud indica: {own}"
    case .noGroupNamed: "este programa se dirige a: {wanted}; la solicitud no indica ningún grupo"
    case .groupMisspelt:
      "este programa se dirige a: {wanted}; la solicitud indica: {own}; ¿quiso decir {near}?"
    case .incidentOngoing: "hay un incidente en curso: {incident}"
    case .incidentRecent:
      "el último incidente ocurrió {since} antes de recibirse la solicitud; el límite es de {limit}"
    case .incidentRecentAnotherAfter:
      "el último incidente anterior a la recepción ocurrió {since} antes; el límite es de {limit}; {incident} tiene una fecha posterior a la recepción, que hay que corregir"
    case .incidentAfterReceipt:
      "{incident} tiene fecha {day}, posterior a la recepción ({received}); corrija la fecha"
    case .incidentAfterToday:
      "{incident} tiene fecha {day}, posterior a hoy ({today}); corrija la fecha"
    case .incidentTooOld:
      "el último incidente ocurrió {since} antes de recibirse la solicitud y supera el límite de {limit}"
    case .noIncidentBeforeReceipt:
      "no hay incidentes en curso ni ocurridos en {limit|one=el día anterior|other=los # días anteriores} a la recepción"
    case .itemsAnswerIncidents:
      "{count|one=el gasto responde|other=los # gastos responden} a un incidente descrito en la solicitud"
    case .itemsAnswerNothing:
      "{count|one=# gasto no responde|other=# gastos no responden} a ningún incidente descrito en la solicitud: {paths}"
    case .linkOrRemoveItems:
      "indique a qué incidente responde el gasto o quítelo de la solicitud: {paths}"
    case .categoriesListed:
      "{count|one=el gasto pertenece|other=los # gastos pertenecen} a una categoría cubierta por este programa"
    case .categoryUnlisted:
      "la categoría {category} no figura en las reglas de este fondo; debe revisarla una persona: {paths}"
    case .categoryMisspelt:
      "la categoría {category} no figura en las reglas de este fondo; ¿quiso decir {near}? ({paths})"
    case .categoryRefused:
      "este programa no cubre la categoría {category}: {paths}; cubre: {accepted}"
    case .categoryNeedsIncident:
      "la categoría {category} requiere un incidente de alguno de estos tipos: {types} ({paths})"
    case .categoryOverCap:
      "los gastos de la categoría {category} suman {cost} y superan su tope de {cap}"
    case .categoryOverShare: "la categoría {category} supera el {share} del total"
    case .reduceCategory: "reduzca los gastos de la categoría {category} a {cap} como máximo"
    case .reduceCategoryShare:
      "reduzca los gastos de la categoría {category} al {share} del total como máximo"
    case .nothingExcluded: "no se marcó ningún fin no financiable"
    case .purposeExcluded: "marcado como fin no financiable ({purpose}): {paths}"
    case .exclusionUnlisted:
      "el código de exclusión {code} no figura en las reglas de este fondo; debe revisarlo una persona: {path}"
    case .removeItems: "quite el gasto de la solicitud: {paths}"
    case .withinMaximum: "monto solicitado: {requested}; el máximo es {maximum}"
    case .overMaximum: "monto solicitado: {requested}; supera el máximo de {maximum}"
    case .reduceRequest: "reduzca el monto solicitado en {excess}, hasta {amount}"
    case .atLeastMinimum: "monto solicitado: {requested}; el mínimo es {minimum}"
    case .underMinimum: "monto solicitado: {requested}; no alcanza el mínimo de {minimum}"
    case .raiseRequest: "solicite al menos {minimum}"
    case .withinShare: "el monto solicitado no supera el {share} del costo total"
    case .overShare: "el monto solicitado supera el {share} del costo total"
    case .requestAtMost: "solicite como máximo {amount}"
    case .withinWindow: "del {start} al {end}; no supera el plazo de {months}"
    case .withinWindowAfterPayment: "hasta el {end}; no supera el plazo de {months} desde el pago"
    case .windowTooLong: "del {start} al {end} hay más de {months}; el plazo termina el {latest}"
    case .windowTooLongAfterPayment:
      "hasta el {end} pasan más de {months} desde el pago del {paid}; el plazo termina el {latest}"
    case .endsBeforeStart: "la fecha de fin ({end}) es anterior a la de inicio ({start})"
    case .startsBeforeReceipt:
      "la fecha de inicio ({start}) es anterior a la de recepción ({received})"
    case .endBy: "termine a más tardar el {day}"
    case .endBetween: "termine entre el {first} y el {last}"
    case .endOnOrAfter: "no termine antes del {day}"
    case .startOnOrAfter: "no empiece antes del {day}"
    case .enoughReferences: "{count|one=# referencia|other=# referencias}"
    case .tooFewReferences: "{count|one=# referencia|other=# referencias}; el mínimo es {minimum}"
    case .tooFewIndependent:
      "{count|one=# referencia independiente|other=# referencias independientes}; el mínimo es {minimum}"
    case .addReferences: "agregue {count|one=# referencia|other=# referencias} más"
    case .addIndependentReferences:
      "agregue {count|one=# referencia independiente|other=# referencias independientes} más"
    case .notFundedElsewhere: "no hay otro financiamiento para el mismo fin"
    case .fundedElsewhere:
      "{count|one=hay o puede haber otro financiamiento|other=hay o puede haber # financiamientos más} para el mismo fin: {paths}"
    case .takeOutFundedCosts: "quite los gastos que ya cubre el otro financiamiento: {paths}"
    case .fewGrants:
      "{count|one=# subvención anterior|other=# subvenciones anteriores} (máximo: {most})"
    case .tooManyGrants:
      "{count|one=# subvención anterior|other=# subvenciones anteriores}; supera el máximo de {most}"
    case .noDocumentAsked: "a este tipo de solicitante no se le pide ningún documento"
    case .documentsAttached: "documentos adjuntos: {kinds}"
    case .documentsLacking: "documentos que faltan: {kinds}"
    case .attachDocuments: "adjunte: {kinds}"
    case .amountsPositive:
      "{count|one=el gasto tiene|other=los # gastos tienen} cantidad y precio mayores que cero"
    case .amountsNotPositive: "debe ser mayor que cero: {paths}"
    case .correctOrRemoveItems: "corrija el monto o quite el gasto de la solicitud: {paths}"
    case .question: "{question}"
    }
  }
}
