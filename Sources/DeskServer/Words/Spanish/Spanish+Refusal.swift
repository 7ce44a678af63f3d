#if Desk
extension RefusalMessage {
  var spanish: String {
    switch self {
    case .severalCases: "Varios casos tienen este identificador. Use el código de uno de ellos."
    case .ownFault: "La mesa de trabajo cometió un error. No se cambió nada."
    case .erased: "El caso fue eliminado."
    case .nothingWaits: "Nada espera confirmación."
    case .decisionWaits: "Hay una decisión que espera confirmación; eso va primero."
    case .decidedAlready: "El caso ya tiene decisión."
    case .notReviewedYet: "Nadie ha revisado el caso todavía."
    case .noReviewer: "El caso no está asignado a nadie para su revisión."
    case .noOpenQuestion: "No hay ninguna pregunta abierta a quien solicita."
    case .noDecisionYet: "Todavía no hay ninguna decisión en vigor."
    case .nothingAwardedYet: "No se ha otorgado nada."
    case .paidWhole: "Ya se pagó todo lo otorgado."
    case .nothingPaidYet: "No se ha pagado nada."
    case .notPaidWhole: "Todavía no se ha pagado todo lo otorgado."
    case .notAppealable: "Este resultado no se puede apelar."
    case .notNow: "Esto no es posible en el estado actual del caso: {state}."
    case .dayGoesBack: "Ya se registró algo posterior. La fecha debe ser el {day} o posterior."
    case .dateOutside: "La fecha debe estar entre el {earliest} y el {latest}."
    case .hasConflict:
      "{name} tiene un conflicto de intereses declarado en este caso. Debe actuar otra persona del equipo."
    case .youHaveConflict:
      "Usted tiene un conflicto de intereses en este caso. Debe actuar otra persona del equipo."
    case .tookPart:
      "{name} participó antes de la apelación. Elija a alguien que no haya participado."
    case .youTookPart:
      "Usted participó antes de la apelación. Debe actuar alguien que no haya participado."
    case .unknownOfficer: "Nadie del equipo tiene el identificador {name}."
    case .needsLead: "Solo puede hacerlo una persona con el rol de dirección."
    case .needsOfficer: "Solo puede hacerlo una persona con el rol de revisión o de dirección."
    case .outsideRegion: "{name} no cubre la región de este caso."
    case .youOutsideRegion: "Usted no cubre la región de este caso."
    case .otherApplicant:
      "Esta solicitud es de otra persona u organización. Recíbala como un caso aparte."
    case .questionNumber: "Mientras tanto se hizo otra pregunta. Vuelva a enviar la suya."
    case .noQuestion: "No hay ninguna pregunta abierta con este número."
    case .answeredAlready:
      "Esta pregunta ya está respondida. Si la respuesta se registró mal, corrija la solicitud."
    case .noEvent: "El caso no tiene ese evento."
    case .assignedAlready: "La revisión de este caso ya está asignada a {name}."
    case .youAssignedAlready: "La revisión de este caso ya está asignada a usted."
    case .reviewedAlready:
      "{name} revisó este caso. Para una segunda revisión, asigne a otra persona."
    case .youReviewedAlready:
      "Usted revisó este caso. Una segunda revisión debe hacerla otra persona."
    case .notAssigned: "El caso está asignado ahora a {name}, no a la persona que usted indicó."
    case .assignedToOther: "La revisión de este caso está asignada a {name}."
    case .reviewedByOther:
      "{name} revisó este caso. Para una segunda revisión, pida primero que se lo asignen."
    case .notRatable: "Las reglas de este caso no piden evaluar «{title}»."
    case .unrated: "Falta evaluar: {titles}."
    case .threatsUnjudged: "Indique cómo entiende estos incidentes: {numbers}."
    case .noThreatAsked: "El incidente {number} no tiene ni amenaza velada ni contenido sintético."
    case .threatTwice: "El incidente {number} tiene dos respuestas. Indique una."
    case .recommendsForOther: "Solo puede recomendar quien revisó el caso: {name}."
    case .reviewerDecides:
      "Usted revisó este caso. Debe decidirlo otra persona con el rol de dirección."
    case .assigneeDecides:
      "La revisión de este caso está asignada a usted. Debe decidirlo otra persona con el rol de dirección, o revisarlo otra persona del equipo."
    case .unknownReason: "Las reglas de este caso no tienen este motivo."
    case .unfitReason: "El motivo «{reason}» no corresponde a este tipo de decisión: {decision}."
    case .citesNoRating: "El motivo «{reason}» debe citar una evaluación. Elija una."
    case .citesNoRule: "El motivo «{reason}» debe citar una regla. Elija una."
    case .citesNeedlessly: "El motivo «{reason}» no cita nada."
    case .notFound:
      "No se puede citar la regla «{rule}»: la evaluación no dice que no se cumpla ni que requiera revisión humana."
    case .notRated: "No se puede citar «{title}»: ninguna revisión válida lo ha evaluado."
    case .declinedWithoutGrounds:
      "Un rechazo necesita un motivo que cite una regla o una evaluación. Elija uno."
    case .breaksRules:
      "Este otorgamiento incumple {count|one=la regla|other=estas reglas}: {rules}. Si sigue siendo lo correcto, indique por qué."
    case .overridesNothing:
      "La decisión no incumple la regla «{rule}»: no se necesita ningún motivo."
    case .overriddenTwice: "Hay dos motivos para la regla «{rule}». Indique uno."
    case .withdrawalUnstated: "Indique quién retira la solicitud: quien la presentó o el fondo."
    case .withdrawnWithoutReason: "Un retiro necesita un motivo, en la nota para el expediente."
    case .notPending: "Ahora espera confirmación otra decisión. Lea esa."
    case .takesBackOther:
      "Solo {name}, de quien es esta decisión, puede retirarla. Usted puede devolverla."
    case .returnsOwn: "Usted tomó esta decisión. Retírela en lugar de devolverla."
    case .confirmsOwn: "Usted tomó esta decisión. Debe confirmarla una segunda persona del equipo."
    case .proposalOutdated:
      "Aquello en que se basa esta decisión cambió desde que se tomó. Devuélvala para que se tome otra."
    case .amountUnknown: "No se puede sumar lo solicitado. Corrija primero la solicitud."
    case .nothingAwarded: "Otorgue algo para al menos un gasto."
    case .noItem: "La solicitud no tiene el gasto {number}."
    case .itemTwice: "El gasto {number} aparece dos veces. Indique un solo monto."
    case .nothingFor: "Al gasto {number} no le corresponde nada. Exclúyalo o indique un monto."
    case .beyondItem: "El gasto {number} cuesta {cost}. Otorgue eso como máximo."
    case .otherCurrency: "El monto debe estar en {currency}."
    case .nothingPaid: "Un pago debe ser mayor que cero."
    case .noPayment: "Este no es uno de los pagos."
    case .paymentUnchanged: "El pago ya tiene este monto y esta fecha."
    case .paidBeyond: "Del monto otorgado quedan {amount}. Pague eso como máximo."
    case .appealedAlready:
      "El caso ya se apeló, y eso es posible una sola vez. Siempre se puede presentar una nueva solicitud."
    case .awardedInWhole: "Se otorgó todo lo solicitado."
    case .paidAlready:
      "Ya se pagó una parte, por lo que la decisión no se puede apelar. Se puede presentar una nueva solicitud."
    }
  }
}
#endif
