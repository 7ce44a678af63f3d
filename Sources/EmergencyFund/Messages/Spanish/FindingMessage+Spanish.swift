extension FindingMessage {
  var spanish: String {
    switch self {
    case .answerMissing: "falta por responder: {paths}"
    case .noRate: "la tabla de tipos de cambio no tiene el de {currency} para el día de recepción"
    case .amountOutOfRange: "los importes son demasiado grandes para sumarlos"
    case .callOpen: "recibida el {received}, con la convocatoria abierta"
    case .callRolling: "la convocatoria está abierta en todo momento"
    case .callSuspended: "la convocatoria está suspendida: {reason}"
    case .callNotOpenYet: "recibida el {received}, antes de que la convocatoria abra el {opens}"
    case .callClosed: "recibida el {received}, después de que la convocatoria cerrara el {closes}"
    case .applyOnOrAfter: "presente la solicitud el {day} o después"
    case .applicantTypeAccepted: "la convocatoria admite solicitantes de tipo {type}"
    case .applicantTypeNotAccepted:
      "la convocatoria admite {accepted}, no solicitantes de tipo {type}"
    case .tooFewMembers:
      "{members|one=# integrante|other=# integrantes}, y se {minimum|one=necesita|other=necesitan} al menos {minimum}"
    case .notRegistered:
      "un solicitante de tipo {type} debe estar registrado, y este no lo está"
    case .everyCountryCovered: "se admiten todos los países"
    case .countryCovered: "la convocatoria incluye este país: {country}"
    case .countryNotCovered:
      "la convocatoria no incluye este país: {country}; incluye {covered}"
    case .groupMatches: "la solicitud nombra {groups}, a quienes se dirige la convocatoria"
    case .noGroupMatches: "la convocatoria se dirige a {wanted}; la solicitud nombra {own}"
    case .noGroupNamed: "la convocatoria se dirige a {wanted}; la solicitud no nombra ningún grupo"
    case .groupMisspelt:
      "la convocatoria se dirige a {wanted}; la solicitud nombra {own}; quizá se quiso decir {near}"
    case .incidentOngoing: "un incidente continúa: {incident}"
    case .incidentRecent:
      "el último incidente ocurrió {since} antes de la recepción, dentro del límite de {limit}"
    case .incidentTooOld:
      "el último incidente ocurrió {since} antes de la recepción, más allá del límite de {limit}"
    case .noIncidentBeforeReceipt:
      "ningún incidente continúa ni ocurrió dentro de los {limit} anteriores a la recepción"
    case .itemsAnswerIncidents:
      "{count|one=el gasto responde|other=los # gastos responden} a un incidente de la solicitud"
    case .itemsAnswerNothing:
      "{count|one=# gasto no responde|other=# gastos no responden} a ningún incidente de la solicitud: {paths}"
    case .linkOrRemoveItems:
      "nombre un incidente que corresponda, o retire el gasto de la solicitud: {paths}"
    case .categoriesListed:
      "{count|one=el gasto está|other=los # gastos están} en una categoría que la convocatoria cubre"
    case .categoryUnlisted:
      "la categoría {category} no es de la convocatoria; una persona debe ver esto: {paths}"
    case .categoryMisspelt:
      "la categoría {category} no es de la convocatoria; quizá se quiso decir {near} aquí: {paths}"
    case .categoryRefused: "la convocatoria cubre {accepted}, no {category}: {paths}"
    case .categoryNeedsIncident:
      "la categoría {category} requiere un incidente de tipo {types}: {paths}"
    case .categoryOverCap: "la categoría {category} cuesta {cost}, por encima de su tope de {cap}"
    case .categoryOverShare: "la categoría {category} supera el {share} del total"
    case .reduceCategory: "reduzca la categoría {category} a {cap}"
    case .reduceCategoryShare: "reduzca la categoría {category} al {share} del total"
    case .nothingExcluded: "no se marcó ningún fin excluido"
    case .purposeExcluded: "marcado como fin excluido ({purpose}): {paths}"
    case .exclusionUnlisted:
      "el código de exclusión {code} no es de la convocatoria; una persona debe ver esto: {path}"
    case .removeItems: "retire el gasto de la solicitud: {paths}"
    case .withinMaximum: "se piden {requested}, dentro del máximo de {maximum}"
    case .overMaximum: "se piden {requested}, más que el máximo de {maximum}"
    case .reduceRequest: "reduzca lo que pide en {excess}, a {amount}"
    case .atLeastMinimum: "se piden {requested}, no menos que el mínimo de {minimum}"
    case .underMinimum: "se piden {requested}, menos que el mínimo de {minimum}"
    case .raiseRequest: "pida al menos {minimum}"
    case .withinShare: "lo pedido no pasa del {share} del costo total"
    case .overShare: "lo pedido supera el {share} del costo total"
    case .requestAtMost: "pida como máximo {amount}"
    case .withinWindow: "del {start} al {end}, dentro de {months}"
    case .withinWindowAfterPayment: "hasta el {end}, dentro de {months} desde el pago"
    case .windowTooLong: "del {start} al {end} hay más de {months}, que terminan el {latest}"
    case .windowTooLongAfterPayment:
      "hasta el {end} hay más de {months} desde el pago del {paid}, que terminan el {latest}"
    case .endsBeforeStart: "el final, {end}, es anterior al comienzo, {start}"
    case .startsBeforeReceipt: "el comienzo, {start}, es anterior al día de recepción, {received}"
    case .endBy: "termine a más tardar el {day}"
    case .endBetween: "termine entre el {first} y el {last}"
    case .endOnOrAfter: "termine el {day} o después"
    case .startOnOrAfter: "comience el {day} o después"
    case .enoughReferences: "{count|one=# referencia|other=# referencias}"
    case .tooFewReferences:
      "{count|one=# referencia|other=# referencias}, y se {minimum|one=necesita|other=necesitan} al menos {minimum}"
    case .tooFewIndependent:
      "{count|one=# referencia independiente|other=# referencias independientes}, y se {minimum|one=necesita|other=necesitan} al menos {minimum}"
    case .addReferences: "añada {count|one=# referencia|other=# referencias} más"
    case .addIndependentReferences:
      "añada {count|one=# referencia independiente|other=# referencias independientes} más"
    case .notFundedElsewhere: "nadie más paga para el mismo fin"
    case .fundedElsewhere:
      "{count|one=otra fuente paga o puede pagar|other=otras # fuentes pagan o pueden pagar} para el mismo fin: {paths}"
    case .takeOutFundedCosts: "retire los gastos que cubre la otra financiación: {paths}"
    case .fewGrants:
      "{count|one=cuenta # subvención anterior|other=cuentan # subvenciones anteriores}; como máximo {most}"
    case .tooManyGrants:
      "{count|one=cuenta # subvención anterior|other=cuentan # subvenciones anteriores}, más que el máximo de {most}"
    case .noDocumentAsked: "a este tipo de solicitante no se le pide ningún documento"
    case .documentsAttached: "adjunto: {kinds}"
    case .documentsLacking: "sin adjuntar: {kinds}"
    case .attachDocuments: "adjunte {kinds}"
    case .amountsPositive:
      "{count|one=el gasto tiene|other=los # gastos tienen} cantidad y precio mayores que cero"
    case .amountsNotPositive: "no es mayor que cero: {paths}"
    case .correctOrRemoveItems:
      "corrija el importe, o retire el gasto de la solicitud: {paths}"
    case .question: "{question}"
    }
  }
}
