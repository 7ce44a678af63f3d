extension Spanish {
  static func text(_ message: PolicyMessage) -> String {
    switch message {
    case .policyCallRolling: "se reciben solicitudes de forma permanente"
    case .policyCallFrom: "se reciben solicitudes a partir del {opens}"
    case .policyCallUntil: "se reciben solicitudes hasta el {closes}"
    case .policyCallBetween:
      "se reciben solicitudes del {opens} al {closes}, ambos días incluidos"
    case .policyCallSuspended: "la convocatoria está suspendida y no recibe solicitudes: {reason}"
    case .policyApplicantTypes: "se admiten estos tipos de solicitante: {types}"
    case .policyMinimumMembers: "{type}: al menos {count|one=# integrante|other=# integrantes}"
    case .policyRegistered: "{type}: con registro legal"
    case .policyEveryCountry: "se puede trabajar en cualquier país"
    case .policyCountries:
      "el trabajo se realiza en {count|one=este país|other=uno de estos # países}"
    case .policyCountry: "{country}"
    case .policyTargetGroups:
      "quien presenta la solicitud pertenece {count|one=a este grupo|other=al menos a uno de estos # grupos}, o a uno más específico"
    case .policyEntry: "{entry}"
    case .policyRecentIncident:
      "hay un incidente en curso o que ocurrió como máximo {limit} antes de la recepción"
    case .policyItemAnswersIncident: "cada gasto responde a un incidente descrito en la solicitud"
    case .policyCategoriesAsk:
      "cada gasto entra en una de estas categorías; cualquier otro lo revisa una persona"
    case .policyCategoriesRefuse:
      "cada gasto entra en una de estas categorías; no se admite ningún otro"
    case .policyCategoriesAllow:
      "los gastos de estas categorías cumplen sus condiciones; se admite cualquier otro"
    case .policyCategoryAnswers: "responde a un incidente de tipo {types}"
    case .policyCategoryCap: "como máximo {cap} en conjunto"
    case .policyCategoryShare: "como máximo el {share} del total"
    case .policyAsks: "pregunta para quien revisa: {question}"
    case .policyExclusions: "no se {count|one=financia este fin|other=financian estos # fines}"
    case .policyMaximum: "se puede solicitar como máximo {amount}"
    case .policyMaximumOfType: "{type}: como máximo {amount}"
    case .policyMinimum: "se debe solicitar al menos {amount}"
    case .policySharePaid: "se financia como máximo el {share} del costo total"
    case .policyWindowFromStart:
      "las actividades terminan en un plazo máximo de {months} desde su inicio"
    case .policyWindowFromPayment:
      "las actividades terminan en un plazo máximo de {months} desde el pago"
    case .policyNothingPast: "las actividades no comienzan antes de la fecha de recepción"
    case .policyReferences:
      "al menos {count|one=# referencia avala|other=# referencias avalan} la solicitud"
    case .policyIndependent:
      "al menos {count} de ellas {count|one=es independiente|other=son independientes} de quien solicita"
    case .policyOtherFunding: "no se recibió ni se solicitó otro financiamiento para el mismo fin"
    case .policyNoGrantOfCall:
      "como máximo {count|one=# subvención anterior|other=# subvenciones anteriores} del fondo en la misma convocatoria"
    case .policyNoGrantEver:
      "como máximo {count|one=# subvención anterior|other=# subvenciones anteriores} del fondo"
    case .policyNoGrantInMonths:
      "como máximo {count|one=# subvención anterior|other=# subvenciones anteriores} del fondo en {months|one=el mes previo|other=los # meses previos} a la recepción"
    case .policyDocuments:
      "se {count|one=adjunta este documento|other=adjuntan estos # documentos}"
    case .policyDocument: "{kind}"
    case .policyDocumentOfTypes: "{kind}, de solicitantes de tipo {types}"
    case .policyPositiveAmounts: "cada gasto tiene cantidad y precio mayores que cero"
    case .policyPromise:
      "el fondo se propone responder en un plazo máximo de {limit} desde la recepción, sin contar el día de recepción"
    case .policyPromiseWorking:
      "el fondo se propone responder en un plazo máximo de {count|one=# día hábil|other=# días hábiles} desde la recepción, sin contar el día de recepción"
    case .policyPause:
      "no cuentan los días en que una pregunta espera respuesta de quien presentó la solicitud, hasta {limit} en total"
    case .policyScore:
      "la lista de espera se ordena por {count|one=este criterio|other=estos # criterios}"
    case .policyCriterion: "{title}: hasta {count|one=# punto|other=# puntos}"
    case .policyWaiting:
      "cada día de espera suma {count|one=# punto|other=# puntos} a la prioridad"
    case .policyEffort:
      "una revisión lleva {review} minutos y una decisión {decision}, y más en los casos grandes"
    case .policyCasework:
      "las decisiones indican {count|one=este motivo|other=uno o varios de estos # motivos}"
    case .policyRetention:
      "los expedientes se conservan {awarded} tras un otorgamiento, {declined} tras un rechazo, {referred} tras una derivación a otro fondo y {withdrawn} tras un retiro"
    case .policyApply: "el fondo recibe solicitudes por {count|one=este medio|other=estos # medios}"
    case .policyApplySample: "este fondo es inventado: lo que se le envíe no llega a nadie"
    case .policyApplyEmail: "por correo electrónico: {address}"
    case .policyApplyWeb: "en la web: {address}"
    case .policyApplySignal: "por Signal: {address}"
    case .policyApplyOther: "{address}"
    case .policyApplyRecipient: "cifrada para {title}: {recipient}"
    }
  }
}
